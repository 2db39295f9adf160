import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeIndex } from '../../search/build/index.ts';
import { openWork, putInPlace } from '../../site/built-folder.ts';
import { offlineMarks } from '../../site/offline-marks.ts';
import { findTwin, twinFormats } from '../../site/twins.ts';
import { nameFile, type PageNotes } from '../built-pages.ts';
import { finishPage, type Surroundings } from '../finish-page.ts';
import { readResources } from '../integrity.ts';
import { listOfflinePaths } from '../offline.ts';
import { readPagefind } from '../pagefind.ts';
import { bringPage } from './bring-page.ts';
import { digestMakers } from './makers.ts';
import {
  isUntouched,
  leaveManifest,
  markState,
  takeManifest,
  type KeptPage,
  type Manifest,
} from './manifest.ts';

const assetsFolder = '_astro';

/**
 * Builds beside `dist`, and puts the whole site in its place at the end: a build that fails changes nothing there
 * (`site/built-folder.ts`). Each page is finished as soon as it's rendered (`finish-page.ts`), and those of `dist` are
 * brought along as the last build finished them if everything that they are made of is the same: a route says so by a
 * `cacheKey` of all texts that a page shows, and `makers.ts` digests the rest. Whatever is in doubt is made anew.
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
  /** Folder of the built site, as the last build has left it. */
  let site = '';
  /** Where this build works. */
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
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        site = fileURLToPath(config.outDir);
        folder = openWork(site);
        updateConfig({ outDir: pathToFileURL(`${folder}/`) });
        // A build that fails ends the process; of one that is killed the next one removes it.
        process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
        makers = digestMakers();
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Not before the texts are checked: a build that stops there takes nothing from the next one.
        const manifest = takeManifest();
        last = manifest?.makers === makers ? manifest : undefined;
        for (const [path, page] of Object.entries(last?.pages ?? {}))
          if (isUntouched(site, page)) kept.set(path, page);
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const all = await prerenderer.getStaticPaths();
            for (const { pathname, cacheKey } of all) if (cacheKey) keys.set(cutSlash(pathname), cacheKey);
            assets = listAssets(folder);
            dropChanged();
            bringKept(new Set(all.map(({ pathname }) => pathname)));
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
        if (last) logger.info(`${kept.size} pages are the same as in the last build`);
      },
    },
  };

  /** Forgets the pages of which something has changed. */
  function dropChanged(): void {
    const isSame = last?.assets.join() === assets.join();
    for (const [path, { key }] of kept) if (!isSame || keys.get(path) !== key) kept.delete(path);
  }

  /** @param made Paths that this build makes: a twin that has a route of its own comes from there */
  function bringKept(made: ReadonlySet<string>): void {
    const index = { last: last?.index ?? '', now: makeIndex().folder };
    for (const { files } of kept.values()) {
      const names = Object.keys(files).filter((name) => !made.has(`/${name}`));
      bringPage({ names, from: site, to: folder, index });
    }
  }

  const leave: AstroIntegration = {
    name: 'leave-pages',
    hooks: {
      'astro:build:done': ({ logger }) => {
        putInPlace(folder, site);
        logger.info(`The new site is in ${site}`);
        // Only now: removing the last site has changed the marks of what both had.
        const pages = Array.from(keys).flatMap(([path, key]) => {
          const notes = finished.get(nameFile(`${path}/`));
          return notes ? [[path, { key, files: markFiles(site, path), notes }] as const] : [];
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
