import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve } from '@hono/node-server';
import { expect, test } from '@playwright/test';
import { compareSite, type Comparison } from '../../../src/commands/verify-site.ts';
import { createApp } from '../../../src/server/app.ts';
import { readHosting, type Hosting } from '../../../src/site/hosting.ts';
import { findFreePort } from '../../support/site-server.ts';
import { runCommand } from './run-command.ts';

const files = {
  'index.html':
    '<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head><a href="/contact/">x</a></html>',
  'contact/index.html': '<html><a href="/">Home</a></html>',
  '404.html': '<html>Nothing here</html>',
  '_astro/page.abc.js': 'export {}',
  'setup/proxy.pac': 'function FindProxyForURL() {}',
  'status.json': '{}',
  '.well-known/security.txt': 'Contact: mailto:security@example.org\n- a dash\n',
  'pictures/a b.png': 'picture',
};
const hosting = await readHosting();

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  for (const part of ['dist', 'served']) {
    for (const [name, text] of Object.entries(files)) await write(`${part}/${name}`, text);
  }
});
test.afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Serves the folder as the project's own server does, and gives what is done with it. */
async function withServer<Result>(
  use: (site: string) => Promise<Result>,
  change: (hosting: Hosting) => Hosting = (same) => same,
): Promise<Result> {
  const app = createApp({
    root: join(folder, 'served'),
    hosting: (path) => change(hosting(path)),
    contact: () => Promise.resolve(new Response('function')),
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  if (!server.listening) await once(server, 'listening');
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

function compare(change?: (hosting: Hosting) => Hosting): Promise<Comparison> {
  return withServer((site) => compareSite({ site, folder: join(folder, 'dist'), hosting }), change);
}

const clean = { differing: [], missing: [], extra: [], unanswered: [] };

test('a site that serves its build is the same, the page for errors too; what operators write isn’t compared', async () => {
  await write('served/status.json', '{"imap":"down"}');
  expect(await compare()).toEqual({ ...clean, same: Object.keys(files).length - 1 });
});

test('one changed byte is found, with its place', async () => {
  await write('served/_astro/page.abc.js', 'export {};');
  const { same, differing } = await compare();
  expect(same).toBe(Object.keys(files).length - 2);
  expect(differing).toEqual([
    { path: '/_astro/page.abc.js', how: '10 bytes instead of 9, other from byte 9 on' },
  ]);
  await write('served/_astro/page.abc.js', 'Export {}');
  expect((await compare()).differing[0]?.how).toBe('9 bytes instead of 9, other from byte 0 on');
});

test('another policy in a page is named', async () => {
  await write('served/index.html', files['index.html'].replace("'none'", "'self'"));
  expect((await compare()).differing[0]?.how).toMatch(/its security policy too$/u);
});

test('a file that isn’t served, one too many, and another page for errors are found', async () => {
  await rm(join(folder, 'served/setup/proxy.pac'));
  await write(
    'served/contact/index.html',
    '<html><a href="/new/?a=b#c">New</a> <a href="https://elsewhere.example/">x</a></html>',
  );
  await write('served/new/index.html', '<html>New</html>');
  await write('served/404.html', '<html>Other</html>');
  const { missing, extra, differing } = await compare();
  expect(missing).toEqual(['/setup/proxy.pac']);
  expect(extra).toEqual(['/new/']);
  expect(differing.map(({ path }) => path)).toEqual(['/contact/', '/no-such-page-as-verify-asks-for/']);
});

test('a header that is missing or says something else is found', async () => {
  const { differing } = await compare(
    ({ headers: { 'X-Content-Type-Options': _, ...headers }, ...rest }) => ({
      ...rest,
      headers: { ...headers, 'Referrer-Policy': 'unsafe-url' },
    }),
  );
  expect(differing).toHaveLength(Object.keys(files).length - 1);
  expect(differing[0]?.how).toBe(
    'no X-Content-Type-Options; Referrer-Policy is “unsafe-url” instead of “no-referrer”',
  );
});

test('a redirect at a short address is right if it leads where the built page leads, and only then', async () => {
  const page = '<html><meta http-equiv="refresh" content="0;url=/contact/"></html>';
  await write('dist/a/abc/index.html', page);
  await write('dist/moved.json', '{"/a/abc/":"/contact/"}');
  await write('served/moved.json', '{"/a/abc/":"/contact/"}');
  expect(await compare()).toEqual({ ...clean, same: Object.keys(files).length + 1 });
  // Every header but the type, which is that of the page.
  expect((await compare(({ headers: _, ...rest }) => ({ ...rest, headers: {} }))).differing).toContainEqual({
    path: '/a/abc/',
    how: expect.stringContaining('no X-Content-Type-Options'),
  });
  await write('served/moved.json', '{"/a/abc/":"/"}');
  const { differing } = await compare();
  expect(differing.map(({ path }) => path)).toEqual(['/a/abc/', '/moved.json']);
  expect(differing[0]?.how).toBe('status 302 instead of 200');
  // Where no server redirects, the page itself is compared.
  await rm(join(folder, 'served/moved.json'));
  await write('served/a/abc/index.html', page);
  expect((await compare()).differing).toEqual([]);
});

test('a signed file is the same if what is signed is', async () => {
  const sign = (text: string) =>
    `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${text.replace(/^-/gmu, '- -')}-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\n`;
  await write('served/.well-known/security.txt', sign(files['.well-known/security.txt']));
  expect((await compare()).differing).toEqual([]);
  await write('served/.well-known/security.txt', sign('Contact: mailto:mallory@example.org\n'));
  expect((await compare()).differing.map(({ path }) => path)).toEqual(['/.well-known/security.txt']);
});

test('the command lists what differs, and its exit code says so', async () => {
  const run = (...parameters: string[]) =>
    withServer(async (site) => {
      // A process of its own asks this one, which must not wait for it meanwhile.
      const command = new URL('../../../src/commands/verify.ts', import.meta.url).pathname;
      return new Promise<{ code: unknown; output: string }>((resolve) => {
        execFile(
          process.execPath,
          [command, site, ...parameters],
          { cwd: folder },
          (failure, stdout, stderr) => resolve({ code: failure?.code ?? 0, output: stdout + stderr }),
        );
      });
    });
  expect(await run('--built')).toEqual({
    code: 0,
    output: `\n${Object.keys(files).length - 1} the same, 0 differ, 0 missing, 0 extra, 0 without an answer.\n`,
  });
  await write('served/_astro/page.abc.js', 'Export {}');
  const { code, output } = await run('--built');
  expect(code).toBe(1);
  expect(output).toContain('differs   /_astro/page.abc.js: 9 bytes instead of 9, other from byte 0 on');
});

test('a site that doesn’t answer is told from one that differs, as is a command without an address', async () => {
  const port = await findFreePort();
  const silent = runCommand('verify', folder, [`http://127.0.0.1:${port}`, '--built']);
  expect([silent.code, silent.output]).toEqual([2, '']);
  // One sentence, not one for each address.
  expect(silent.errors).toMatch(
    /^http:\/\/127\.0\.0\.1:\d+ doesn’t answer \(.*ECONNREFUSED.*\), so nothing was compared\.\n$/u,
  );
  expect(runCommand('verify', folder, ['not an address']).code).toBe(2);
  await rm(join(folder, 'dist'), { recursive: true });
  expect(runCommand('verify', folder, ['https://support.example.org', '--built']).errors).toContain(
    'There is no build in dist/',
  );
});
