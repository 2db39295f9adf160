import { expect, test } from '@playwright/test';
import {
  planAttempt,
  planNext,
  type Attempt,
  type Way,
} from '../../../../../src/contact/send/outbox/schedule.ts';
import { never, type Row } from '../../../../../src/contact/send/outbox/types.ts';
import { createStoredRow, failed, hourMs, minuteMs, refused, unknown, type Step } from './bench.ts';

const resend: Way = { name: 'resend', safeAgainMs: 23 * hourMs };
const smtp: Way = { name: 'smtp', safeAgainMs: 0 };
const both = [resend, smtp];
const now = Date.UTC(2026, 10, 23);

const plan = (parts: Partial<Row>, ways = both, at = now) => planAttempt(createStoredRow(parts), ways, at);
function after(parts: Partial<Row>, by: string, { result }: Step, ways = both, copy = parts.copy ?? 1) {
  const attempt: Attempt = { by, copy, at: now };
  if (result.kind === 'sent') throw new Error('Nothing follows.');
  return planNext(createStoredRow(parts), attempt, result, ways, now);
}

test('transports take turns while the message surely is nowhere', () => {
  expect(plan({})).toEqual({ do: 'send', by: 'resend', copy: 1 });
  expect(plan({ tries: 1 })).toEqual({ do: 'send', by: 'smtp', copy: 1 });
  expect(plan({ ways: ['smtp', 'resend'] })).toMatchObject({ by: 'smtp' });
  expect(plan({ refusedBy: ['resend'] })).toMatchObject({ by: 'smtp' });
});

test('a mail goes by whatever carries mail today, also if that was added after it was stored', () => {
  const mail = [{ ...resend, carriesMail: true } as const, { name: 'ntfy', safeAgainMs: 0 }];
  expect(plan({ ways: ['mail'] }, mail)).toMatchObject({ by: 'resend' });
  expect(plan({ ways: ['mail'], tries: 1 }, mail)).toMatchObject({ by: 'resend' });
  const added = [...mail, { ...smtp, carriesMail: true } as const];
  expect(plan({ ways: ['mail'], tries: 1 }, added)).toMatchObject({ by: 'smtp' });
  expect(plan({ ways: ['ntfy', 'mail'], tries: 0 }, added)).toMatchObject({ by: 'ntfy' });
});

test('the other transport is tried at once, and the next round after a pause that grows', () => {
  expect(after({}, 'resend', failed)).toMatchObject({ state: 'waiting', due: now, tries: 1, maybe: 0 });
  expect(after({ tries: 1 }, 'smtp', failed)).toMatchObject({ due: now + 400 });
  const pauses = Array.from({ length: 12 }, (_, tries) => after({ tries }, 'smtp', failed, [smtp]).due - now);
  expect(pauses.map((ms) => ms / 1000)).toEqual([0.4, 1.5, 5, 30, 60, 120, 300, 600, 1200, 1800, 1800, 1800]);
});

test('an emergency is tried every minute in its first hour', () => {
  const due = (created: number) =>
    after({ tries: 9, urgent: true, created }, 'smtp', failed, [smtp]).due - now;
  expect(due(now - hourMs + 1)).toBe(minuteMs);
  expect(due(now - hourMs)).toBe(30 * minuteMs);
});

test('a vendor’s wish to wait is respected, within reason', () => {
  const wait = (retryAfterMs: number) =>
    after({}, 'resend', { result: { kind: 'failed', reason: '429', retryAfterMs } }, [resend]).due - now;
  expect(wait(3000)).toBe(3000);
  expect(wait(100 * hourMs)).toBe(hourMs);
});

test('a rate limit says nothing against a message: its pauses don’t grow, and another way is tried at once', () => {
  const limited = (retryAfterMs?: number) => ({
    result: {
      kind: 'failed',
      reason: '429',
      limited: true,
      ...(retryAfterMs ? { retryAfterMs } : {}),
    } as const,
  });
  expect(after({ tries: 3 }, 'resend', limited(2000), [resend])).toMatchObject({ due: now + 2000, tries: 3 });
  expect(after({ tries: 3 }, 'resend', limited(), [resend])).toMatchObject({ due: now + 1000, tries: 3 });
  expect(after({}, 'resend', limited(2000))).toMatchObject({ due: now, tries: 1 });
  expect(after({ tries: 1 }, 'smtp', limited())).toMatchObject({ due: now + 1000, tries: 2 });
});

