import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PendingPart } from './offline-page.ts';
import type { PageLinks } from './page-links.ts';

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

/** The files below a folder, as paths of the site: `/faq/index.html`. */
export function listFiles(folder: string): Set<string> {
  const begin = join(folder, '/').length - 1;
  // Without the kinds of entries, Node asks for the state of each.
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Set(files.map((entry) => join(entry.parentPath, entry.name).slice(begin).replaceAll('\\', '/')));
}

/** The pages below a folder that aren't finished yet. */
export function listUnfinished(folder: string, pages: BuiltPages): string[] {
  return [...listFiles(folder)].filter((name) => name.endsWith('.html') && !pages.has(name));
}
