import { expect, test } from '@playwright/test';
import { describeInboxFailure } from '../../../src/server/start/inbox-failure.ts';
import { readWarning } from '../../../src/server/start/plain-warnings.ts';

test('a warning that the contact function logs when it starts is read as a sentence', () => {
  const warning = 'When your own services are down, nobody is paged.';
  expect(readWarning(JSON.stringify({ event: 'contact', outcome: 'started', warning }))).toBe(
    `Please note: ${warning}`,
  );
});

for (const line of [
  'Building the site …',
  '{"event":"contact","outcome":"sent","warning":"late"}',
  '{"event":"contact","outcome":"started"}',
  '{"event":',
]) {
  test(`${line} is left as it is`, () => {
    expect(readWarning(line)).toBeUndefined();
  });
}

test('an inbox that can’t listen is told with what to do, and nothing else is taken for it', () => {
  const fail = (code: string, more: object) => Object.assign(new Error('No.'), { code, ...more });
  expect(describeInboxFailure(fail('EADDRINUSE', { syscall: 'listen', port: 5631 }))).toBe(
    'Port 5631, for the inbox, is already in use. Choose another PORT; the inbox takes the next number.',
  );
  expect(describeInboxFailure(fail('EACCES', { syscall: 'listen', port: 80 }))).toBe(
    'Port 80, for the inbox, can’t be opened (EACCES). Choose another PORT; the inbox takes the next number.',
  );
  expect(describeInboxFailure(fail('ENOENT', { syscall: 'open' }))).toBeUndefined();
  expect(describeInboxFailure('a text')).toBeUndefined();
});
