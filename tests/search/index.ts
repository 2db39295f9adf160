// How well the search finds: what is shipped in `content/`, by queries as people type them.
import { suggest } from '../../src/search/suggest/index.ts';
import { startMiniSearch, startOwn, startPagefind, startSearch } from './engines.ts';
import { readMessages, readQueries, type Message, type Query } from './queries.ts';
import { placeQueries, scorePlaced, type Placed, type Score } from './score.ts';

const usage = `npm run search:score                          scores tests/search/queries.jsonl, beside two other engines
npm run --silent search:score -- FILE.jsonl   scores other lines {"q", "right": [paths]}; ends with one JSON object`;

/** What is aimed at, and below which CI fails, so that no change makes it worse. */
const measures: readonly {
  name: string;
  of: (query: Query) => boolean;
  measure: keyof Score;
  aim: number;
  floor: number;
}[] = [
  { name: 'all', of: () => true, measure: 'recall3', aim: 0.93, floor: 0.94 },
  { name: 'all', of: () => true, measure: 'mrr', aim: 0.88, floor: 0.9 },
  {
    name: 'other words',
    of: ({ kind }) => kind === 'other-words',
    measure: 'recall3',
    aim: 0.75,
    floor: 0.87,
  },
  { name: 'typing mistakes', of: ({ kind }) => kind === 'typo', measure: 'recall3', aim: 0.95, floor: 0.95 },
];

const [file, ...others] = process.argv.slice(2);
if (others.length > 0 || file?.startsWith('-')) {
  console.error(usage);
  process.exitCode = 1;
} else if (file) await scoreFile(file);
else await scoreOwn();

async function scoreFile(name: string): Promise<void> {
  const placed = await placeQueries(readQueries(name), startOwn());
  printFailures(placed);
  console.log(JSON.stringify(scorePlaced(placed)));
}

async function scoreOwn(): Promise<void> {
  const queries = readQueries(new URL('queries.jsonl', import.meta.url));
  const placed = await placeQueries(queries, startOwn());
  const pagefind = await startPagefind();
  const rivals = {
    'Pagefind’s defaults': await placeQueries(queries, pagefind.find),
    'MiniSearch’s defaults': await placeQueries(queries, startMiniSearch()),
  };
  await pagefind.stop();
  printFailures(placed.filter(({ query }) => !query.held));
  console.log('\nBy kind and part:');
  console.table(Object.fromEntries([...groupPlaced(placed)].map(([name, own]) => [name, scorePlaced(own)])));
  console.log('Beside others:');
  const all = Object.entries({ 'this search': placed, ...rivals });
  console.table(Object.fromEntries(all.map(([name, own]) => [name, scorePlaced(own)])));
  const messages = readMessages(new URL('messages.jsonl', import.meta.url));
  console.log('Suggestions while a message is typed:');
  console.table({
    'tuned on': await scoreMessages(messages.filter(({ held }) => !held)),
    held: await scoreMessages(messages.filter(({ held }) => held)),
  });
  for (const { name, of, measure, aim, floor } of measures) {
    const value = scorePlaced(placed.filter(({ query }) => of(query)))[measure];
    if (value < aim) console.log(`${name}: ${measure} is ${value}; the aim is ${aim}.`);
    if (value >= floor) continue;
    console.error(`${name}: ${measure} is ${value}, and was at least ${floor}.`);
    process.exitCode = 1;
  }
}

/** What is suggested while a message is typed: how often a right answer is among three, and a wrong one the first. */
async function scoreMessages(messages: readonly Message[]) {
  const search = startSearch();
  const score = { n: messages.length, amongThree: 0, wrongFirst: 0, nothing: 0 };
  for (const { text, right } of messages) {
    const paths = (await suggest(text, search)).map(({ path }) => path);
    const place = paths.findIndex((path) => right.includes(path));
    if (place >= 0) score.amongThree += 1;
    if (paths.length === 0) score.nothing += 1;
    else if (place !== 0) score.wrongFirst += 1;
  }
  return score;
}

function groupPlaced(placed: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  const add = (name: string, one: Placed) => groups.set(name, [...(groups.get(name) ?? []), one]);
  for (const one of placed) {
    const { kind, from, held } = one.query;
    add('all', one);
    add(held ? 'held' : 'tuned on', one);
    add(`kind: ${kind}`, one);
    add(`part: ${from}`, one);
  }
  return new Map([...groups].sort(([name], [other]) => (name < other ? -1 : 1)));
}

/** Held queries are not printed: whoever reads them would tune on them. */
function printFailures(placed: readonly Placed[]): void {
  for (const { query, place, found } of placed) {
    if (place > 0 && place <= 3) continue;
    const at = place > 0 ? `in place ${place}` : 'not found';
    console.log(
      `“${query.q}”: ${at}; got ${found.slice(0, 3).join(' ') || 'nothing'}; wanted ${query.right.join(' ')}`,
    );
  }
}
