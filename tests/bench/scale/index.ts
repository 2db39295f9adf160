// npm run bench:scale: plays messages against several processes of the deployed function, which share a real Redis as
// their outbox, before an emulated Resend with its real rate limit. Is anything lost or doubled, how long do writers
// wait, how fast does the outbox drain, and what does a message cost Redis? `options` below says what may be changed:
// npm run bench:scale -- --rate 200 --built
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { plainQuestion } from '../../support/contact.ts';
import { buildFunction, functionFolder } from '../../support/built-function.ts';
import { buildFixture } from '../../support/fixture-site.ts';
import { startRedis } from '../../support/redis-server.ts';
import { startFunction } from '../../support/server-process.ts';
import { writeLoad } from '../load.ts';
import { playMessages } from './play.ts';
import {
  countWaiting,
  readCommands,
  readRedisCpu,
  readRedisMemory,
  writeCommands,
} from './redis-commands.ts';
import { judgeArrivals, nameWriter, writeAnswers } from './report.ts';
import { startLimitedResend } from './resend-process.ts';

const { values } = parseArgs({
  options: {
    /** Messages a second, and for how long. */
    rate: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '8' },
    processes: { type: 'string', default: '3' },
    /** Requests a second that Resend takes from a team: its documented default. */
    limit: { type: 'string', default: '5' },
    /** How long to watch the outbox drain at that limit. */
    watch: { type: 'string', default: '30' },
    /** The limit afterwards, so that the rest arrives while somebody waits. */
    lifted: { type: 'string', default: '400' },
    /** `loop`: as own servers, which send by themselves. `monitor`: as on Vercel, asked for their health. */
    clock: { type: 'string', default: 'loop' },
    /** Seconds between two calls of the monitor. */
    every: { type: 'string', default: '60' },
    built: { type: 'boolean', default: false },
  },
});
const rate = Math.min(Number(values.rate), 5000);
const seconds = Math.min(Number(values.seconds), 120);
const count = Math.min(Number(values.processes), 16);
const limit = Number(values.limit);
const longestDrainMs = 60_000;

if (!values.built) {
  console.log('Building the site, and the function with Vercel’s builder …');
  await buildFixture({ name: 'both', fixture: 'both' });
  await buildFunction();
}
console.log(`Load of the machine before: ${writeLoad()}`);
const folder = await mkdtemp(join(tmpdir(), 'bench-scale-'));
const redis = await startRedis(folder);
const resend = await startLimitedResend(1000);
const environment = {
  OUTBOX: 'redis',
  REDIS_URL: redis.url,
  RESEND_BASE_URL: resend.url,
  // The bench is one machine that writes for everybody, without a browser that could prove work.
  PROOF: 'off',
  PROBE: 'off',
};
const loops = values.clock === 'loop';
const processes = await Promise.all(
  Array.from({ length: count }, () => startFunction(functionFolder, environment, loops)),
);
const urls = processes.map(({ url }) => url);
const monitor = loops ? undefined : setInterval(askHealth, Number(values.every) * 1000);

console.log('Warming up: 50 messages a second for 4 seconds, Resend takes all of them …');
const quiet = readCommands(redis);
const warm = await playMessages(urls, { rate: 50, seconds: 4, first: 1e6 }, write);
await waitFor(() => countWaiting(redis) === 0, 10_000);
console.log(`A sent message costs Redis ${writeCommands(quiet, readCommands(redis), warm.answers.length)}.`);
console.table(writeAnswers(warm.answers));

console.log(
  `${rate} messages a second for ${seconds} seconds, ${count} processes; Resend takes ${limit} a second …`,
);
await resend.setLimit(limit);
const before = { commands: readCommands(redis), cpu: await readCpus() };
const memory = { before: readRedisMemory(redis), after: 0 };
const played = await playMessages(urls, { rate, seconds }, write);
const after = { commands: readCommands(redis), cpu: await readCpus() };
memory.after = readRedisMemory(redis);
const waiting = countWaiting(redis);
const answered = played.answers.filter(({ status }) => status > 0);
console.log(
  `Offered ${played.offered}, sent ${played.answers.length}, answered ${answered.length} in ${round(played.seconds)} s: ` +
    `${Math.round(answered.length / played.seconds)} a second. ${waiting} wait in the outbox.`,
);
console.table(writeAnswers(played.answers));
console.log(`A message costs Redis ${writeCommands(before.commands, after.commands, answered.length)}.`);
console.log(
  `A message that waits takes ${Math.round((memory.after - memory.before) / Math.max(1, waiting))} bytes of Redis.`,
);
console.log(`Processor seconds: ${writeCpus(before.cpu, after.cpu)}. Load: ${writeLoad()}`);

