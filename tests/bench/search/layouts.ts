import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { buildIndex } from '../../../src/search/build/build-index.ts';
import { readDictionary } from '../../../src/search/build/languages.ts';
import type { SourcePage, SourceSite } from '../../../src/search/build/source-page.ts';
import { readThesaurus } from '../../../src/search/build/thesaurus.ts';
import { languages } from '../../../src/search/languages.ts';
import { synonyms } from '../../../src/search/synonyms.ts';

/** Lays out one page of our built site with all scripts, and an index of these pages. */
export async function layOutOurs(
  dist: string,
  path: string,
  site: SourceSite,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ['_astro', '404.html', 'moved.json', 'speculation-rules.json'])
    await cp(join(dist, name), join(folder, name), { recursive: true });
  const page = await readFile(`${dist}${path}index.html`, 'utf8');
  await mkdir(folder + path, { recursive: true });
  const index = /(?<=<meta name="search-index" content=")[^"]*/u;
  await writeFile(`${folder}${path}index.html`, page.replace(index, '/search/index/bench/'));
  const own = join(folder, 'search/index/bench');
  await mkdir(own, { recursive: true });
  for (const [name, text] of buildIndex(site, readThesaurus(synonyms), readDictionary(languages)))
    await writeFile(join(own, name), text);
  await writePagefind(site.pages, join(folder, 'pagefind'));
}

/** Lays out one page of a built Starlight with all scripts, and Pagefind's index of these pages. */
export async function layOutStarlight(
  dist: string,
  path: string,
  site: SourceSite,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ['_astro', '404.html', `${path}index.html`]) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await cp(join(dist, name), join(folder, name), { recursive: true });
  }
  await writePagefind(site.pages, join(folder, 'pagefind'));
}

async function writePagefind(pages: readonly SourcePage[], outputPath: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error('Pagefind could not start.');
  for (const page of pages) await index.addHTMLFile({ url: page.path, content: writePage(page) });
  await index.writeFiles({ outputPath });
  await index.deleteIndex();
}

/** The words that a page shows, as Starlight has them. */
function writePage({ title, summary, sections, body }: SourcePage): string {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const heads = sections.map(({ anchor, heading }) => `<h2 id="${anchor}">${escape(heading)}</h2>`).join('');
  return `<html lang="en"><head><title>${escape(title)}</title></head><body><main data-pagefind-body>
<h1 id="_top">${escape(title)}</h1><p>${escape(summary)}</p>${heads}<p>${escape(body)}</p></main></body></html>`;
}
