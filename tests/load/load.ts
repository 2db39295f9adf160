import { createRequire } from 'node:module';
import type autocannonType from 'autocannon';

// Playwright's own loader cannot link its packages where it is imported.
const autocannon = createRequire(import.meta.url)('autocannon') as typeof autocannonType;

/** What is asked of a server, and what its answers must be. */
export interface Load {
  url: string;
  /** The body of each request. */
  write: (number: number) => unknown;
  status: number;
  /** Whether an answer is the one that the contract has for this. */
  verify: (body: string) => boolean;
}

/** How a server did. */
export interface Figures {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were not what they had to be, and requests without an answer. */
  wrong: number;
}

const connections = 10;

/** Asks as fast as answers come, on ten connections: so many requests, or for so many seconds. */
export async function loadServer(
  { url, write, status, verify }: Load,
  bound: { amount: number } | { duration: number },
): Promise<Figures> {
  let number = 0;
  const times: number[] = [];
  const run = autocannon({
    url: `${url}/api/contact`,
    connections,
    ...bound,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    requests: [{ setupRequest: (request) => ({ ...request, body: JSON.stringify(write((number += 1))) }) }],
    verifyBody: verify,
  });
  // Its own latencies are whole milliseconds.
  run.on('response', (_client: unknown, _status: number, _bytes: number, ms: number) => times.push(ms));
  const began = performance.now();
  const { errors, timeouts, mismatches, statusCodeStats } = await run;
  const seconds = (performance.now() - began) / 1000;
  times.sort((one, other) => one - other);
  const right = statusCodeStats[status]?.count ?? 0;
  const percentile = (share: number) => times[Math.floor(times.length * share)] ?? NaN;
  return {
    requests: times.length,
    perSecond: times.length / seconds,
    p50: percentile(0.5),
    p99: percentile(0.99),
    wrong: times.length - right + mismatches + errors + timeouts,
  };
}

const rounds = 5;
const bareSeconds = 1;
/** On a slow machine there are fewer rounds: nobody waits for figures for ever. */
const longestMs = 100_000;

/** Asks both in turns, so that what else the machine does meets both alike; of each figure the median of the rounds. */
export async function compareWithBare(
  load: Load,
  bareLoad: Load,
  bound: { amount: number } | { duration: number },
): Promise<{ own: Figures; bare: Figures; ratio: number }> {
  const part =
    'amount' in bound
      ? { amount: Math.ceil(bound.amount / rounds) }
      : { duration: Math.max(1, Math.round(bound.duration / rounds)) };
  const owns: Figures[] = [];
  const bares: Figures[] = [];
  const began = performance.now();
  for (let round = 0; round < rounds && performance.now() - began < longestMs; round += 1) {
    bares.push(await loadServer(bareLoad, { duration: bareSeconds }));
    owns.push(await loadServer({ ...load, write: (number) => load.write(round * 1e6 + number) }, part));
  }
  const ratios = owns.map(({ perSecond }, round) => perSecond / (bares[round]?.perSecond ?? NaN));
  return { own: join(owns), bare: join(bares), ratio: findMedian(ratios) };
}

function join(figures: Figures[]): Figures {
  const sum = (name: 'requests' | 'wrong') => figures.reduce((total, one) => total + one[name], 0);
  const median = (name: keyof Figures) => findMedian(figures.map((one) => one[name]));
  return {
    requests: sum('requests'),
    wrong: sum('wrong'),
    perSecond: median('perSecond'),
    p50: median('p50'),
    p99: median('p99'),
  };
}

function findMedian(values: number[]): number {
  return values.sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}