console.log(`Watching the outbox drain for ${values.watch} seconds …`);
const drainBefore = { ...(await resend.readCounts()), commands: readCommands(redis), cpu: await readCpus() };
const watched = performance.now();
await sleep(Number(values.watch) * 1000);
const drainAfter = { ...(await resend.readCounts()), commands: readCommands(redis), cpu: await readCpus() };
const watchedSeconds = (performance.now() - watched) / 1000;
const taken = drainAfter.taken - drainBefore.taken;
const perSecond = taken / watchedSeconds;
console.log(
  `Sent ${round(perSecond)} a second, ${Math.round((perSecond / limit) * 100)} % of what Resend takes; ` +
    `refused as too many: ${round((drainAfter.limited - drainBefore.limited) / watchedSeconds)} a second. ` +
    `At this rate ${waiting} messages take ${Math.round(waiting / perSecond / 60)} minutes.`,
);
console.log(
  `A message sent later costs Redis ${writeCommands(drainBefore.commands, drainAfter.commands, taken)}.`,
);
console.log(`Processor seconds: ${writeCpus(drainBefore.cpu, drainAfter.cpu)}.`);

console.log(`Resend takes ${values.lifted} a second from now on …`);
await resend.setLimit(Number(values.lifted));
const lifted = performance.now();
const rest = countWaiting(redis);
const liftedBefore = readCommands(redis);
await waitFor(() => countWaiting(redis) === 0, longestDrainMs);
const liftedSeconds = (performance.now() - lifted) / 1000;
const left = countWaiting(redis);
console.log(
  `${rest - left} of ${rest} left the outbox in ${round(liftedSeconds)} s, ${round((rest - left) / liftedSeconds)} a second; ` +
    `each cost Redis ${writeCommands(liftedBefore, readCommands(redis), rest - left)}.`,
);

const sent = readRedisMemory(redis) - memory.before;
console.log(`A message that was sent leaves ${Math.round(sent / answered.length)} bytes there, for a week.`);

clearInterval(monitor);
const arrivals = judgeArrivals([...warm.answers, ...played.answers], await resend.readMails(), left);
console.table([arrivals]);
for (const one of processes) await one.close();
await resend.close();
await redis.kill();
await rm(folder, { recursive: true });
const isRight = arrivals.lost === 0 && arrivals.unmarked === 0 && arrivals.denied === 0 && left === 0;
console.log(isRight ? 'Every accepted message arrived.' : 'The outbox didn’t keep its promise.');
console.log(`Load of the machine after: ${writeLoad()}`);
process.exitCode = isRight ? 0 : 1;

/** As the browser's form sends it: another writer each time, in a network of their own. */
function write(number: number): { body: string; headers: Record<string, string> } {
  const submission = `bench${number}`.padEnd(22, '0');
  const body = JSON.stringify({ question: plainQuestion, email: nameWriter(number), submission });
  const address = [11 + (number >> 24), number >> 16, number >> 8, number]
    .map((part) => part & 255)
    .join('.');
  return { body, headers: { 'x-real-ip': address } };
}

function askHealth(): void {
  // Any process may get it.
  const url = urls[Math.floor(Math.random() * urls.length)] ?? '';
  void fetch(`${url}/contact/health`).then((response) => response.text());
}

async function waitFor(isDone: () => boolean, ms: number): Promise<void> {
  for (const began = performance.now(); performance.now() - began < ms && !isDone();) await sleep(200);
}

async function readCpus(): Promise<Record<string, number>> {
  const each = await Promise.all(processes.map((one) => one.readCpu()));
  return {
    ...Object.fromEntries(each.map((ms, index) => [`function ${index + 1}`, ms])),
    redis: readRedisCpu(redis),
    resend: (await resend.readCounts()).cpuMs,
    'this bench': process.cpuUsage().user / 1000,
  };
}

function writeCpus(from: Record<string, number>, to: Record<string, number>): string {
  return Object.entries(to)
    .map(([name, ms]) => `${name} ${round((ms - (from[name] ?? 0)) / 1000)}`)
    .join(', ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
