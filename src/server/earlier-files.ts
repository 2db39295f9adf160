import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of a site by address path. */
export type EarlierFiles = ReadonlyMap<string, Buffer<ArrayBuffer>>;

/** Folders of files that have a hash in their names: scripts, and the index of the search. */
const folders = ['_astro', 'search/index'];

/**
 * Reads what a page may ask for long after it was sent: a reader who has opened it before a new site came goes on with
 * its scripts and its search.
 * @param root Folder of the built site
 */
export async function readEarlierFiles(root: string): Promise<EarlierFiles> {
  const files = new Map<string, Buffer<ArrayBuffer>>();
  for (const folder of folders) {
    // A site that is replaced meanwhile has lost them, and one may have none.
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = join(entry.parentPath, entry.name);
      const bytes = await readFile(file).catch(() => undefined);
      if (bytes) files.set(`/${file.slice(join(root, '/').length).replaceAll('\\', '/')}`, bytes);
    }
  }
  return files;
}
