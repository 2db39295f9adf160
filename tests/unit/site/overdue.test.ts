import { expect, test } from '@playwright/test';
import { isOverdue } from '../../../src/site/overdue.ts';

for (const [reviewed, reviewEvery, now, overdue] of [
  ['2026-01-15', 12, '2027-01-14T23:59:59Z', false],
  ['2026-01-15', 12, '2027-01-15T00:00:00Z', false],
  ['2026-01-15', 12, '2027-01-15T00:00:01Z', true],
  ['2026-11-28', 3, '2027-02-27T12:00:00Z', false],
  ['2026-11-28', 3, '2027-03-01T12:00:00Z', true],
] as const) {
  test(`read on ${reviewed}, every ${reviewEvery} months: ${overdue ? 'overdue' : 'not yet due'} at ${now}`, () => {
    expect(isOverdue({ reviewed: new Date(reviewed), reviewEvery }, new Date(now))).toBe(overdue);
  });
}
