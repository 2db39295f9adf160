import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Answered by the function, which no file is. */
const functionPaths = /^\/(?:api\/contact$|contact\/(?:outages|sent)\/|setup\/mail$|status\.json$)/u;
/** A page's own script reads these behind the `#`: what was searched, and where a reader comes from. */
const scriptFragments = /^(?:page|q|words|question|kind)=/u;
const redirectSource = /^\/faq\/$/u;

/**
 * Every link of a site that leads to no page, no file or no part of a page, each with the page or file it
 * stands in.
 */
export function findDeadLinks(site: BuiltSite, origin: string): string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const fromPages = site.pages.flatMap((page) =>
    page.links
      .filter((link) => isDead(link, page, { site, pages, origin }))
      .map((link) => `${page.path}: ${link}`),
  );
  return [...new Set([...fromPages, ...findDeadAddresses(site, pages, origin)])];
}

interface Surroundings {
  site: BuiltSite;
  pages: ReadonlyMap<string, BuiltPage>;
  origin: string;
}

function isDead(link: string, from: BuiltPage, { site, pages, origin }: Surroundings): boolean {
  if (/^(?:mailto:|data:)/u.test(link)) return false;
  if (!URL.canParse(link, `${origin}${from.path}`)) return true;
  const url = new URL(link, `${origin}${from.path}`);
  if (url.origin !== origin) return url.protocol !== 'https:';
  const path = decodeURIComponent(url.pathname);
  if (functionPaths.test(path) || redirectSource.test(path)) return false;
  const target = pages.get(path);
  if (!target) return !site.files.has(path);
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment !== '' && !scriptFragments.test(fragment) && !target.ids.has(fragment);
}

/** Addresses of this site in files that are no pages: site maps, twins, feeds of the function, generated files. */
function findDeadAddresses(
  { files, texts }: BuiltSite,
  pages: ReadonlyMap<string, BuiltPage>,
  origin: string,
): string[] {
  return [...texts].flatMap(([name, text]) => {
    if (name.startsWith('/_astro/')) return [];
    const absolute = [...text.matchAll(/https?:\/\/[^\s"'<>)`\\]+/gu)]
      .map(([address]) => address.replace(/[.,;:]+$/u, ''))
      .filter((address) => URL.canParse(address) && new URL(address).origin === origin)
      .map((address) => new URL(address).pathname);
    // The function's index, the manifest and the fragments of the search index name paths only.
    const paths = /\.(?:json|webmanifest|pf_fragment)$/u.test(name)
      ? [...text.matchAll(/"(\/[^"\\*{}]*)"/gu)].map(([, path = '']) => path.replace(/[?#].*$/u, ''))
      : [];
    return [...absolute, ...paths]
      .filter((path) => !pages.has(path) && !files.has(path) && !functionPaths.test(path) && path !== '/api/')
      .map((path) => `${name}: ${path}`);
  });
}

/** Pages to which no link leads, followed from the home page. */
export function findUnreachable({ pages }: BuiltSite, origin: string): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const link of byPath.get(path)?.anchors ?? []) {
      if (!URL.canParse(link, `${origin}${path}`)) continue;
      const url = new URL(link, `${origin}${path}`);
      if (url.origin === origin && byPath.has(url.pathname)) reached.add(url.pathname);
    }
  }
  return pages.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '/404.html');
}

/** Scripts and pictures that no page loads: what was made for a part that the site doesn't have. */
export function findUnloaded({ files, pages, texts }: BuiltSite): string[] {
  const isLoaded = (name: string) => /^\/(?:_astro\/.+\.js|pictures\/.+)$/u.test(name);
  const reached = new Set(pages.flatMap(({ links }) => links));
  const unloaded = new Set([...files].filter((name) => isLoaded(name) && !reached.has(name)));
  // Scripts name those that they import. A set is also visited where it grows meanwhile.
  for (const script of reached) {
    const text = script.startsWith('/_astro/') ? (texts.get(script) ?? '') : '';
    for (const name of unloaded) {
      if (!text.includes(name.replace(/^.*\//u, ''))) continue;
      unloaded.delete(name);
      reached.add(name);
    }
  }
  return [...unloaded];
}

/** A word that a site must not say, where it says it all the same. */
export interface Trace {
  file: string;
  word: string;
  /** The words around it. */
  context: string;
}

const contextLength = 40;

/** Where a site says one of these words, whole and in any case. @param words Regular expressions without boundaries */
export function findWords({ pages, texts }: BuiltSite, words: readonly string[]): Trace[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const all = [...pages.map(({ path, text }): [string, string] => [path, text]), ...texts];
  return all.flatMap(([file, text]) =>
    Array.from(text.matchAll(pattern), (match) => ({
      file,
      word: match[0],
      context: text
        .slice(Math.max(0, match.index - contextLength), match.index + match[0].length + contextLength)
        .replaceAll(/\s+/gu, ' '),
    })),
  );
}
