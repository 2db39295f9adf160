/**
 * Corrects what paper, mail programs and hands add to the path of a page: capitals, slashes doubled or encoded, and the
 * spaces and punctuation of the sentence that it stood in. Pages have lower-case paths in ASCII that end with a slash.
 * @returns undefined if there is nothing to correct
 */
export function findMeantPath(path: string): string | undefined {
  const bare = path
    .slice(0, longestPath)
    // Browsers encode what no path of a page has.
    .replaceAll(/%[0-9a-f]{2}/giu, (code) => (code.toLowerCase() === '%2f' ? '/' : ' '))
    .toLowerCase()
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean)
    .join('/')
    .replace(/[^a-z0-9]+$/u, '');
  const meant = bare === '' ? '/' : `/${bare}/`;
  return meant === path || meant === `${path}/` ? undefined : meant;
}

/** In characters; no page has a longer one. */
const longestPath = 300;
