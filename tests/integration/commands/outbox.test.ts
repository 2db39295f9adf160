import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { simpleParser } from 'mailparser';
import { createSealer } from '../../../src/contact/send/outbox/seal.ts';
import { openRedisStore } from '../../../src/contact/send/outbox/redis.ts';
import { openSqliteStore } from '../../../src/contact/send/outbox/sqlite.ts';
import { createMail } from '../../support/mail.ts';
import { startRedis } from '../../support/redis-server.ts';
import { createRow, secret } from '../../unit/contact/send/outbox/bench.ts';

const reference = 'HL-4T7W-1ZK9';
const command = new URL('../../../src/commands/outbox.ts', import.meta.url).pathname;

/** A folder with one message that waits, sealed. */
async function createData(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  const store = await openSqliteStore(folder);
  const sealed = createSealer(secret).seal('row', { mail: createMail() });
  await store.put([createRow({ reference, sealed, urgent: true })]);
  await store.close();
  return folder;
}

function run(folder: string, parameters: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], {
    env: { ...process.env, DATA_DIR: folder, CONTACT_SECRET: secret, REDIS_URL: '', ...environment },
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

test('the list names what waits, without text or addresses', async () => {
  const { status, stdout } = run(await createData(), ['list']);
  expect(status).toBe(0);
  expect(stdout).toContain(reference);
  expect(stdout).toContain('now');
  expect(stdout).not.toContain('@');
  expect(stdout).not.toContain('Where is my mail');
});

test('a message is exported as it would be sent', async () => {
  const folder = await createData();
  const mail = await simpleParser(run(folder, ['export', reference]).stdout);
  expect([mail.subject, mail.text, mail.messageId]).toEqual([
    createMail().subject,
    createMail().text,
    createMail().messageId,
  ]);
  const other = run(folder, ['export', reference], { CONTACT_SECRET: 'another secret of 32 characters.' });
  expect(other).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('another CONTACT_SECRET'),
  });
});

test('a message is tried again, or dropped and erased', async () => {
  const folder = await createData();
  expect(run(folder, ['retry', '--all']).stdout).toContain(`${reference} is due now.`);
  // Without an answer to the question nothing is erased.
  expect(run(folder, ['drop', reference])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Nothing was changed.'),
  });
  expect(run(folder, ['list']).stdout).toContain(reference);
  // As somebody types it who reads it out.
  expect(run(folder, ['drop', reference.toLowerCase(), '--yes']).stdout).toContain(`${reference} is erased.`);
  expect(run(folder, ['list']).stdout).toContain('Nothing waits');
  expect(run(folder, ['retry', reference])).toMatchObject({ status: 1 });
});

test('a command that isn’t one is answered with what there is', async () => {
  const { status, stderr } = run(await createData(), ['resend', reference]);
  expect(status).toBe(1);
  expect(stderr).toContain('npm run outbox -- list');
  const mistyped = run(await createData(), ['retry', '--al']);
  expect(mistyped.status).toBe(1);
  expect(mistyped.stderr).toMatch(/^Unknown option '--al'\.\nnpm run outbox -- list/u);
});

test('where there is no outbox, nothing is made, and nobody is told that nothing waits', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  expect(run(folder, ['list'])).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `There is no outbox in ${folder}. Set DATA_DIR as on the server, or REDIS_URL if Redis keeps it.\n`,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('on a machine without the file, the outbox in Redis is shown', async () => {
  const redis = await startRedis();
  const store = openRedisStore(redis.url);
  const sealed = createSealer(secret).seal('row', { mail: createMail() });
  await store.put([createRow({ reference, sealed })]);
  await store.close();
  const { stdout } = run(mkdtempSync(join(tmpdir(), 'outbox-')), ['list'], { REDIS_URL: redis.url });
  expect(stdout).toContain(reference);
  expect(stdout).toContain(`Kept in Redis at ${new URL(redis.url).host}`);
  await redis.kill();
});
