import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { indexRoot, makeIndex } from '../search/build/index.ts';
import { indexFullText } from './pagefind.ts';

/**
 * Makes the two indexes of the search: ours, of titles, names and keywords, which ranks; and Pagefind's, of the whole
 * text of the built pages. What Pagefind indexes is marked with `data-pagefind-…` in the layouts.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      // Each page names the folder. While developing it may have any name.
      'astro:config:setup': ({ command, updateConfig }) => {
        const folder = command === 'build' ? makeIndex().folder : `${indexRoot}new/`;
        updateConfig({ vite: { define: { searchIndexFolder: JSON.stringify(folder) } } });
      },
      // In `npm run dev` the index is made anew whenever a reader begins to search.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(indexRoot, (request, response, next) => {
          const name = basename(request.url ?? '');
          const text = makeIndex(name === 'root.json').files.get(name);
          if (text === undefined) next();
          else response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(text);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { folder, files } = makeIndex();
        const own = new URL(folder.slice(1), dir);
        mkdirSync(own, { recursive: true });
        for (const [name, text] of files) writeFileSync(new URL(name, own), text);
        collectGarbage();
        logger.info(`${await indexFullText(dir)} pages can be searched`);
      },
    },
  };
}

/** Bytes from which on memory is given back; below, that costs more time than it's worth. */
const much = 1.2e9;

/** Pagefind is a program of its own, and needs as much memory for 10,000 pages as this one holds garbage by now. */
function collectGarbage(): void {
  if (process.memoryUsage.rss() < much) return;
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
