import { expect, test } from '@playwright/test';
import { createAlert } from '../../../../../src/contact/send/outbox/alert.ts';
import { describeHealth, writePrometheus } from '../../../../../src/contact/send/outbox/health.ts';
import type { Stats } from '../../../../../src/contact/send/outbox/types.ts';
import { VirtualTime } from '../../../../faults/outbox/virtual-time.ts';
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

const print = () => undefined;

test('an alert posts references and counts at once, and what follows in one piece', async () => {
  const time = new VirtualTime();
  const posted: unknown[] = [];
  const post = ((url: string, { body }: { body: string }) => {
    posted.push([url, JSON.parse(body)]);
    return Promise.resolve(new Response());
  }) as unknown as typeof fetch;
  const clock = time.clockOf({ dead: false, skewMs: 0 });
  const alert = createAlert('https://alerts.example/', 'https://support.example', { clock, post, print });
  alert('stuck', ['HL-1']);
  alert('stuck', ['HL-2']);
  alert('stuck', ['HL-3', 'HL-2']);
  alert('store failed');
  const message = (reason: string, count: number, references: string[]) => [
    'https://alerts.example/',
    { event: 'alert', site: 'https://support.example', reason, count, references },
  ];
  await time.runUntil(time.now + minuteMs);
  expect(posted).toEqual([message('stuck', 1, ['HL-1']), message('store failed', 1, [])]);
  await time.runUntil(time.now + 10 * minuteMs);
  expect(posted.slice(2)).toEqual([message('stuck', 2, ['HL-2', 'HL-3'])]);
});

test('an alert that cannot be delivered disturbs nothing', async () => {
  const time = new VirtualTime();
  const clock = time.clockOf({ dead: false, skewMs: 0 });
  const post = () => Promise.reject(new Error('gone'));
  const alert = createAlert('https://alerts.example/', 'https://support.example', { clock, post, print });
  alert('stuck');
  await time.runUntil(time.now + 20 * minuteMs);
});
