// npm run bench:static [-- --seconds 2 --built]: how many pages a second does an own server send, as compressed copies
// and as “not modified”, beside a bare node:http server that sends the same bytes from memory? In turns, in one run.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildFixture, findFixture } from '../../support/fixture-site.ts';
import { installSite, startOwnServer } from '../../support/own-server.ts';
import { functionEnvironment, startServer } from '../../support/server-process.ts';
import { writeLoad } from '../load.ts';
import { askOften } from './ask-often.ts';

const { values } = parseArgs({
  options: {
    /** How long each round takes, of five for each row. */
    seconds: { type: 'string', default: '2' },
    /** Takes the site that was built last. */
    built: { type: 'boolean', default: false },
  },
});
const seconds = Math.min(Number(values.seconds), 20);
const rounds = 5;
const path = '/faq/mail-setup/password-rejected/';

if (!values.built) {
  console.log('Building the site …');
  await buildFixture({ name: 'both', fixture: 'both' });
}
const installation = await installSite(findFixture('both'));
const { VERCEL: _vercel, ...environment } = functionEnvironment;
const own = await startOwnServer(installation, {
  ...environment,
  HOST: '127.0.0.1',
  PAGE_TO: 'oncall@elsewhere.example',
});
console.log('Waiting for the compressed copies …');
await waitForCopies(join(installation.data, 'copies'));
const copy = await fetch(own.url + path, { headers: { 'accept-encoding': 'identity' } });
const page = await copy.text();
const packed = await readPacked(own.url + path);
const folder = await mkdtemp(join(tmpdir(), 'bare-files-'));
await writeFile(join(folder, 'page.br'), packed.body);
const bare = await startServer(new URL('bare-files.mjs', import.meta.url), [join(folder, 'page.br'), 'br']);
console.log(`A page of ${page.length} bytes, ${packed.body.length} with Brotli. Load: ${writeLoad()}`);

const rows: Record<string, Record<string, string | number>> = {};
for (const [name, ownHeaders, bareHeaders] of [
  ['page with Brotli', {}, {}],
  ['not modified', { 'if-none-match': packed.tag }, { 'if-none-match': 'W/"bare"' }],
] as const) {
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const theirs = await askOften(bare.url + path, bareHeaders, seconds);
    all.push({ ours: await askOften(own.url + path, ownHeaders, seconds), theirs });
  }
  const ratios = all
    .map(({ ours, theirs }) => ours.perSecond / theirs.perSecond)
    .toSorted((one, other) => one - other);
  const best = all.toSorted((one, other) => other.ours.perSecond - one.ours.perSecond)[0];
  if (!best || all.some(({ ours, theirs }) => ours.wrong + theirs.wrong > 0))
    throw new Error('Answers were wrong.');
  rows[name] = {
    'a second, best of five': Math.round(best.ours.perSecond),
    'p99 ms': best.ours.p99,
    'bare node:http': Math.round(Math.max(...all.map(({ theirs }) => theirs.perSecond))),
    'of it, median': `${Math.round((ratios[rounds >> 1] ?? NaN) * 100)} %`,
  };
}
console.table(rows);
own.process.kill();
await own.ended;
await bare.close();
await installation.remove();
await rm(folder, { recursive: true });
console.log(`Load of the machine after: ${writeLoad()}`);

/** Waits until no more copies are made. */
async function waitForCopies(copies: string): Promise<void> {
  const count = () => {
    try {
      return readdirSync(copies, { recursive: true }).length;
    } catch {
      return 0;
    }
  };
  for (let before = -1; before !== count() || before === 0;) {
    before = count();
    await sleep(3000);
  }
}

async function readPacked(url: string): Promise<{ body: Buffer; tag: string }> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ body: Buffer.concat(chunks), tag: response.headers.etag ?? '' }));
    }).on('error', reject);
  });
}
