import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { createIndex } from 'pagefind';
import { makeIndex } from '../../src/search/build/index.ts';
import { readSite } from '../../src/search/build/read-site.ts';
import type { SourcePage } from '../../src/search/build/source-page.ts';
import { createSearch, type Search } from '../../src/search/core/index.ts';

/** Finds the address paths of the pages that answer a query, best first: at least ten, if there are so many. */
export type Engine = (query: string) => Promise<string[]>;

const most = 10;

/** The search of this site, over an index made of `content/` now. */
export function startSearch(): Search {
  const { files } = makeIndex();
  return createSearch((name) => {
    const text = files.get(name);
    return text === undefined
      ? Promise.reject(new Error(`The index has no ${name}.`))
      : Promise.resolve(text);
  });
}

/** The same as an engine. */
export function startOwn(): Engine {
  const search = startSearch();
  return async (query) => (await search.find(query, { most })).results.map(({ path }) => path);
}

/** MiniSearch as it comes, over the same fields and the text. */
export function startMiniSearch(): Engine {
  const search = new MiniSearch<SourcePage>({
    idField: 'path',
    fields: ['title', 'summary', 'names', 'keywords', 'errors', 'body'],
    extractField: (page, name) => {
      const value = page[name as keyof SourcePage];
      return Array.isArray(value) ? value.join('\n') : String(value);
    },
  });
  search.addAll([...readSite().pages]);
  return (query) =>
    Promise.resolve(
      search
        .search(query)
        .slice(0, most)
        .map(({ id }) => String(id)),
    );
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes, over pages with the same words. Its own script reads the index, as in a browser. */
export async function startPagefind(): Promise<{ find: Engine; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not start.');
  for (const page of readSite().pages) await index.addHTMLFile({ url: page.path, content: writePage(page) });
  await index.writeFiles({ outputPath: folder });
  const fetchOther = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (address.protocol !== 'file:') return fetchOther(input, init);
    address.search = '';
    return new Response(await readFile(address));
  };
  // What its script asks of a page before it searches.
  Object.assign(globalThis, {
    window: globalThis,
    document: { querySelector: () => ({ getAttribute: () => 'en' }) },
    location: new URL('file:///'),
  });
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: `${pathToFileURL(folder).href}/`, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return {
    find: async (query) => {
      const { results } = await pagefind.search(query);
      return Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
    },
    stop: async () => {
      globalThis.fetch = fetchOther;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function writePage({ title, summary, names, keywords, errors, body }: SourcePage): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = [summary, [...names, ...keywords].join(', '), errors.join('. '), body];
  const text = paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('');
  return `<html lang="en"><head><title>${escape(title)}</title></head><body><h1>${escape(title)}</h1>${text}</body></html>`;
}
