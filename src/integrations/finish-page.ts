import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { provider } from '../provider/index.ts';
import { nameFile, type PageNotes } from './built-pages.ts';
import { addIntegrity, type Resources } from './integrity.ts';
import { readPart } from './offline-page.ts';
import { readLinks } from './page-links.ts';
import { insertPolicy } from './security-policy.ts';
import { writeTwins } from './twins.ts';

/** What pages need from the rest of the build before they can be finished. */
export interface Surroundings {
  /** Folder of the built site. */
  folder: string;
  resources: Resources;
  /** Address paths of the pages that go into the offline copy. */
  offline: ReadonlySet<string>;
}

/**
 * Writes a page and its twins as they stay: with its policy, and with what its scripts must be. Pages are finished as
 * soon as they're rendered, so that each is written once, and never read again.
 * @param path Address path: `/faq/security/app-passwords/`
 */
export function finishPage(
  path: string,
  html: string,
  { folder, resources, offline }: Surroundings,
): PageNotes {
  const name = nameFile(path);
  const file = join(folder, name);
  const page = insertPolicy(addIntegrity(html, resources), name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, page);
  writeTwins(folder, name, html);
  return {
    links: readLinks(page),
    part: offline.has(path) ? readPart({ path, html }, provider.site) : undefined,
  };
}
