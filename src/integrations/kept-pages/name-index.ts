import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** The address stands this near to the beginning of a page, in bytes. */
const headSize = 16_384;
const head = Buffer.alloc(headSize);

/**
 * Writes the new address of the search index into a finished page, in its place: all addresses are of one length, and
 * of an edit that changes the index, every page has to name it.
 * @throws Error if the page doesn't name the last one
 */
export function nameIndex(file: string, last: string, index: string): void {
  const [before, after] = [last, index].map((address) =>
    Buffer.from(`<meta name="search-index" content="${address}">`),
  ) as [Buffer, Buffer];
  const page = openSync(file, 'r+');
  try {
    const at = head.subarray(0, readSync(page, head, 0, headSize, 0)).indexOf(before);
    if (at < 0 || before.length !== after.length)
      throw new Error(`${file} doesn’t name the search index. Remove dist, and build again.`);
    writeSync(page, after, 0, after.length, at);
  } finally {
    closeSync(page);
  }
}
