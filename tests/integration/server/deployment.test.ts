import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { replyJson, startAnsweringServer, type Reply } from '../../support/answering-server.ts';
import { root } from '../../support/fixture-site.ts';
import { parts } from '../../support/own-server.ts';

const server = join(root, 'src/server');

test('the image holds what the tests of the own server install, and nothing else', async () => {
  const dockerfile = await readFile(join(server, 'Dockerfile'), 'utf8');
  const last = dockerfile.split(/^FROM /mu).at(-1) ?? '';
  const copied = Array.from(
    last.matchAll(/^COPY (?:--from=\S+ )?(.+) \S+$/gmu),
    ([, sources = '']) => sources,
  )
    .flatMap((sources) => sources.split(' '))
    .map((source) => source.replace('/app/', ''));
  expect(copied.toSorted()).toEqual(['/system', ...parts, 'node_modules'].toSorted());
  expect(last).toMatch(/^scratch$/mu);
  expect(last).toMatch(/^USER node$/mu);
});

test('nothing secret gets into the image', async () => {
  const ignored = (await readFile(join(root, '.dockerignore'), 'utf8')).split('\n');
  for (const name of ['.env', '.env.*', '.git', 'data', 'node_modules']) expect(ignored).toContain(name);
});

test('the container has nothing it doesn’t need, and only this machine reaches it', async () => {
  const { services } = parse(await readFile(join(server, 'compose.yaml'), 'utf8')) as {
    services: Record<string, unknown>;
  };
  expect(services['one-question']).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    ports: ['127.0.0.1:8080:8080'],
    volumes: ['data:/data'],
    environment: { DATA_DIR: '/data' },
  });
});

test('no value that operators copy has a comment behind it, which systemd would take for a part of it', async () => {
  const readme = await readFile(join(server, 'README.md'), 'utf8');
  const [, sample = ''] = /^```sh\n(NODE_ENV=.*?)^```/msu.exec(readme) ?? [];
  const values = `${sample}${await readFile(join(root, '.env.example'), 'utf8')}`.match(/^\w+=.*$/gmu) ?? [];
  expect(values.length).toBeGreaterThan(30);
  for (const value of values) expect(value).not.toMatch(/\s#/u);
});

test('systemd takes the unit, and finds little that it could still do', async () => {
  const analyze = (...parameters: string[]) =>
    execFileSync('systemd-analyze', parameters, { encoding: 'utf8', stdio: 'pipe' });
  let version = '';
  try {
    version = analyze('--version');
  } catch {
    // Not on every system.
  }
  test.skip(version === '', 'There is no systemd-analyze here.');
  const unit = await readFile(join(server, 'one-question.service'), 'utf8');
  const file = join(await mkdtemp(join(tmpdir(), 'unit-')), 'one-question.service');
  await writeFile(file, unit.replace('/usr/bin/node', process.execPath));
  expect(analyze('verify', '--man=no', file)).toBe('');
  // Of 10; without any of these lines it's 9.6.
  const [, exposure] =
    /exposure level for .*: ([\d.]+)/u.exec(analyze('security', '--offline=true', file)) ?? [];
  expect(Number(exposure)).toBeLessThan(2);
});

for (const [what, reply, code] of [
  ['a server that has nothing waiting', replyJson(200, { status: 'ok' }), 0],
  ['a server whose mail waits, which a restart wouldn’t help', replyJson(503, { status: 'delayed' }), 0],
  ['a server that fails', replyJson(500, { error: 'x' }), 1],
  ['a server that hangs', 'hang', 1],
] as const satisfies readonly (readonly [string, Reply, number])[]) {
  test(`the container’s health check finds ${code === 0 ? 'well' : 'ill'} ${what}`, async () => {
    const answering = await startAnsweringServer([reply]);
    const { port } = new URL(answering.url);
    const script = join(server, 'health-check.ts');
    const ended = await new Promise((resolve) => {
      execFile(process.execPath, [script], { env: { PORT: port } }, (failure) => resolve(failure?.code ?? 0));
    });
    expect(ended).toBe(code);
    expect(answering.asked[0]?.path).toBe('/contact/health');
    await answering.close();
  });
}
