import { expect, test } from '@playwright/test';
import { createThrottle, type Throttle } from '../../../../../src/contact/send/outbox/throttle.ts';
import type { SendResult } from '../../../../../src/contact/send/transports/transport.ts';
import { VirtualTime } from '../../../../faults/outbox/virtual-time.ts';

const sent: SendResult = { kind: 'sent' };
const limited = (retryAfterMs = 1000): SendResult => ({
  kind: 'failed',
  reason: '429',
  limited: true,
  retryAfterMs,
});

/** A throttle in simulated time. */
function createBench(random = 0) {
  const time = new VirtualTime();
  const began = time.now;
  const throttle = createThrottle(time.clockOf({ dead: false, skewMs: 0 }), () => random);
  const entered: { name: string; afterMs: number }[] = [];
  const enter = (name: string, urgent = false, signal = new AbortController().signal) =>
    throttle.enter(urgent, signal).then((isIn) => {
      if (isIn) entered.push({ name, afterMs: time.now - began });
      return isIn;
    });
  return { throttle, enter, entered, pass: (ms: number) => time.runUntil(time.now + ms) };
}

/** Ends all attempts that are under way. */
function end(throttle: Throttle, count: number, result: SendResult): void {
  for (let place = 0; place < count; place += 1) throttle.leave(result);
}

test('attempts go at once, but no burst opens more than fifty', async () => {
  const { throttle, enter, entered, pass } = createBench();
  for (let number = 0; number < 60; number += 1) void enter(`${number}`);
  await pass(0);
  expect(entered).toHaveLength(50);
  end(throttle, 10, sent);
  await pass(0);
  expect(entered).toHaveLength(60);
});

test('a vendor that takes no more gets nothing before the time that it names', async () => {
  const { throttle, enter, entered, pass } = createBench();
  await enter('first');
  throttle.leave(limited(3000));
  expect(throttle.restMs()).toBe(3000);
  void enter('second');
  await pass(2999);
  expect(entered).toHaveLength(1);
  await pass(1);
  expect(entered[1]).toEqual({ name: 'second', afterMs: 3000 });
});

test('a success that used up the limit closes it, too', async () => {
  const { throttle, enter, entered, pass } = createBench();
  await enter('first');
  throttle.leave({ kind: 'sent', quota: { left: 0, resetMs: 1000 } });
  void enter('second');
  await pass(999);
  expect(entered).toHaveLength(1);
  await pass(1);
  expect(entered).toHaveLength(2);
});

test('no more are under way than the vendor’s rate limit leaves, until it begins anew', async () => {
  const { throttle, enter, entered, pass } = createBench();
  await enter('first');
  throttle.leave({ kind: 'sent', quota: { left: 2, resetMs: 1000 } });
  for (let number = 0; number < 4; number += 1) void enter(`${number}`);
  await pass(0);
  expect(entered).toHaveLength(3);
  throttle.leave({ kind: 'sent', quota: { left: 1, resetMs: 1000 } });
  await pass(500);
  expect(entered).toHaveLength(3);
  throttle.leave({ kind: 'sent', quota: { left: 0, resetMs: 500 } });
  await pass(499);
  expect(entered).toHaveLength(3);
  await pass(1);
  expect(entered).toHaveLength(5);
});

test('after a rate limit one goes at a time, and more at once with each success', async () => {
  const { throttle, enter, entered, pass } = createBench();
  await enter('first');
  throttle.leave(limited());
  for (let number = 0; number < 12; number += 1) void enter(`${number}`);
  const begun: number[] = [];
  await pass(1000);
  for (let known = 1; entered.length < 13;) {
    begun.push(entered.length - known);
    const underWay = entered.length - known;
    known = entered.length;
    end(throttle, underWay, sent);
    await pass(0);
  }
  expect(begun).toEqual([1, 2, 2, 3]);
});

test('refusals of attempts that were under way together count once', async () => {
  const { throttle, enter, entered, pass } = createBench();
  for (let number = 0; number < 8; number += 1) void enter(`${number}`);
  await pass(0);
  end(throttle, 8, limited());
  for (let number = 0; number < 8; number += 1) void enter(`again ${number}`);
  await pass(1000);
  expect(entered.length - 8).toBe(4);
});

test('while others use up the limit a process comes back less and less often, with an emergency on time', async () => {
  const { throttle, enter, entered, pass } = createBench(1);
  const rests: number[] = [];
  for (let miss = 0; miss < 6; miss += 1) {
    void enter(`${miss}`);
    await pass(20_000);
    throttle.leave(limited());
    rests.push(throttle.restMs());
  }
  expect(rests).toEqual([1000, 2000, 4000, 8000, 16_000, 16_000]);
  void enter('regular');
  void enter('emergency', true);
  await pass(1000);
  expect(entered.at(-1)).toMatchObject({ name: 'emergency' });
  throttle.leave(sent);
  await pass(15_000);
  expect(entered.at(-1)).toMatchObject({ name: 'regular' });
});

test('where several wait, a message is better stored; an emergency only where many emergencies wait', async () => {
  const { throttle, enter, pass } = createBench();
  await enter('first');
  throttle.leave(limited());
  expect(throttle.isBusy(false)).toBe(false);
  for (let number = 0; number < 5; number += 1) void enter(`${number}`);
  expect([throttle.isBusy(false), throttle.isBusy(true)]).toEqual([true, false]);
  for (let number = 0; number < 50; number += 1) void enter(`${number}`, true);
  expect(throttle.isBusy(true)).toBe(true);
  await pass(0);
});

test('a wait that is ended gives up its place', async () => {
  const { throttle, enter, entered, pass } = createBench();
  await enter('first');
  throttle.leave(limited());
  const ending = new AbortController();
  const ended = enter('ended', false, ending.signal);
  void enter('second');
  ending.abort();
  expect(await ended).toBe(false);
  expect(await enter('too late', false, ending.signal)).toBe(false);
  await pass(1000);
  expect(entered.map(({ name }) => name)).toEqual(['first', 'second']);
});
