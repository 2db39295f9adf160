import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where Node keeps what it has compiled, below a project; platforms that keep anything between builds keep it. */
const cache = 'node_modules/.cache/compiled';
/** A build compiles 2,000 files, and 100 of its own that no other has; then the cache begins anew. */
const mostFiles = 6000;

/** Gets the folder ready in which Node keeps what it compiles. @param root Folder of the project @returns Its path */
export function prepareCompileCache(root: string): string {
  const folder = join(root, cache);
  try {
    for (const version of readdirSync(folder))
      if (readdirSync(join(folder, version)).length > mostFiles)
        rmSync(join(folder, version), { recursive: true });
  } catch {
    // There is none yet.
  }
  return folder;
}
