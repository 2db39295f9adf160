import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { setupPaths } from '../client-config/paths.ts';
import { paths } from '../site/paths.ts';
import { listFiles, nameFile, noPages, readAllLinks, type BuiltPages } from './built-pages.ts';
import type { PageLinks } from './page-links.ts';

/** A page's own script reads these behind the `#`: where a reader came from, what was searched or asked. */
const scriptFragments = /^(?:page|q|question)=/u;

/**
 * Stops the build when a page links to what the build did not make, or when a text came out empty.
 * @param finished Pages whose links are known
 */
export function linkCheck(finished: BuiltPages = noPages): AstroIntegration {
  return {
    name: 'link-check',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder);
        const pages = readAllLinks(folder, files, finished);
        const dead = findDeadLinks(pages, files);
        if (dead.length > 0) throw new Error(`The site has mistakes in its links:\n${dead.join('\n')}`);
      },
    },
  };
}

/** Every link of built pages that leads nowhere, with the page it stands on, and every page without a text. */
function findDeadLinks(pages: ReadonlyMap<string, PageLinks>, files: ReadonlySet<string>): string[] {
  // An address that begins at the root leads to the same from each page.
  const fromRoot = new Map<string, boolean>();
  const isFine = (link: string, name: string) => {
    if (!link.startsWith('/')) return isAlive(link, name, pages, files);
    const known = fromRoot.get(link) ?? isAlive(link, name, pages, files);
    fromRoot.set(link, known);
    return known;
  };
  return [...pages].flatMap(([name, { links, isEmpty }]) => [
    ...(isEmpty ? [`${name} has no text.`] : []),
    ...links
      .split('\n')
      .filter((link) => !isFine(link, name))
      .map((link) => `${name} links to ${link}, which does not exist.`),
  ]);
}

/** Whether the contact function answers a path, so the build has no file for it. */
function isAnsweredByFunction(pathname: string): boolean {
  return (
    pathname === paths.contactFunction ||
    pathname === paths.status ||
    pathname === paths.outages ||
    pathname === setupPaths.filledProfile ||
    pathname.startsWith(paths.sent)
  );
}

/** A path from the root that stands for itself; most links are one, and reading an address takes longer. */
const plainPath = /^(?:\/[\w-][\w.-]*)*\/?$/u;

function isAlive(
  link: string,
  name: string,
  pages: ReadonlyMap<string, PageLinks>,
  files: ReadonlySet<string>,
): boolean {
  if (plainPath.test(link) && files.has(nameFile(link))) return true;
  const base = `https://site.example${name.replace(/index\.html$/u, '')}`;
  if (!URL.canParse(link, base)) return false;
  const { origin, pathname, hash } = new URL(link, base);
  if (origin !== 'https://site.example' || isAnsweredByFunction(pathname)) return true;
  const path = decodePercent(pathname);
  const target = nameFile(path);
  if (!files.has(target)) return false;
  const fragment = decodePercent(hash.slice(1));
  return (
    fragment === '' ||
    scriptFragments.test(fragment) ||
    (pages.get(target)?.ids.split('\n').includes(fragment) ?? true)
  );
}

/** Returns text with broken percent-encoding unchanged. No file has such a name, so the link is reported as dead. */
function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
