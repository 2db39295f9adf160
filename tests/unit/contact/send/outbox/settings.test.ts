import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openStore, readOutboxSettings } from '../../../../../src/contact/send/outbox/settings.ts';

const read = (environment: Record<string, string>) => {
  const result = readOutboxSettings({ DATA_DIR: mkdtempSync(join(tmpdir(), 'outbox-')), ...environment });
  if ('mistakes' in result) throw new Error(result.mistakes.join(' '));
  return result.settings;
};

test('an own server keeps its outbox in a file', async () => {
  const { store, storeName, warnings } = await openStore(read({}));
  expect([storeName, warnings]).toEqual(['sqlite', []]);
  await store?.close();
});

test('Vercel without Redis has no outbox, and says so', async () => {
  const opened = await openStore(read({ VERCEL: '1' }));
  expect(opened).toMatchObject({
    storeName: 'off',
    warnings: [expect.stringContaining('REDIS_URL')],
  });
});

test('an outbox that is switched off needs no warning', async () => {
  expect(await openStore(read({ OUTBOX: 'off' }))).toEqual({ storeName: 'off', warnings: [] });
});

for (const [what, environment, mistake] of [
  ['a file on Vercel', { OUTBOX: 'sqlite', VERCEL: '1' }, 'on Vercel'],
  ['Redis without an address', { OUTBOX: 'redis' }, 'REDIS_URL is missing'],
  ['another word', { OUTBOX: 'yes' }, 'OUTBOX must be'],
] as const) {
  test(`${what} is a mistake that is named`, () => {
    expect(() => read(environment)).toThrow(mistake);
  });
}

test('a folder that cannot be written is no start', async () => {
  await expect(openStore(read({ DATA_DIR: '/dev/null/data' }))).rejects.toThrow('store failed');
});
