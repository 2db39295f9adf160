import { createHash } from 'node:crypto';

/** No vowels, so that no word comes out, and no signs that are read as another: 0 O, 1 l. */
const signs = '23456789bcdfghjkmnpqrstvwxyz';
/** 28 ^ 6 is 480 million: of 1,000 pages, two have the same by a chance of 1 in 1,000; `npm run check` would say so. */
const length = 6;

/** The folder of all short addresses. */
export const shortFolder = 'a';

/** Whether an address path is a short one, which only leads on. */
export function isShortPath(path: string): boolean {
  return path.startsWith(`/${shortFolder}/`);
}

/**
 * Short address path of a text that is, or was, at a path: `/a/` and six signs made from the path alone, the same in
 * every build and on every machine, so nothing has to be stored.
 */
export function writeShortPath(path: string): string {
  const bytes = createHash('sha256').update(path).digest();
  const id = Array.from(bytes.subarray(0, length), (byte) => signs[byte % signs.length] ?? '');
  return `/${shortFolder}/${id.join('')}/`;
}

/**
 * The short address that a page shows: that of the first path it ever had, so that it outlives a new title and a
 * renamed file. Those of its other paths lead to it, too.
 * @param path Where the page is now
 * @param aliases Where it was before, the oldest first
 */
export function findShortPath(path: string, aliases: readonly string[]): string {
  return writeShortPath(aliases[0] ?? path);
}
