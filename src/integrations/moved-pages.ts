import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { provider } from '../provider/index.ts';
import { writeMovedPage } from '../site/moved-page.ts';
import { listMoves } from '../site/moves.ts';
import { listProgramMoves } from '../site/programs.ts';
import { shortFolder } from '../site/short-links.ts';
import { listAddresses, readSources } from '../site/sources.ts';
import { listFiles, nameFile, type PageNotes } from './built-pages.ts';
import { removeIfEmpty } from './kept-pages/folder.ts';
import { readLinks } from './page-links.ts';
import { insertPolicy } from './security-policy.ts';

/**
 * Writes a page at each old and short address. There are more of them than texts, and all are alike, so they don't pass
 * through Astro; those that are there already stay.
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
          writeUnlessSame(join(folder, from), page);
          finished.set(nameFile(from), { links: readLinks(page) });
        }
        const short = join(folder, shortFolder);
        for (const name of existsSync(short) ? listFiles(short) : []) {
          if (finished.has(`/${shortFolder}${name}`)) continue;
          rmSync(join(short, name));
          removeIfEmpty(dirname(join(short, name)));
        }
      },
    },
  };
}

function writeUnlessSame(folder: string, page: string): void {
  const file = join(folder, 'index.html');
  if (existsSync(file)) {
    if (readFileSync(file, 'utf8') === page) return;
  } else mkdirSync(folder, { recursive: true });
  writeFileSync(file, page);
}
