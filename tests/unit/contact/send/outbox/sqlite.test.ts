import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { openSqliteStore } from '../../../../../src/contact/send/outbox/sqlite.ts';
import { prepareDatabase, prepareStatements } from '../../../../../src/contact/send/outbox/sqlite-schema.ts';
import { createFolder as makeFolder } from '../../../../support/folder.ts';
import { createRow } from './bench.ts';
import { describeStore } from './store-contract.ts';

const folders: string[] = [];
async function createFolder(): Promise<string> {
  const folder = await makeFolder();
  folders.push(folder);
  return folder;
}
test.afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describeStore(async () => {
  const folder = await createFolder();
  const store = await openSqliteStore(folder);
  return { store, close: () => store.close() };
});

test('only the owner reads folder and files', async () => {
  const folder = join(await createFolder(), 'data');
  const store = await openSqliteStore(folder);
  await store.put([createRow()]);
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
  expect(modeOf(folder)).toBe('700');
  expect(readdirSync(folder).map((name) => modeOf(join(folder, name)))).toEqual(['600', '600', '600']);
  await store.close();
});

test('nothing of a sent message is left in any file', async () => {
  const folder = await createFolder();
  const store = await openSqliteStore(folder);
  const readAll = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join();
  await store.put([createRow({ sealed: Buffer.from('SEALED-PAYLOAD'.repeat(40)) })]);
  expect(readAll()).toContain('SEALED-PAYLOAD');
  await store.settleSent('row', 'first', { by: 'smtp', at: 1, keepUntil: 0 });
  expect(readAll()).not.toContain('SEALED-PAYLOAD');
  await store.close();
});

test('a row that cannot be stored takes the others with it, and surely nothing is done', async () => {
  const folder = await createFolder();
  const store = await openSqliteStore(folder);
  const broken = createRow({ id: 'broken', created: 0.5 });
  await expect(store.put([createRow(), broken])).rejects.toMatchObject({ nothingDone: true });
  expect(await store.list(10)).toEqual([]);
  // The next submission isn't affected.
  expect(await store.put([createRow()])).toHaveLength(1);
  await store.close();
});

test('two processes share a file', async () => {
  const folder = await createFolder();
  const [one, two] = [await openSqliteStore(folder), await openSqliteStore(folder)];
  await one.put([createRow()]);
  expect(await two.claim({ now: 2000, limit: 5, token: 'two', until: 3000 })).toHaveLength(1);
  expect(await one.claim({ now: 2000, limit: 5, token: 'one', until: 3000 })).toEqual([]);
  expect(await one.open('row', 'first', { by: 'smtp', copy: 1, at: 1 })).toBe(false);
  await one.close();
  await two.close();
});

test('a folder that cannot be made is named as a failure of the store', async () => {
  await expect(openSqliteStore('/dev/null/data')).rejects.toMatchObject({ name: 'StoreError' });
});

test('no step reads through all the rows of a week, however many messages were sent', () => {
  const database = new DatabaseSync(':memory:');
  prepareDatabase(database);
  for (const { sourceSQL } of Object.values(prepareStatements(database))) {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sourceSQL}`).all();
    for (const { detail } of plan) expect(String(detail)).not.toMatch(/^SCAN outbox(?! USING INDEX)/u);
  }
});

test('while another process writes, a step waits beside everything else, and then surely nothing is done', async () => {
  const folder = await createFolder();
  const store = await openSqliteStore(folder);
  const other = new DatabaseSync(join(folder, 'outbox.sqlite'));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  other.exec('BEGIN IMMEDIATE');
  delay.enable();
  const steps = ['a', 'b', 'c'].map((id) =>
    store.put([createRow({ id })]).catch((failure: unknown) => failure),
  );
  for (const failure of await Promise.all(steps)) expect(failure).toMatchObject({ nothingDone: true });
  delay.disable();
  expect(delay.max / 1e6).toBeLessThan(500);
  const patient = store.put([createRow()]);
  setTimeout(() => other.exec('ROLLBACK'), 200);
  expect(await patient).toHaveLength(1);
  expect(await store.list(10)).toHaveLength(1);
  other.close();
  await store.close();
});

test('once its file is deleted the outbox takes no message, which nobody would read again', async () => {
  const folder = await createFolder();
  const store = await openSqliteStore(folder);
  await store.put([createRow()]);
  await rm(folder, { recursive: true, force: true });
  await expect(store.put([createRow({ id: 'lost' })])).rejects.toMatchObject({ nothingDone: true });
  await expect(store.stats({ delayedBefore: 0 })).rejects.toThrow('its file is gone');
  await store.close();
});
