import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The address stands this near to the beginning of a page, in bytes. */
const headSize = 16_384;

/** A finished page of the last build. */
interface Bringing {
  /** Its files: the page and its twins. */
  names: readonly string[];
  /** Folder of the last site, in which nothing is changed. */
  from: string;
  /** Folder of the new one. */
  to: string;
  /** Address of the search index in the last site and in the new one. */
  index: { last: string; now: string };
}

/**
 * Brings a page from the last site into the new one. Files that stay as they are become files of both, which costs
 * less than a copy; so nothing may write into them. Of an edit that changes the index, every page has to name it.
 */
export function bringPage({ names, from, to, index }: Bringing): void {
  for (const name of names) {
    const file = join(to, name);
    mkdirSync(dirname(file), { recursive: true });
    if (name.endsWith('.html') && index.last !== index.now)
      writeFileSync(file, nameIndex(readFileSync(join(from, name)), name, index));
    else share(join(from, name), file);
  }
}

function share(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Not every disk has links.
    copyFileSync(from, to);
  }
}

/** Writes the new address of the search index in the place of the last one: all addresses are of one length. */
function nameIndex(page: Buffer, name: string, { last, now }: Bringing['index']): Buffer {
  const [before, after] = [last, now].map((address) =>
    Buffer.from(`<meta name="search-index" content="${address}">`),
  ) as [Buffer, Buffer];
  const at = page.subarray(0, headSize).indexOf(before);
  if (at < 0 || before.length !== after.length)
    throw new Error(`${name} doesn’t name the search index. Remove dist, and build again.`);
  after.copy(page, at);
  return page;
}
