import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls';
import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import { checkClock } from '../../../src/doctor/clock.ts';
import { checkResend } from '../../../src/doctor/resend-account.ts';
import { checkCertificate, checkSecurityText } from '../../../src/doctor/site.ts';
import { checkDataFolder, checkRedisServer } from '../../../src/doctor/storage.ts';
import { replyError, replyJson, startAnsweringServer } from '../../support/answering-server.ts';
import { createCertificate } from '../../support/certificate.ts';
import { startRedis } from '../../support/redis-server.ts';
import { startResendInbox } from '../../support/resend-inbox.ts';
import { findFreePort } from '../../support/site-server.ts';

const apiKey = 're_secret';
const dayMs = 24 * 60 * 60 * 1000;

test('Resend takes our key, and knows our domain or doesn’t', async () => {
  const inbox = await startResendInbox();
  const account = { apiKey, baseUrl: inbox.url };
  expect(await checkResend({ ...account, domain: provider.domain })).toMatchObject({ level: 'ok' });
  expect(await checkResend({ ...account, domain: 'elsewhere.example' })).toMatchObject({
    level: 'error',
    message: expect.stringContaining('isn’t in this account'),
  });
  await inbox.close();
});

for (const [what, reply, level, message] of [
  ['a wrong key', replyError(403, 'invalid_api_key'), 'error', 'doesn’t take our key (403 invalid_api_key)'],
  ['a key that may only send', replyError(401, 'restricted_api_key'), 'warning', 'the key may only send'],
  ['a failure of its own', replyError(500, 'application_error'), 'warning', 'couldn’t check (500)'],
  [
    'a domain that waits for its records',
    replyJson(200, { object: 'list', data: [{ name: provider.domain, status: 'pending' }] }),
    'error',
    'its status is “pending”',
  ],
] as const) {
  test(`Resend answers with ${what}`, async () => {
    const server = await startAnsweringServer([reply]);
    const finding = await checkResend({ apiKey, baseUrl: server.url, domain: provider.domain });
    expect(finding).toMatchObject({ level, message: expect.stringContaining(message) });
    expect(JSON.stringify(finding)).not.toContain(apiKey);
    await server.close();
  });
}

test('a clock that is ahead or behind is found, and one that agrees is, too', async () => {
  const nowhere = `http://127.0.0.1:${await findFreePort()}`;
  for (const [seconds, level, message] of [
    [0, 'ok', 'agrees'],
    [90, 'warning', 'behind'],
    [-90, 'warning', 'ahead'],
    [-900, 'error', '900 seconds ahead'],
  ] as const) {
    const date = new Date(Date.now() + seconds * 1000).toUTCString();
    const server = await startAnsweringServer([replyJson(200, {}, { Date: date })]);
    // An address that doesn't answer doesn't end the check.
    const finding = await checkClock([nowhere, server.url]);
    expect(finding).toMatchObject({ level, message: expect.stringContaining(message) });
    await server.close();
  }
  expect(await checkClock([nowhere])).toMatchObject({
    level: 'warning',
    message: 'couldn’t check (ECONNREFUSED).',
  });
});

test('a certificate that is bad, expired or soon over is found', async () => {
  const authorities = getCACertificates('default');
  for (const [days, isTrusted, level, message] of [
    [{ from: -1, until: 90 }, true, 'ok', 'is valid until'],
    [{ from: -80, until: 10 }, true, 'warning', 'is valid until'],
    [{ from: -1, until: 90 }, false, 'error', 'browsers don’t accept'],
    [{ from: -90, until: -1 }, true, 'error', 'expired on'],
  ] as const) {
    const certificate = await createCertificate('localhost', days);
    setDefaultCACertificates(isTrusted ? [certificate.cert] : authorities);
    const server = createServer(certificate);
    server.listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const finding = await checkCertificate(`https://localhost:${port}`);
    expect(finding).toMatchObject({ level, message: expect.stringContaining(message) });
    server.close();
  }
  setDefaultCACertificates(authorities);
  expect(await checkCertificate('https://localhost:9')).toMatchObject({ level: 'warning' });
});

test('security.txt is told to be over before it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'doctor-'));
  expect(await checkSecurityText(folder)).toEqual([]);
  await mkdir(join(folder, '.well-known'));
  for (const [expires, level] of [
    [new Date(Date.now() + 90 * dayMs).toISOString(), 'ok'],
    [new Date(Date.now() + 20 * dayMs).toISOString(), 'warning'],
    [new Date(Date.now() - dayMs).toISOString(), 'error'],
    ['soon', 'error'],
  ] as const) {
    await writeFile(
      join(folder, '.well-known/security.txt'),
      `Contact: mailto:a@b.example\nExpires: ${expires}\n`,
    );
    const [finding] = await checkSecurityText(folder);
    expect(finding, expires).toMatchObject({ level });
    // A build alone doesn't move the day.
    if (level !== 'ok') expect(finding?.remedy).toContain('security.expires');
  }
});

test('the data folder is named with its device, and nothing is made in it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'doctor-'));
  const [finding] = await checkDataFolder(join(folder, 'further', 'data'));
  expect(finding?.message).toContain(`${folder}/further/data`);
  expect(await readdir(folder)).toEqual([]);
});

test('a file isn’t taken for a data folder', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'doctor-')), 'data');
  await writeFile(file, '');
  expect(await checkDataFolder(file)).toMatchObject([{ level: 'error', message: `${file} isn’t a folder.` }]);
});

test('a data folder in memory is wrong, because a restart loses it', async () => {
  test.skip(process.platform !== 'linux', 'Only Linux has /dev/shm.');
  expect(await checkDataFolder('/dev/shm')).toMatchObject([
    ...(process.getuid?.() === 0 ? [{ level: 'warning' }] : []),
    { level: 'error', message: expect.stringContaining('in memory') },
  ]);
});

test('a data folder that can’t be written is wrong', async () => {
  test.skip(process.getuid?.() === 0, 'Root may write everywhere.');
  const folder = await mkdtemp(join(tmpdir(), 'doctor-'));
  await chmod(folder, 0o500);
  expect(await checkDataFolder(folder)).toMatchObject([
    { level: 'error', message: expect.stringContaining('can’t write') },
  ]);
});

test('a Redis that loses messages is wrong for the outbox, and good enough for counting', async () => {
  const redis = await startRedis();
  expect(await checkRedisServer(redis.url, true)).toMatchObject({
    level: 'error',
    message: expect.stringContaining('appendonly'),
  });
  expect(await checkRedisServer(redis.url, false)).toMatchObject({ level: 'ok' });
  await redis.kill();
  expect(await checkRedisServer(redis.url, false)).toMatchObject({ level: 'warning' });
  // Then nothing is kept.
  expect(await checkRedisServer(redis.url, true)).toMatchObject({
    level: 'error',
    remedy: expect.stringContaining('REDIS_URL'),
  });
});
