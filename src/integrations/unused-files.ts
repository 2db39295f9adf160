import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles, noPages, readAllLinks, type BuiltPages } from './built-pages.ts';
import { findImported, readResources } from './integrity.ts';

/** What pages load, and nobody asks for by an address of their own: scripts of parts, pictures of guides. */
const loadedByPages = /^\/(?:_astro\/[^/]+\.js|pictures\/[^/]+)$/u;
/** Most links of a page lead to other pages, and say nothing of these. */
const isLoading = /(?:_astro|pictures)\//u;

/**
 * Removes the scripts and pictures that no page of this provider loads. Astro makes those of every part that a guide
 * may have, and `content/pictures` has those of every guide; what isn't offered leaves no trace.
 * @param finished Pages whose links are known
 */
export function unusedFiles(finished: BuiltPages = noPages): AstroIntegration {
  return {
    name: 'unused-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder);
        const pages = readAllLinks(folder, files, finished);
        const linked = new Set(
          [...pages].flatMap(([name, { links }]) =>
            links
              .split('\n')
              .filter((link) => isLoading.test(link))
              .map((link) => findPath(link, name)),
          ),
        );
        const used = new Set([...linked, ...findImported(linked, await readResources(folder))]);
        const unused = [...files].filter((name) => loadedByPages.test(name) && !used.has(name));
        for (const name of unused) rmSync(join(folder, name));
        const pictures = join(folder, 'pictures');
        if (existsSync(pictures) && readdirSync(pictures).length === 0) rmdirSync(pictures);
        if (unused.length > 0) logger.info(`${unused.length} files that no page loads were removed`);
      },
    },
  };
}

/** The path of what a page loads; it may also be written from the page on, or with the site's name. */
function findPath(link: string, name: string): string {
  if (/^\/[\w./-]+$/u.test(link)) return link;
  const base = `https://site.example${name}`;
  return URL.canParse(link, base) ? new URL(link, base).pathname : link;
}
