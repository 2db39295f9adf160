/**
 * Corrects what paper, mail programs and hands add to the path of a page: capitals, doubled slashes and the punctuation
 * of the sentence that it stood in. Pages have lower-case paths that end with a slash.
 * @returns undefined if there is nothing to correct
 */
export function findMeantPath(path: string): string | undefined {
  const bare = path
    .slice(0, longestPath)
    .replaceAll(/%[0-9a-f]{2}/giu, (code) => punctuation[code.toLowerCase()] ?? code)
    .toLowerCase()
    .split('/')
    .filter(Boolean)
    .join('/')
    .replace(/[^a-z0-9]+$/u, '');
  const meant = bare === '' ? '/' : `/${bare}/`;
  return meant === path || meant === `${path}/` ? undefined : meant;
}

/** In characters; no page has a longer one. */
const longestPath = 300;

/** How browsers write what may follow an address in a text. */
const punctuation: Readonly<Record<string, string>> = {
  '%20': ' ',
  '%22': '"',
  '%29': ')',
  '%2c': ',',
  '%3e': '>',
  '%5d': ']',
};
