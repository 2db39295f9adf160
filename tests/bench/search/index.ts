// `npm run bench:search`: from the focus of the search field to the first results on a phone's line, at 250, 1,000 and
// 10,000 pages, beside Starlight in the same run.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFixture, findFixture, root } from '../../support/fixture-site.ts';
import { chooseSamples, layOutStarlight as buildPeer } from '../pages/layouts.ts';
import { writeLoad } from '../load.ts';
import { compareMedians, medianOf } from '../web/figures.ts';
import { serveSite } from '../web/sites.ts';
import { startSlowLine } from '../web/slow-line.ts';
import { startBrowser } from '../web/visitor.ts';
import { layOutOurs, layOutStarlight } from './layouts.ts';
import { makePages, makeQuery } from './pages.ts';
import { ownBox, searchOnce, starlightBox, type SearchVisit } from './search-visit.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '250,1000,10000' },
    /** Each searches for another page, in turns; at every size for the same ones. */
    rounds: { type: 'string', default: '7' },
    /** Takes the sites and the indexes that were built last. */
    built: { type: 'boolean', default: false },
  },
});
const rounds = Math.min(Number(values.rounds), 50);
const sizes = values.pages.split(',').map(Number);
/** The line and the processor of a phone: 1.6 Mbit/s. */
const line = { roundTripMs: 150, bytesPerSecond: 200_000 };
const slowdown = 4;
const ways = [
  { name: 'all at once', keyMs: 0 },
  { name: 'a key each 150 ms', keyMs: 150 },
] as const;

if (!values.built) {
  console.log('Building the texts of content/ with the facts of a fixture …');
  await buildFixture({ name: 'bench', fixture: 'both', texts: join(root, 'content') });
}
const dist = join(findFixture('bench'), 'dist');
const { answer } = await chooseSamples(dist);
if (!values.built) console.log('Building the same texts with Starlight …');
const starlight = await buildPeer(dist, values.built);
const cache = join(root, 'node_modules/.cache/bench-search');
const sites = {
  ours: { box: ownBox, layOut: layOutOurs, from: dist },
  Starlight: { box: starlightBox, layOut: layOutStarlight, from: starlight },
} as const;
const queries = chooseQueries();
console.log(`${queries.length} queries: ${queries.join(', ')}. Load of the machine before: ${writeLoad()}`);
for (const size of sizes) await measure(size);
console.log(`Load of the machine after: ${writeLoad()}`);

/** The same ones at all sizes. */
function chooseQueries(): string[] {
  const { pages } = makePages(Math.min(...sizes));
  const step = Math.floor(pages.length / rounds);
  return Array.from({ length: rounds }, (_, round) => pages[round * step])
    .map((page) => (page ? makeQuery(page) : ''))
    .filter(Boolean);
}

async function measure(size: number): Promise<void> {
  const served = [];
  for (const [name, { box, layOut, from }] of Object.entries(sites)) {
    const folder = join(cache, `${name}-${size}`);
    if (!values.built || !existsSync(folder)) await layOut(from, answer, makePages(size), folder);
    const site = await serveSite(`search-${name}-${size}`, folder, name === 'ours');
    served.push({ name, box, site, line: await startSlowLine(site.port, line) });
  }
  const browser = await startBrowser(served.map(({ site }) => site));
  for (const way of ways) {
    const visits = new Map<string, SearchVisit[]>(served.map(({ name }) => [name, []]));
    for (const query of queries) {
      for (const { name, box, site, line: own } of served) {
        const address = { site, port: own.port, path: answer };
        const one = await searchOnce(browser, address, box, { ...way, query, slowdown });
        visits.get(name)?.push(one);
      }
    }
    console.log(`\n${size} pages, ${way.name}:`);
    console.table(describe(visits));
  }
  await browser.close();
  for (const { site, line: own } of served) {
    await own.close();
    await site.close();
  }
}

/** Medians, and of the bytes the most as well. */
function describe(
  visits: ReadonlyMap<string, readonly SearchVisit[]>,
): Record<string, Record<string, string>> {
  const own = visits.get('ours') ?? [];
  const traffic = (all: readonly SearchVisit[], part: 'searched' | 'all') =>
    `${medianOf(all, (one) => one[part].bytes)} in ${medianOf(all, (one) => one[part].requests)}`;
  return Object.fromEntries(
    Array.from(visits, ([name, all]) => [
      name,
      {
        'from focus, ms': String(Math.round(medianOf(all, ({ fromFocusMs }) => fromFocusMs))),
        'from last key, ms': String(Math.round(medianOf(all, ({ fromKeyMs }) => fromKeyMs))),
        'ours: share of it': compareMedians(own, all, ({ fromFocusMs }) => fromFocusMs),
        'from last key: share': compareMedians(own, all, ({ fromKeyMs }) => fromKeyMs),
        'bytes in requests': traffic(all, 'searched'),
        'most bytes': String(Math.max(...all.map(({ searched }) => searched.bytes))),
        'with the page': traffic(all, 'all'),
      },
    ]),
  );
}
