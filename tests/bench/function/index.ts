// npm run bench:function [-- --starts 15 --requests 20000 --parts 1 --seconds 8 --built]: how fast does the deployed
// function start, how many messages does one core take, and what does it keep in memory? Each figure beside a bare
// handler that reads and parses the same body, in the same run.
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareWithBare, loadServer } from '../../load/load.ts';
import { readOnly, refuse, send } from '../../load/paths.ts';
import { accepted, startAnsweringServer } from '../../support/answering-server.ts';
import { buildFunction, functionFolder } from '../../support/built-function.ts';
import { buildFixture } from '../../support/fixture-site.ts';
import { startResendInbox } from '../../support/resend-inbox.ts';
import { functionEnvironment, startFunction, startServer } from '../../support/server-process.ts';
import { writeLoad } from '../load.ts';
import { findMedian, startCold, type ColdStart } from './cold-start.ts';

const { values } = parseArgs({
  options: {
    starts: { type: 'string', default: '15' },
    requests: { type: 'string', default: '20000' },
    /** In so many parts, with the heap in use after each: whether it grows shows only then. */
    parts: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '8' },
    /** Takes the function that was built last. */
    built: { type: 'boolean', default: false },
  },
});
const starts = Math.min(Number(values.starts), 100);
const requests = Math.min(Number(values.requests), 200_000);
const parts = Math.min(Math.max(1, Number(values.parts)), 20);
const duration = Math.min(Number(values.seconds), 20);
const wanted = { RATE_LIMIT: 'off', PROOF: 'off', PROBE: 'off' };

if (!values.built) {
  console.log('Building the site …');
  await buildFixture({ name: 'both', fixture: 'both' });
  console.log('Building the function with Vercel’s builder …');
  await buildFunction();
}
console.log(`Load of the machine before: ${writeLoad()}`);
const bareFolder = await mkdtemp(join(tmpdir(), 'bare-function-'));
await copyFile(new URL('bare-handler.mjs', import.meta.url), join(bareFolder, 'handler.mjs'));
await writeFile(join(bareFolder, 'handler.json'), JSON.stringify({ handler: 'handler.mjs' }));
const inbox = await startResendInbox();
const api = await startAnsweringServer([accepted]);

console.log(`${starts} new processes each, in turns …`);
const environment = { ...functionEnvironment, ...wanted, RESEND_BASE_URL: inbox.url };
const cold = {
  'bare handler': () => startCold(bareFolder, refuse('').write(0), environment),
  'refused: no address': () => startCold(functionFolder, { question: 'How?', email: '' }, environment),
  'refused: not English': () => startCold(functionFolder, refuse('').write(0), environment),
  'sent, to the emulated Resend': () => startCold(functionFolder, send('').write(number()), environment),
};
let count = 0;
const coldStarts = new Map<string, ColdStart[]>();
for (let turn = 0; turn <= starts; turn += 1) {
  for (const [name, start] of Object.entries(cold)) {
    const one = await start();
    // The first of each reads its files from the disk.
    if (turn > 0) coldStarts.set(name, [...(coldStarts.get(name) ?? []), one]);
  }
}
const bareMs = medianOf('bare handler', 'ms');
console.table(
  Object.fromEntries(
    Array.from(coldStarts, ([name, all]) => [
      name,
      {
        status: [...new Set(all.map(({ status }) => status))].join(', '),
        'median ms': round(medianOf(name, 'ms')),
        'above bare': round(medianOf(name, 'ms') - bareMs),
        'fastest ms': round(Math.min(...all.map(({ ms }) => ms))),
        'processor ms': round(medianOf(name, 'cpuMs')),
      },
    ]),
  ),
);

console.log(`${requests} requests, ten connections, on loopback …`);
const bare = await startFunction(bareFolder, {});
const bareServer = await startServer(new URL('../../load/bare-server.mjs', import.meta.url));
const built = await startFunction(functionFolder, { ...wanted, RESEND_BASE_URL: api.url });
await loadServer(refuse(built.url), { amount: 2000 });
await loadServer(send(built.url), { amount: 500 });
const rows: Record<string, Record<string, string | number>> = {};
let wrong = 0;
for (const [name, load] of [
  ['refused: not English', refuse],
  ['sent, to a server that only accepts', send],
] as const) {
  const ratio = await compareWithBare(load(built.url), readOnly(bare.url), { duration });
  const server = await loadServer(readOnly(bareServer.url), { duration: 2 });
  const before = await built.readMemory();
  const heaps: { rss: number; heapUsed: number }[] = [];
  for (let part = 0; part < parts; part += 1) {
    const own = load(built.url);
    const write = (number: number) => own.write(1e7 * (part + 1) + number);
    wrong += (await loadServer({ ...own, write }, { amount: Math.ceil(requests / parts) })).wrong;
    heaps.push(await built.readMemory());
  }
  const after = heaps.at(-1) ?? before;
  wrong += ratio.own.wrong;
  rows[name] = {
    'a second': Math.round(ratio.own.perSecond),
    'bare handler': Math.round(ratio.bare.perSecond),
    'of it': percent(ratio.ratio),
    'bare node:http': Math.round(server.perSecond),
    'of that': percent(ratio.own.perSecond / server.perSecond),
    'p99 ms': round(ratio.own.p99),
    'MB before': `${megabytes(before.rss)} (heap ${megabytes(before.heapUsed)})`,
    [`after ${requests}`]: `${megabytes(after.rss)} (heap ${heaps.map((one) => megabytes(one.heapUsed)).join(', ')})`,
  };
}
console.table(rows);
for (const one of [built, bare, bareServer, inbox, api]) await one.close();
await rm(bareFolder, { recursive: true });
const wrongStarts = [...coldStarts].filter(([name, all]) =>
  all.some(({ status }) => status !== (name.startsWith('sent') ? 200 : 422)),
).length;
console.log(
  wrong + wrongStarts > 0
    ? `${wrong + wrongStarts} answers were wrong.`
    : 'Every answer was the one of the contract.',
);
console.log(`Load of the machine after: ${writeLoad()}`);
process.exitCode = wrong + wrongStarts > 0 ? 1 : 0;

/** Another writer each time: it's another mail. */
function number(): number {
  return (count += 1);
}

function medianOf(name: string, figure: 'ms' | 'cpuMs'): number {
  return findMedian((coldStarts.get(name) ?? []).map((one) => one[figure]));
}

function percent(ratio: number): string {
  return `${round(ratio * 100)} %`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function megabytes(bytes: number): number {
  return round(bytes / 1024 / 1024);
}
