import { expect, test } from '@playwright/test';
import { describeHealth, writePrometheus } from '../../../../../src/contact/send/outbox/health.ts';
import type { Stats } from '../../../../../src/contact/send/outbox/types.ts';
import { minuteMs } from './bench.ts';

const now = 100 * minuteMs;
const none: Stats = {
  waiting: 0,
  urgent: 0,
  stuck: 0,
  unopenable: 0,
  oldest: 0,
  oldestUrgent: 0,
  delayed: 0,
  references: [],
};
const judge = (stats: Partial<Stats> | undefined, lastPutWorked = true) =>
  describeHealth('sqlite', stats && { ...none, ...stats }, {}, lastPutWorked, now).problems;

test('what waits for a moment is no problem', () => {
  expect(judge({})).toEqual([]);
  expect(judge({ waiting: 3, oldest: now - 30 * minuteMs })).toEqual([]);
  expect(judge({ urgent: 1, oldestUrgent: now - 2 * minuteMs })).toEqual([]);
});

for (const [problem, stats] of [
  ['an emergency waits', { oldestUrgent: now - 2 * minuteMs - 1 }],
  ['a message waits', { oldest: now - 30 * minuteMs - 1 }],
  ['messages are stuck', { stuck: 1 }],
  ['messages cannot be opened', { unopenable: 1 }],
  ['a delivery is delayed', { delayed: 1 }],
] as const) {
  test(`it is a problem that ${problem}`, () => expect(judge(stats)).toEqual([problem]));
}

test('a store that fails is a problem, now or at the last message', () => {
  expect(judge(undefined)).toEqual(['the store fails']);
  expect(judge({}, false)).toEqual(['the store fails']);
});

test('Prometheus reads the figures', () => {
  const counts = { resend: { sent: 5, failed: 1, refused: 0, unknown: 2 } };
  const text = writePrometheus(
    describeHealth('sqlite', { ...none, waiting: 2, oldest: now - minuteMs }, counts, true, now),
  );
  expect(text).toContain('outbox_up 1\n');
  expect(text).toContain('outbox_messages{state="waiting"} 2\n');
  expect(text).toContain('outbox_oldest_seconds 60\n');
  expect(text).toContain('outbox_attempts_total{transport="resend",result="unknown"} 2\n');
});
