import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { provider } from '../provider/index.ts';
import { writeMovedPage } from '../site/moved-page.ts';
import { listMoves } from '../site/moves.ts';
import { listProgramMoves } from '../site/programs.ts';
import { listAddresses, readSources } from '../site/sources.ts';
import { nameFile, type PageNotes } from './built-pages.ts';
import { readLinks } from './page-links.ts';
import { insertPolicy } from './security-policy.ts';

/**
 * Writes a page at each old and short address. There are more of them than texts, and all are alike, so they don't pass
 * through Astro.
 * @param finished Takes the pages that are written
 */
export function movedPages(finished: Map<string, PageNotes>): AstroIntegration {
  return {
    name: 'moved-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/[...alias]', entrypoint: './src/pages/_moved.ts' });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const moves = new Map([
          ...listProgramMoves(),
          ...readSources()
            .filter(({ published }) => published)
            .flatMap((source) => listMoves(source.collection, source.id, listAddresses(source).slice(1))),
        ]);
        for (const [from, to] of moves) {
          const page = insertPolicy(writeMovedPage(to, provider.site), from);
          mkdirSync(join(folder, from), { recursive: true });
          writeFileSync(join(folder, from, 'index.html'), page);
          finished.set(nameFile(from), { links: readLinks(page) });
        }
      },
    },
  };
}
