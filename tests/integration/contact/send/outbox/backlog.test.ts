import { expect, test } from '@playwright/test';
import type { Transport } from '../../../../../src/contact/send/transports/transport.ts';
import {
  createLetter,
  minuteMs,
  sent,
  withOutbox,
  type Bench,
} from '../../../../unit/contact/send/outbox/bench.ts';

const onlyResend = { ways: ['resend'] };
const limit = 5;

/** Lets the scripted Resend take five messages a second, as the real one does by default; each takes 80 ms. */
function limitResend({ resend, time }: Bench): { taken: string[]; refusals: () => number } {
  const taken: string[] = [];
  let refusals = 0;
  let second = 0;
  let used = 0;
  const send: Transport['send'] = async (sending, _signal, handOver) => {
    if (!(await handOver())) return { kind: 'failed', reason: 'not handed over' };
    const now = Math.floor(time.now / 1000);
    if (now !== second) [second, used] = [now, 0];
    used += 1;
    const isTaken = used <= limit;
    if (isTaken) taken.push(sending.id);
    else refusals += 1;
    await time.clockOf({ dead: false, skewMs: 0 }).sleep(80);
    if (!isTaken) return { kind: 'failed', reason: '429', limited: true, retryAfterMs: 1000 };
    return { kind: 'sent', quota: { left: limit - used, resetMs: 1000 } };
  };
  resend.carriesMail = true;
  resend.send = send;
  return { taken, refusals: () => refusals };
}

/** Many writers at nearly the same time. */
async function submitMany({ outbox, time }: Bench, count: number) {
  const answers: Promise<{ status: string; afterMs: number }>[] = [];
  const letters = Array.from({ length: count }, (_, index) => createLetter({ submission: `${index}` }));
  for (const letter of letters) {
    const began = time.now;
    answers.push(outbox.submit([letter]).then(({ status }) => ({ status, afterMs: time.now - began })));
    await time.runUntil(time.now + 10);
  }
  return { answers, ids: letters.map(({ id }) => id) };
}

test('a burst is answered at once, and sent in its order at 85 % of what the vendor takes or more', () =>
  withOutbox(async (bench) => {
    const { taken, refusals } = limitResend(bench);
    bench.outbox.start();
    const { answers, ids } = await submitMany(bench, 100);
    await bench.time.runUntil(bench.time.now + 22_500);
    expect(new Set(taken).size).toBe(100);
    expect(taken).toHaveLength(100);
    expect(refusals()).toBeLessThan(10);
    // The first ones wait for their turn, and whoever comes later isn't sent before who came earlier.
    const told = await Promise.all(answers);
    const left = told.slice(10).filter(({ status }) => status === 'stored');
    expect(left.length).toBeGreaterThan(80);
    expect(Math.max(...left.map(({ afterMs }) => afterMs))).toBeLessThan(1000);
    const delays = taken.map((id, place) => place - ids.indexOf(id));
    expect(Math.max(...delays)).toBeLessThan(20);
  }, onlyResend));

test('without a loop, one request that goes on behind its answer sends what the others left', () =>
  withOutbox(async (bench) => {
    const { taken } = limitResend(bench);
    await submitMany(bench, 100);
    await bench.time.runUntil(bench.time.now + 5000);
    expect(taken.length).toBeLessThan(40);
    const draining = bench.outbox.drainFor(minuteMs);
    expect(bench.outbox.drainFor(minuteMs)).toBe(draining);
    await bench.time.runUntil(bench.time.now + 20_000);
    await draining;
    expect(new Set(taken).size).toBe(100);
  }, onlyResend));

test('a time to go on that is over ends it, and the next request goes on from there', () =>
  withOutbox(async (bench) => {
    const { taken } = limitResend(bench);
    await submitMany(bench, 100);
    await bench.during(bench.outbox.drainFor(5000), 20_000);
    const before = taken.length;
    expect(before).toBeGreaterThan(20);
    expect(before).toBeLessThan(90);
    await bench.during(bench.outbox.drainFor(minuteMs), 30_000);
    expect(taken).toHaveLength(100);
  }, onlyResend));

test('an emergency doesn’t queue behind a backlog', () =>
  withOutbox(async (bench) => {
    limitResend(bench);
    bench.outbox.start();
    await submitMany(bench, 100);
    const began = bench.time.now;
    const urgent = bench.outbox.submit([createLetter({ submission: 'emergency', urgent: true })]);
    const told = urgent.then(({ status }) => ({ status, afterMs: bench.time.now - began }));
    await bench.time.runUntil(bench.time.now + 6000);
    const { status, afterMs } = await told;
    expect(status).toBe('sent');
    expect(afterMs).toBeLessThan(2500);
  }, onlyResend));

test('where another way is free, a message takes it instead of waiting', () =>
  withOutbox(async (bench) => {
    limitResend(bench);
    const { answers } = await submitMany(bench, 40);
    await bench.time.runUntil(bench.time.now + 6000);
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(Array(40).fill('sent'));
    expect(bench.smtp.sent.length).toBeGreaterThan(20);
  }));

test('a message that is sent at once costs the store no look for others', () => {
  let looks = 0;
  return withOutbox(
    async (bench) => {
      bench.outbox.start();
      await bench.time.runUntil(bench.time.now + 100);
      const before = looks;
      for (let number = 0; number < 20; number += 1) {
        bench.resend.steps = [sent];
        await bench.during(bench.outbox.submit([createLetter({ submission: `${number}` })]), 200);
      }
      expect(looks).toBe(before);
    },
    {
      ...onlyResend,
      wrap: (store) => ({
        ...store,
        claim(claim) {
          looks += 1;
          return store.claim(claim);
        },
      }),
    },
  );
});
