/** The formats in which every page exists beside HTML, by the ending of their addresses. */
export const twinTypes = { txt: 'text/plain', md: 'text/markdown' } as const;

/** The ending of a twin's address. */
export type TwinFormat = keyof typeof twinTypes;

export const twinFormats = Object.keys(twinTypes) as readonly TwinFormat[];

/**
 * Address path of a page's twin: `/faq/security/app-passwords/` has `/faq/security/app-passwords.txt`, and the home
 * page `/index.txt`.
 */
export function findTwin(path: string, format: TwinFormat): string {
  return `${path === '/' ? '/index' : path.replace(/\/$/u, '')}.${format}`;
}
