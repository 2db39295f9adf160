// `npm run bench:pages`: how soon can a page be read on a slow line, and what does it load? Each figure beside a single
// file with the same text, as if written by hand, and beside Starlight with the same texts, in the same run.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFixture, findFixture, root } from '../../support/fixture-site.ts';
import { writeLoad } from '../load.ts';
import { compareBest, compareMedians, medianOf } from '../web/figures.ts';
import { serveSite } from '../web/sites.ts';
import { startSlowLine } from '../web/slow-line.ts';
import { startBrowser } from '../web/visitor.ts';
import { measureFirstVisit, type FirstVisit } from './first-visit.ts';
import { chooseSamples, layOutPlain, layOutStarlight } from './layouts.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    /** Part of the name of a situation, if not all are wanted. */
    only: { type: 'string', default: '' },
    /** Takes the sites that were built last. */
    built: { type: 'boolean', default: false },
  },
});
const rounds = Math.min(Number(values.rounds), 50);

/** 1.6 Mbit/s. */
const bytesPerSecond = 200_000;
const situations = [
  { name: 'phone: 150 ms, 1.6 Mbit/s, processor 4 times slower', roundTripMs: 150, slowdown: 4 },
  { name: 'as over Tor: 1,000 ms, 1.6 Mbit/s', roundTripMs: 1000, slowdown: 1 },
] as const;

const fixture = { name: 'bench', fixture: 'both', texts: join(root, 'content') } as const;
const cache = join(root, 'node_modules/.cache');
if (!values.built) {
  console.log('Building the texts of content/ with the facts of a fixture …');
  await buildFixture(fixture);
}
const dist = join(findFixture(fixture.name), 'dist');
const samples = await chooseSamples(dist);
if (!values.built) console.log('Building the same texts with Starlight …');
const folders = {
  ours: dist,
  'by hand': await layOutPlain(dist, samples, join(cache, 'bench-by-hand')),
  Starlight: await layOutStarlight(dist, values.built),
};
console.log('Compressing …');
const served = await Promise.all(
  Object.entries(folders).map(async ([name, folder]) => ({
    name,
    site: await serveSite(name, folder, name !== 'Starlight'),
  })),
);
const browser = await startBrowser(served.map(({ site }) => site));
console.log(`${rounds} rounds. Load of the machine before: ${writeLoad()}`);
for (const { name, roundTripMs, slowdown } of situations.filter((one) => one.name.includes(values.only))) {
  const lines = await Promise.all(
    served.map(async ({ name: own, site }) => ({
      own,
      site,
      line: await startSlowLine(site.port, { roundTripMs, bytesPerSecond }),
    })),
  );
  const visits = new Map<string, FirstVisit[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [kind, path] of Object.entries(samples)) {
      for (const { own, site, line } of lines) {
        const one = await measureFirstVisit(
          browser,
          { site, port: line.port, path },
          { roundTripMs, slowdown },
        );
        visits.set(`${kind} ${own}`, [...(visits.get(`${kind} ${own}`) ?? []), one]);
      }
    }
  }
  console.log(`\n${name}`);
  console.table(
    Object.fromEntries(
      Object.keys(samples).map((kind) => [kind, describe((own) => visits.get(`${kind} ${own}`) ?? [])]),
    ),
  );
  for (const { line } of lines) await line.close();
}
console.log(`Load of the machine after: ${writeLoad()}`);
await browser.close();
for (const { site } of served) await site.close();

/** Medians of ours, and what share they are of the others', round by round. */
function describe(
  read: (name: keyof typeof folders) => readonly FirstVisit[],
): Record<string, string | number> {
  const [own, plain, starlight] = [read('ours'), read('by hand'), read('Starlight')];
  const paint = ({ paintMs }: FirstVisit) => paintMs;
  const loaded = ({ loadedMs }: FirstVisit) => loadedMs;
  const write = (all: readonly FirstVisit[]) =>
    `${Math.round(medianOf(all, paint))} / ${Math.round(medianOf(all, loaded))}`;
  const traffic = (all: readonly FirstVisit[]) =>
    `${medianOf(all, ({ bytes }) => bytes)} in ${medianOf(all, ({ requests }) => requests)}`;
  return {
    'painted / loaded, ms': write(own),
    'by hand': write(plain),
    Starlight: write(starlight),
    'painted, of by hand': `${compareMedians(own, plain, paint)} (best: ${compareBest(own, plain, paint)})`,
    'of Starlight': `${compareMedians(own, starlight, paint)} (best: ${compareBest(own, starlight, paint)})`,
    'bytes in requests': traffic(own),
    'by hand, bytes': traffic(plain),
    'Starlight, bytes': traffic(starlight),
  };
}
