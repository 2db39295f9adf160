// npm run test:faults [-- --runs 30 --kills 200 --histories 300]: does every accepted message arrive, once, whatever
// fails? First the whole function with real failures, then the outbox in simulated time.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultNames } from '../support/fault-proxy.ts';
import { countUnderFault } from './failing-resend.ts';
import { countUnderKills } from './killed-server.ts';
import { isExact, type Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '30' },
    kills: { type: 'string', default: '200' },
    histories: { type: 'string', default: '300' },
  },
});
const runs = Math.min(Number(values.runs), 500);
const kills = Math.min(Number(values.kills), 2000);

const tallies: Record<string, Tally> = {};
const began = performance.now();
console.log(`Faults between the function and Resend, ${runs} writers each …`);
for (const fault of [...faultNames, 'any'] as const) tallies[fault] = await countUnderFault(fault, runs);
console.log(`The server killed at a random moment of ${kills} messages …`);
const { beforeHandOver, beforeAnswer, afterAnswer, ...killed } = await countUnderKills(kills);
tallies['SIGKILL'] = killed;

console.table(tallies);
console.log(
  `Killed before the hand-over: ${beforeHandOver}; after it and before the answer: ${beforeAnswer}; after the answer: ${afterAnswer}.`,
);
const bad = Object.entries(tallies).filter(([, tally]) => !isExact(tally));
console.log(
  bad.length > 0
    ? `Not every message arrived once: ${bad.map(([name]) => name).join(', ')}.`
    : 'Every accepted message arrived once.',
  `${Math.round((performance.now() - began) / 1000)} seconds.`,
);

// 300 histories for each of two stores and three ways, and as many with a store that itself fails.
const script = fileURLToPath(new URL('outbox/index.ts', import.meta.url));
const series = ['--histories', values.histories];
const outbox = [
  series,
  [...series, '--store-fails'],
  ['--mutants', '--histories', '80'],
  ['--smtp'],
  ['--kills', '20'],
];
const failed = outbox.filter((options) => {
  console.log(`The outbox, ${options.join(' ')} …`);
  const { status } = spawnSync(process.execPath, [...process.execArgv, script, ...options], {
    stdio: 'inherit',
  });
  return status !== 0;
});
for (const options of failed) console.log(`Not kept: ${options.join(' ')}.`);
process.exitCode = bad.length + failed.length > 0 ? 1 : 0;
