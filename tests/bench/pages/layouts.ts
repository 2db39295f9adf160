import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { paths } from '../../../src/site/paths.ts';
import { reducePage, writePlainPage } from '../web/plain-page.ts';
import { buildStarlight, findStarlight, type Doc } from '../web/starlight.ts';

/** The kinds of pages that are measured, with the address path of one of each. */
export type Samples = Readonly<Record<'home' | 'answer' | 'guide' | 'contact', string>>;

/** Chooses of answers and guides the one of the middle weight. @param dist The built site */
export async function chooseSamples(dist: string): Promise<Samples> {
  return {
    home: '/',
    answer: await findMiddle(dist, /^faq\/[^/]+\/[^/]+\/index\.html$/u),
    guide: await findMiddle(dist, /^guides\/(?!program\/)[^/]+\/index\.html$/u),
    contact: paths.contact,
  };
}

async function findMiddle(dist: string, pattern: RegExp): Promise<string> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => pattern.test(name));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const weighed = await Promise.all(
    names.map(async (name) => ({
      name,
      bytes: brotliCompressSync(await readFile(join(dist, name)), { params }).length,
    })),
  );
  weighed.sort((one, other) => one.bytes - other.bytes || (one.name < other.name ? -1 : 1));
  return `/${(weighed[weighed.length >> 1]?.name ?? '').replace('index.html', '')}`;
}

/** Writes the same pages as single files, as if by hand. @returns The folder of that site */
export async function layOutPlain(dist: string, samples: Samples, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const path of [...Object.values(samples), '/404.html']) {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    await mkdir(dirname(folder + name), { recursive: true });
    await writeFile(folder + name, writePlainPage(await readFile(dist + name, 'utf8')));
  }
  await cp(join(dist, 'pictures'), join(folder, 'pictures'), { recursive: true });
  return folder;
}

/**
 * Builds all answers and guides with Starlight, from their own twins in Markdown. Its menu has topics alone, as ours.
 * @param isBuilt Takes what was built last
 */
export async function layOutStarlight(dist: string, isBuilt: boolean): Promise<string> {
  if (isBuilt) return findStarlight();
  const names = (await readdir(dist, { recursive: true })).filter((name) =>
    /^(?:faq\/|guides[./]).*md$/u.test(name),
  );
  const docs = await Promise.all(
    names.map(async (name) => readTwin(name, await readFile(join(dist, name), 'utf8'))),
  );
  for (const path of ['/', paths.contact]) {
    const html = await readFile(`${dist}${path}index.html`, 'utf8');
    docs.push({ path, title: readTitle(html), description: '', body: reducePage(html, 'main') });
  }
  const topics = docs.map(({ path }) => path).filter((path) => /^\/faq\/[^/]+\/$/u.test(path));
  const links = [...topics, paths.guides, paths.contact].map((link) => ({
    label: link.replaceAll('/', ' '),
    link,
  }));
  return buildStarlight(docs, links, join(dist, 'pictures'));
}

/** A twin names its site in links; Starlight's pages lead to their own. */
function readTwin(name: string, text: string): Doc {
  const [heading = '', summary = '', ...rest] = text.split(/\n\n/u);
  return {
    path: `/${name.replace(/\.md$/u, '/')}`,
    title: heading.replace(/^# /u, ''),
    description: summary,
    body: [summary, ...rest].join('\n\n').replaceAll(/\]\(https:\/\/support\.[^/)]+\//gu, '](/'),
  };
}

function readTitle(html: string): string {
  return /<h1[^>]*>([^<]*)/u.exec(html)?.[1]?.trim() ?? '';
}
