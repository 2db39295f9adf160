import { expect, test } from '@playwright/test';
import { hashForDay, hashForTwoDays } from '../../../../src/contact/guard/daily-key.ts';
import { writer } from '../../../support/contact.ts';

const secret = 'a secret of the tests, 32 characters long';
const morning = Date.parse('2026-11-23T00:00:00Z');
const night = Date.parse('2026-11-23T23:59:59Z');

test('a writer has one name for a day, and another on the next', () => {
  expect(hashForDay(secret, writer, night)).toBe(hashForDay(secret, writer, morning));
  expect(hashForDay(secret, writer, night + 1000)).not.toBe(hashForDay(secret, writer, night));
});

test('after midnight the name of the day before is still known, and none before that', () => {
  const [today, before] = hashForTwoDays(secret, writer, night + 1000);
  expect(before).toBe(hashForDay(secret, writer, night));
  expect(hashForTwoDays(secret, writer, night)).not.toContain(today);
  expect(hashForTwoDays(secret, writer, night + 1000)).not.toContain(hashForDay(secret, writer, morning - 1));
});

test('a name says nothing of the writer, and nobody without the secret can make it', () => {
  const name = hashForDay(secret, writer, morning);
  expect(name).toMatch(/^[\w-]{22}$/u);
  expect(hashForDay(`${secret}.`, writer, morning)).not.toBe(name);
});
