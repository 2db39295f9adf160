import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeIndex } from '../../search/build/index.ts';
import { shortFolder } from '../../site/short-links.ts';
import { findTwin, twinFormats } from '../../site/twins.ts';
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
 * Leaves pages in `dist` as the last build finished them if everything that they are made of is the same: a route says
 * so by a `cacheKey` of all texts that a page shows, and `makers.ts` digests the rest. Whatever is in doubt is made
 * anew.
 *
 * Astro's own incremental build (experimental in 7) is not used: it takes any file that lies in `dist` for the page
 * (ours are worked on after Astro: links to scripts get their hashes, pages a policy), it doesn't see files that a page
 * reads while it's rendered, nor the day, and it writes each page twice.
 * @returns The first and the last integration of the configuration
 */
export function keptPages(): { keep: AstroIntegration; leave: AstroIntegration } {
  let makers = '';
  let last: Manifest | undefined;
  let folder = '';
  /** The pages that stay, by address path without its last slash. */
  const kept = new Map<string, KeptPage>();
  /** The keys of all pages that have one. */
  const keys = new Map<string, string>();

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
            dropChanged();
            return all;
          },
          // Astro writes no file for a response without a body.
          render: async (request, options) =>
            kept.has(cutSlash(new URL(request.url).pathname))
              ? new Response(null)
              : prerenderer.render(request, options),
        }));
      },
      'astro:build:done': ({ logger }) => {
        const index = makeIndex().folder;
        if (last && last.index !== index)
          for (const path of kept.keys()) nameIndex(join(folder, path), last.index, index);
        if (last) logger.info(`${kept.size} pages are the same as in the last build`);
      },
    },
  };

  /** Removes the pages of which something has changed. */
  function dropChanged(): void {
    const isSame = last?.assets.join() === listAssets(folder).join();
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
        const pages = Array.from(
          keys,
          ([path, key]) => [path, { key, files: markFiles(folder, path) }] as const,
        );
        leaveManifest({
          makers,
          index: makeIndex().folder,
          assets: listAssets(folder),
          pages: Object.fromEntries(pages),
        });
      },
    },
  };
  return { keep, leave };
}

function cutSlash(path: string): string {
  return path.replace(/\/$/u, '');
}

function listAssets(folder: string): string[] {
  const assets = join(folder, assetsFolder);
  return existsSync(assets) ? readdirSync(assets).sort() : [];
}

/** The files of a page that are there. */
function markFiles(folder: string, path: string): Record<string, string> {
  const names = [`${path}/index.html`, ...twinFormats.map((format) => findTwin(path, format))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const state = markState(folder, name.slice(1));
      return state === undefined ? [] : [[name.slice(1), state]];
    }),
  );
}

/** Writes the new address of the search index into a page. */
function nameIndex(folder: string, last: string, index: string): void {
  const file = join(folder, 'index.html');
  const meta = (address: string) => `<meta name="search-index" content="${address}">`;
  const page = readFileSync(file, 'utf8');
  if (!page.includes(meta(last)))
    throw new Error(`${file} doesn’t name the search index. Remove dist, and build again.`);
  writeFileSync(file, page.replace(meta(last), meta(index)));
}

/** Empties the folder of the last build, but for some files. */
function removeOthers(folder: string, names: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  const parts = new Set(Array.from(names, (name) => name.split('/')[0] ?? ''));
  for (const part of readdirSync(folder)) {
    // Their own integration keeps them.
    if (part === shortFolder) continue;
    // Most parts hold nothing that stays, and are removed at once.
    if (parts.has(part)) removeOthersWithin(folder, part, names);
    else rmSync(join(folder, part), { recursive: true });
  }
}

function removeOthersWithin(folder: string, part: string, names: ReadonlySet<string>): void {
  const emptied = new Set<string>();
  for (const entry of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || names.has(file.slice(folder.length).replaceAll('\\', '/'))) continue;
    rmSync(file);
    emptied.add(entry.parentPath);
  }
  for (const place of [...emptied].sort().reverse()) removeIfEmpty(place);
}

/** Removes a folder, and those above it, as long as they hold nothing. */
function removeIfEmpty(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeIfEmpty(dirname(folder));
}
