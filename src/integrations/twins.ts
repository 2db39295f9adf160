import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { provider } from '../provider/index.ts';
import { twinFormats, twinTypes } from '../site/twins.ts';
import { listUnfinished, noPages, type BuiltPages } from './built-pages.ts';
import { readMain, writePageText } from './page-text.ts';

/** A twin that a page names in its head. */
const twinLink = /<link rel="alternate" type="(?<type>[^"]+)" href="(?<path>\/[^"]+\.(?:txt|md))"/gu;

/**
 * Writes the twins of each page: the same in Markdown and as plain text, for text browsers, programs, and copying into
 * an email. They are made of the built page, so facts and passages are those of this provider, and whatever kind of
 * page there will be has twins too. A page says in its head which it has (`layouts/Page.astro`); a file that a route
 * has made stays.
 * @param finished Pages that have theirs
 */
export function twins(finished: BuiltPages = noPages): AstroIntegration {
  return {
    name: 'twins',
    hooks: {
      'astro:build:done': ({ dir, assets }) => {
        const folder = fileURLToPath(dir);
        for (const name of listUnfinished(folder, assets, finished))
          writeTwins(folder, name, readFileSync(join(folder, name), 'utf8'));
      },
    },
  };
}

/** Writes the twins that a page names. @param name Its file: `/faq/security/app-passwords/index.html` */
export function writeTwins(folder: string, name: string, html: string): void {
  const address = provider.site + name.replace(/index\.html$/u, '');
  const missing = Array.from(html.matchAll(twinLink), ({ groups }) => ({
    format: twinFormats.find((one) => twinTypes[one] === groups?.['type']),
    file: join(folder, groups?.['path'] ?? ''),
  })).filter(({ file }) => !existsSync(file));
  if (missing.length === 0) return;
  const main = readMain(html, address);
  for (const { format, file } of missing) {
    if (format) writeFileSync(file, writePageText(main, { format, address }));
  }
}
