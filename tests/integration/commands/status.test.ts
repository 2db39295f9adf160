import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerStatus } from '../../../src/contact/operate/status.ts';
import { openFileStore, openStatusStore } from '../../../src/contact/operate/status-store.ts';
import { startRedis } from '../../support/redis-server.ts';

const command = new URL('../../../src/commands/status.ts', import.meta.url).pathname;
const createFolder = () => mkdtempSync(join(tmpdir(), 'status-'));

interface Surroundings {
  folder: string;
  environment?: Record<string, string>;
  input?: string;
}

function run({ folder, environment = {}, input = '' }: Surroundings, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], {
    env: { ...process.env, DATA_DIR: folder, REDIS_URL: '', VERCEL: '', ...environment },
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

const readFolder = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'status.json'), 'utf8')) as unknown;

/** What a browser gets. */
async function fetchStatus(store: Parameters<typeof answerStatus>[1], method = 'GET') {
  const response = await answerStatus(new Request('http://localhost/status.json', { method }), store);
  return { response, body: method === 'GET' ? ((await response.json()) as unknown) : undefined };
}

test('what an operator says of a service is served, and taken back when it is running', async () => {
  const folder = createFolder();
  const said = run({ folder }, 'imap', 'down', 'A disk broke.');
  expect(said).toMatchObject({ status: 0, stderr: '' });
  const store = openFileStore(join(folder, 'status.json'));
  const { response, body } = await fetchStatus(store);
  expect(body).toMatchObject({ version: 1, services: { imap: { state: 'down', text: 'A disk broke.' } } });
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=0, s-maxage=20, must-revalidate');
  expect(run({ folder }).stdout).toContain('A disk broke.');
  run({ folder }, 'imap', 'running');
  expect((await fetchStatus(store)).body).toMatchObject({ services: {} });
});

test('where nothing was ever said, nothing is', async () => {
  const folder = createFolder();
  expect(run({ folder })).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing is said') });
  expect((await fetchStatus(openFileStore(join(folder, 'status.json')))).body).toEqual({
    version: 1,
    updated: null,
    services: {},
  });
});

test('what is mistyped changes nothing and says what was meant', () => {
  const folder = createFolder();
  run({ folder }, 'imap', 'down');
  const before = readFolder(folder);
  const mistakes: [parameters: string[], words: string][] = [
    [['imp', 'down'], 'Did you mean imap?'],
    [['imap', 'down', 'two', 'words'], 'Put the text in quotes.'],
    [['imap', 'down', '--untill', '2026-11-28T09:30Z'], 'Unknown option'],
    [['imap', 'down', 'two\nlines'], 'services.imap.text must be one line of text'],
  ];
  for (const [parameters, words] of mistakes) {
    expect(run({ folder }, ...parameters)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(words),
    });
  }
  expect(readFolder(folder)).toEqual(before);
});

test('a monitor’s file is checked before it is published', () => {
  const folder = createFolder();
  const status = { version: 1, updated: new Date().toISOString(), services: { imap: { state: 'running' } } };
  expect(run({ folder, input: JSON.stringify(status) }, 'write', '-').status).toBe(0);
  expect(readFolder(folder)).toEqual(status);
  const wrong = { ...status, services: { imap: { state: 'UP' }, fax: { state: 'down' } } };
  const refused = run({ folder, input: JSON.stringify(wrong) }, 'write', '-');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('services.imap.state must be running, degraded, down or maintenance');
  expect(refused.stderr).toContain('fax');
  expect(run({ folder, input: '{' }, 'write', '-')).toMatchObject({ status: 1 });
  expect(readFolder(folder)).toEqual(status);
});

test('what stands there and isn’t a status is served as an error, and can be cleared', async () => {
  const folder = createFolder();
  const store = openFileStore(join(folder, 'status.json'));
  for (const content of ['null', '{', '{"services":{"imap":"DOWN"}}']) {
    writeFileSync(join(folder, 'status.json'), content);
    const { response } = await fetchStatus(store);
    expect(response.status, content).toBe(503);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(run({ folder }).stdout).toContain('says that we don’t know');
    expect(run({ folder }, 'imap', 'down')).toMatchObject({ status: 1 });
  }
  expect(run({ folder }, 'clear').status).toBe(0);
  expect((await fetchStatus(store)).response.status).toBe(200);
});

test('nobody changes it over the network', async () => {
  const { response } = await fetchStatus(openFileStore(join(createFolder(), 'status.json')), 'POST');
  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe('GET, HEAD');
});

test('with Redis, every instance serves the same; without an answer from it we don’t know', async () => {
  const redis = await startRedis();
  const folder = createFolder();
  const environment = { REDIS_URL: redis.url, VERCEL: '1' };
  const store = openStatusStore({ redisUrl: redis.url, dataDir: folder, vercel: true });
  if (!store) throw new Error('Redis is a place for it.');
  try {
    expect((await fetchStatus(store)).body).toMatchObject({ updated: null });
    expect(run({ folder, environment }, 'imap', 'degraded')).toMatchObject({ status: 0 });
    expect((await fetchStatus(store)).body).toMatchObject({ services: { imap: { state: 'degraded' } } });
    expect(() => readFolder(folder)).toThrow();
    await redis.kill();
    expect((await fetchStatus(store)).response.status).toBe(503);
    expect(run({ folder, environment }, 'imap', 'down')).toMatchObject({
      status: 1,
      stderr: 'The status can’t be read or written: Redis doesn’t answer.\n',
    });
  } finally {
    store.close();
    await redis.kill();
  }
});

test('on Vercel without Redis, the command says where else it can be kept', () => {
  const folder = createFolder();
  const environment = { VERCEL: '1' };
  const file = join(folder, 'public/status.json');
  expect(run({ folder, environment }, 'imap', 'down').stderr).toContain('--file src/public/status.json');
  expect(run({ folder, environment }, 'imap', 'down', '--file', file).status).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ services: { imap: { state: 'down' } } });
});
