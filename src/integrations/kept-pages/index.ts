import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeIndex } from '../../search/build/index.ts';
import { offlineMarks } from '../../site/offline-marks.ts';
import { findTwin, twinFormats } from '../../site/twins.ts';
import { nameFile, type PageNotes } from '../built-pages.ts';
import { finishPage, type Surroundings } from '../finish-page.ts';
import { readResources } from '../integrity.ts';
import { listOfflinePaths } from '../offline.ts';
import { readPagefind } from '../pagefind.ts';
import { removeIfEmpty, removeOthers } from './folder.ts';
import { digestMakers } from './makers.ts';
import {
  isUntouched,
  leaveManifest,
  markState,
  takeManifest,
  type KeptPage,
  type Manifest,
} from './manifest.ts';
import { nameIndex } from './name-index.ts';

const assetsFolder = '_astro';

/**
 * Finishes each page as soon as it's rendered (`finish-page.ts`), and leaves pages in `dist` as the last build finished
 * them if everything that they are made of is the same: a route says so by a `cacheKey` of all texts that a page shows,
 * and `makers.ts` digests the rest. Whatever is in doubt is made anew.
 *
 * Astro's own incremental build (experimental in 7) is not used: it takes any file that lies in `dist` for the page
 * (ours are worked on after Astro: links to scripts get their hashes, pages a policy), it doesn't see files that a page
 * reads while it's rendered, nor the day, and it writes each page twice.
 * @returns The first and the last integration of the configuration, and the pages that are finished
 */
export function keptPages(): {
  keep: AstroIntegration;
  leave: AstroIntegration;
  finished: Map<string, PageNotes>;
} {
  let makers = '';
  let last: Manifest | undefined;
  let folder = '';
  let surroundings: Surroundings | undefined;
  /** The pages that stay, by address path without its last slash. */
  const kept = new Map<string, KeptPage>();
  /** The scripts and styles that were made, also those that no page loads. */
  let assets: string[] = [];
  /** The keys of all pages that have one. */
  const keys = new Map<string, string>();
  const finished = new Map<string, PageNotes>();

  const keep: AstroIntegration = {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const manifest = takeManifest();
        makers = digestMakers();
        last = manifest?.makers === makers ? manifest : undefined;
        if (last) updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const pages = Object.entries(last?.pages ?? {}).filter(([, page]) => isUntouched(folder, page));
        for (const [path, page] of pages) kept.set(path, page);
        if (last) removeOthers(folder, new Set(pages.flatMap(([, { files }]) => Object.keys(files))));
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const all = await prerenderer.getStaticPaths();
            for (const { pathname, cacheKey } of all) if (cacheKey) keys.set(cutSlash(pathname), cacheKey);
            assets = listAssets(folder);
            dropChanged();
            for (const [path, { notes }] of kept) finished.set(nameFile(`${path}/`), notes);
            const resources = await readResources(folder, await readPagefind());
            surroundings = { folder, resources, offline: new Set(listOfflinePaths()) };
            return all;
          },
          // Astro writes no file for a response without a body.
          render: async (request, options) => {
            const path = cutSlash(new URL(request.url).pathname);
            if (kept.has(path)) return new Response(null);
            const rendered = await prerenderer.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (!surroundings || !isPage(path, options.routeData.type, response)) return rendered;
            const html = await response.text();
            if (html.includes(offlineMarks.compressed)) return new Response(html, response);
            finished.set(nameFile(`${path}/`), finishPage(`${path}/`, html, surroundings));
            return new Response(null);
          },
        }));
      },
      'astro:build:done': ({ logger }) => {
        const index = makeIndex().folder;
        if (last && last.index !== index)
          for (const path of kept.keys()) nameIndex(join(folder, nameFile(`${path}/`)), last.index, index);
        if (last) logger.info(`${kept.size} pages are the same as in the last build`);
      },
    },
  };

  /** Removes the pages of which something has changed. */
  function dropChanged(): void {
    const isSame = last?.assets.join() === assets.join();
    for (const [path, { key, files }] of kept) {
      if (isSame && keys.get(path) === key) continue;
      kept.delete(path);
      for (const name of Object.keys(files)) rmSync(join(folder, name));
      removeIfEmpty(join(folder, path));
    }
  }

  const leave: AstroIntegration = {
    name: 'leave-pages',
    hooks: {
      'astro:build:done': () => {
        const pages = Array.from(keys).flatMap(([path, key]) => {
          const notes = finished.get(nameFile(`${path}/`));
          return notes ? [[path, { key, files: markFiles(folder, path), notes }] as const] : [];
        });
        leaveManifest({
          makers,
          index: makeIndex().folder,
          assets,
          pages: Object.fromEntries(pages),
        });
      },
    },
  };
  return { keep, leave, finished };
}

function cutSlash(path: string): string {
  return path.replace(/\/$/u, '');
}

/** Whether a response is a page whose file has the name of its address; that of “not found” has another. */
function isPage(path: string, type: string, { status }: Response): boolean {
  return type === 'page' && status === 200 && /^(?:\/[\w.-]+)*$/u.test(path) && !/^\/\d{3}$/u.test(path);
}

function listAssets(folder: string): string[] {
  const assets = join(folder, assetsFolder);
  return existsSync(assets) ? readdirSync(assets).sort() : [];
}

/** The files of a page that are there. */
function markFiles(folder: string, path: string): Record<string, string> {
  const names = [nameFile(`${path}/`), ...twinFormats.map((format) => findTwin(path, format))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const state = markState(folder, name.slice(1));
      return state === undefined ? [] : [[name.slice(1), state]];
    }),
  );
}
