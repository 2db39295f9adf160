// npm run test:load [-- --requests 50000 --seconds 8]: how fast is the built function, and what does it keep in memory?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accepted, startAnsweringServer } from '../support/answering-server.ts';
import { buildFunction } from '../support/built-function.ts';
import { buildFixture } from '../support/fixture-site.ts';
import { startResendInbox } from '../support/resend-inbox.ts';
import { startBuiltFunction, startServer } from '../support/server-process.ts';
import { compareWithBare, loadServer, type Figures } from './load.ts';
import { readOnly, refuse, send } from './paths.ts';
import { measureChecks } from './slowest.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    seconds: { type: 'string', default: '8' },
  },
});
const requests = Math.min(Number(values.requests), 200_000);
const duration = Math.min(Number(values.seconds), 20);
/** Enough for the compiler to have seen everything. */
const warmUp = { amount: 2_000 };
const wanted = { RATE_LIMIT: 'off', PROOF: 'off', PROBE: 'off' };

console.log('Building the site …');
await buildFixture({ name: 'both', fixture: 'both' });
console.log('Building the function with Vercel’s builder …');
await buildFunction();

const inbox = await startResendInbox();
const api = await startAnsweringServer([accepted]);
const bare = await startServer(new URL('bare-server.mjs', import.meta.url));
const built = await startBuiltFunction({ ...wanted, RESEND_BASE_URL: api.url });
const withInbox = await startBuiltFunction({ ...wanted, RESEND_BASE_URL: inbox.url });
// As on a server of one's own: each message is on the disk before it is sent.
const DATA_DIR = await mkdtemp(join(tmpdir(), 'one-question-'));
const keeping = await startBuiltFunction({ ...wanted, RESEND_BASE_URL: api.url, VERCEL: '', DATA_DIR });

console.log(`${requests} requests, then ${duration} seconds a row, ten connections, on loopback …`);
await loadServer(refuse(built.url), warmUp);
const before = await built.readMemory();
const refused = await compareWithBare(refuse(built.url), readOnly(bare.url), { amount: requests });
const after = await built.readMemory();
const accepting = await compareWithBare(send(built.url), readOnly(bare.url), { duration });
const emulated = await compareWithBare(send(withInbox.url), readOnly(bare.url), { duration });
const kept = await compareWithBare(send(keeping.url), readOnly(bare.url), { duration });
for (const one of [built, withInbox, keeping, bare, inbox, api]) await one.close();
await rm(DATA_DIR, { recursive: true, force: true });

const rows = {
  'bare server: reads and parses': refused.bare,
  'refused: not English': refused.own,
  'sent, to a server that only accepts': accepting.own,
  'sent, to the emulated Resend': emulated.own,
  'kept on the disk first, then sent to a server that only accepts': kept.own,
};
console.table(Object.fromEntries(Object.entries(rows).map(([name, figures]) => [name, describe(figures)])));
console.log(
  `Of the bare server’s requests a second, measured in turns: refused ${percent(refused.ratio)}, sent ${percent(accepting.ratio)} and ${percent(emulated.ratio)}, kept and sent ${percent(kept.ratio)}.`,
);
console.log(
  `Memory before and after the ${refused.own.requests} refusals: ${megabytes(before.rss)} and ${megabytes(after.rss)} MB resident, ${megabytes(before.heapUsed)} and ${megabytes(after.heapUsed)} MB of heap in use after a collection.`,
);

console.log('The worst of some forty texts for each check, 16 and 64 KiB of it …');
console.table(
  (await measureChecks()).map(([worst]) => ({
    check: worst?.check,
    'worst text': worst?.text,
    '16 KiB ms': round(worst?.shortMs),
    '64 KiB ms': round(worst?.longMs),
  })),
);
const wrong = Object.values(rows).reduce((sum, one) => sum + one.wrong, 0);
console.log(wrong > 0 ? `${wrong} answers were wrong.` : 'Every answer was the one of the contract.');
process.exitCode = wrong > 0 ? 1 : 0;

function describe({ requests, wrong, perSecond, p50, p99 }: Figures) {
  return { requests, wrong, 'per second': Math.round(perSecond), 'p50 ms': round(p50), 'p99 ms': round(p99) };
}

function percent(ratio: number): string {
  return `${round(ratio * 100)} %`;
}

function round(value = NaN): number {
  return Math.round(value * 10) / 10;
}

function megabytes(bytes: number): number {
  return round(bytes / 1024 / 1024);
}