test('a way that keeps messages waiting is passed over where another one may be used', () => {
  const busy = (...names: string[]) =>
    planAttempt(createStoredRow(), both, now, (name) => names.includes(name));
  expect(busy()).toMatchObject({ by: 'resend' });
  expect(busy('resend')).toMatchObject({ by: 'smtp' });
  expect(busy('resend', 'smtp')).toMatchObject({ by: 'resend' });
  const refused = createStoredRow({ refusedBy: ['smtp'] });
  expect(planAttempt(refused, both, now, () => true)).toMatchObject({ by: 'resend' });
});

test('after an unknown end Resend gets the same copy again, for 23 hours', () => {
  const next = after({}, 'resend', unknown, [resend]);
  expect(next).toMatchObject({ state: 'waiting', copy: 1, maybe: now, maybeBy: 'resend', due: now + 400 });
  const later = (ms: number) => plan({ ...next, tries: 3 }, [resend], now + ms);
  expect(later(23 * hourMs - 1)).toEqual({ do: 'send', by: 'resend', copy: 1 });
  expect(later(23 * hourMs)).toEqual({ do: 'send', by: 'resend', copy: 2 });
});

test('a certain failure clears no older doubt', () => {
  const doubt = { maybe: now - hourMs, maybeBy: 'resend', tries: 5 };
  expect(after(doubt, 'resend', failed, [resend])).toMatchObject(doubt.maybe ? { maybe: doubt.maybe } : {});
  expect(after(doubt, 'smtp', failed, both, 2)).toMatchObject({
    copy: 1,
    maybe: doubt.maybe,
    maybeBy: 'resend',
  });
  expect(after(doubt, 'resend', unknown, [resend])).toMatchObject({ maybe: doubt.maybe });
});

test('a silent Resend is helped by a marked copy over SMTP, every second time', () => {
  const doubt = { maybe: now, maybeBy: 'resend' };
  const wayAt = (ms: number, tries: number, urgent = false) =>
    plan({ ...doubt, tries, urgent }, both, now + ms);
  expect(wayAt(15 * minuteMs - 1, 3)).toEqual({ do: 'send', by: 'resend', copy: 1 });
  expect(wayAt(15 * minuteMs, 3)).toEqual({ do: 'send', by: 'smtp', copy: 2 });
  expect(wayAt(15 * minuteMs, 4)).toEqual({ do: 'send', by: 'resend', copy: 1 });
  expect(wayAt(minuteMs, 3, true)).toEqual({ do: 'send', by: 'smtp', copy: 2 });
});

test('after an unknown end over SMTP a marked copy follows, but not before a late reply could come', () => {
  const next = after({}, 'smtp', unknown, [smtp]);
  expect(next).toMatchObject({ state: 'waiting', copy: 1, maybe: now, due: now + 30 * minuteMs });
  expect(after({ urgent: true }, 'smtp', unknown, [smtp]).due).toBe(now + 5 * minuteMs);
  // After a crash nobody has noted when it's due.
  const early = plan({ ...next, due: 0 }, [smtp], now + minuteMs);
  expect(early).toMatchObject({ do: 'settle', progress: { state: 'waiting', due: now + 30 * minuteMs } });
  expect(plan(next, [smtp], now + 30 * minuteMs)).toEqual({ do: 'send', by: 'smtp', copy: 2 });
});

test('when three copies may have arrived, an operator decides', () => {
  expect(after({ copy: 3 }, 'smtp', unknown, [smtp])).toMatchObject({ state: 'stuck', due: never });
  const crashed = plan({ copy: 3, maybe: 1, maybeBy: 'smtp' }, [smtp]);
  expect(crashed).toMatchObject({ do: 'settle', progress: { state: 'stuck', due: never } });
});

test('a key that is known with other content is never tried again', () => {
  const spent = after({}, 'resend', { result: { kind: 'unknown', reason: '409', keySpent: true } }, [resend]);
  expect(plan({ ...spent }, [resend], now + 1)).toEqual({ do: 'send', by: 'resend', copy: 2 });
});

test('what every transport refuses is stuck, and tried every hour', () => {
  expect(after({}, 'resend', refused)).toMatchObject({ state: 'waiting', due: now, refusedBy: ['resend'] });
  const stuck = after({ refusedBy: ['resend'] }, 'smtp', refused);
  expect(stuck).toMatchObject({ state: 'stuck', due: now + hourMs, refusedBy: ['resend', 'smtp'] });
  expect(plan({ ...stuck }, both, now + hourMs)).toMatchObject({ do: 'send', copy: 1 });
  expect(after({ ...stuck }, 'smtp', failed)).toMatchObject({ state: 'stuck', due: now + hourMs });
});

test('a row without a configured transport waits until there is one', () => {
  const none = plan({ ways: ['pager'] });
  expect(none).toMatchObject({ do: 'settle', progress: { state: 'stuck', due: now + hourMs } });
});
