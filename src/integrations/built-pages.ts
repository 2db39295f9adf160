import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PendingPart } from './offline-page.ts';
import { readLinks, type PageLinks } from './page-links.ts';

/** What later steps of a build need of a finished page, so that none of them reads it again. */
export interface PageNotes {
  links: PageLinks;
  /** Of a page that goes into the offline copy. */
  part?: PendingPart | undefined;
}

/**
 * The pages of a build that are finished, by their file: `/faq/security/app-passwords/index.html`. Nearly all are when
 * they're written; the others are read and finished after Astro.
 */
export type BuiltPages = ReadonlyMap<string, PageNotes>;

/** No page is finished yet. */
export const noPages: BuiltPages = new Map();

/** The file that an address path leads to: `/faq/index.html` for `/faq/`, and itself if it has no page of its own. */
export function nameFile(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** The files below a folder, as paths of the site: `/faq/index.html`. */
export function listFiles(folder: string): Set<string> {
  const begin = join(folder, '/').length - 1;
  // Without the kinds of entries, Node asks for the state of each.
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Set(files.map((entry) => join(entry.parentPath, entry.name).slice(begin).replaceAll('\\', '/')));
}

/**
 * The pages that Astro has written and that aren't finished yet.
 * @param folder Of the built site
 * @param assets Files by route, as Astro names them after a build
 */
export function listUnfinished(
  folder: string,
  assets: ReadonlyMap<string, readonly URL[]>,
  finished: BuiltPages,
): string[] {
  const begin = join(folder, '/').length - 1;
  return [...assets.values()]
    .flat()
    .map((file) => fileURLToPath(file).slice(begin).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !finished.has(name));
}

/** What all built pages link to, by their file. @param names Files of the site; others than pages are left out */
export function readAllLinks(
  folder: string,
  names: Iterable<string>,
  finished: BuiltPages,
): Map<string, PageLinks> {
  const pages = Array.from(names).filter((name) => name.endsWith('.html'));
  return new Map(
    pages.map((name) => [
      name,
      finished.get(name)?.links ?? readLinks(readFileSync(join(folder, name), 'utf8')),
    ]),
  );
}
