import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { acrossBuilds } from '../../../src/server/across-builds.ts';
import { createApp } from '../../../src/server/app.ts';
import { readEarlierFiles } from '../../../src/server/earlier-files.ts';
import { createHttpServer, type HttpServer } from '../../../src/server/http-server.ts';
import { readHosting } from '../../../src/site/hosting.ts';
import { root } from '../../support/fixture-site.ts';

test.describe.configure({ mode: 'serial' });

/** Files of one site: those of the other have other lengths. */
function writeFiles(letter: string, times: number): Record<string, string> {
  const text = `${letter.repeat(99)}\n`.repeat(times);
  return {
    'index.html': `<h1>Home</h1>${text}`,
    'faq/webmail/filters/index.html': `<h1>Filters</h1>${text}`,
    'faq/webmail/filters.txt': text,
    // Nobody packs it, and it's longer than what is read of a file at once.
    'pictures/map.avif': text.repeat(10),
    [`_astro/page.${letter}.js`]: `console.log(${letter});`,
    '404.html': `<h1>Nothing here</h1>${text}`,
    'moved.json': `{"/a/bcd234/":"/${letter}/"}`,
  };
}

const sites = { one: writeFiles('a', 90), other: writeFiles('b', 110) };
const hosting = await readHosting();

let parent: string;
let site: string;
let server: HttpServer;
let url: string;
/** How often the server has seen a new site. */
let renewed = 0;

test.beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'across-'));
  site = join(parent, 'dist');
  for (const [folder, files] of Object.entries(sites)) {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(parent, folder, name)), { recursive: true });
      await writeFile(join(parent, folder, name), text);
    }
  }
  await cp(join(parent, 'one'), site, { recursive: true });
  const parts = {
    root: site,
    hosting,
    contact: async (request: Request) => new Response(await request.text()),
  };
  let app = createApp(parts);
  let files = readEarlierFiles(site);
  server = createHttpServer(
    acrossBuilds({
      root: site,
      fetch: (request, bindings) => app.fetch(request, bindings),
      renew() {
        renewed += 1;
        app = createApp({ ...parts, earlier: files });
        files = readEarlierFiles(site);
      },
    }),
  );
  const { port } = await server.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${port}`;
});

test.afterAll(async () => {
  await server.stop();
  rmSync(parent, { recursive: true });
});

/** Puts one site after the other in place, in a process of its own. @param ways How they are put there */
function swap(times: number, ways: string): Promise<unknown> {
  const script = `
    import { cpSync, renameSync } from 'node:fs';
    import { openWork, putInPlace } from '${pathToFileURL(join(root, 'src/site/built-folder.ts')).href}';
    const [, site, parent] = process.argv;
    const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
    for (let time = 0; time < ${times}; time += 1) {
      const work = openWork(site);
      cpSync(parent + (time % 2 === 0 ? '/other' : '/one'), work, { recursive: true });
      // Much oftener than any builds, but not before a busy machine has answered anything.
      wait(60);
      ${ways}
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, site, parent], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return once(child, 'close').then(([code]) => code as unknown);
}

/** As a build does. */
const quickly = 'putInPlace(work, site);';
/** As on a machine that does something else between the two steps. */
const slowly = `
  renameSync(site, site + '-last');
  wait(40);
  renameSync(work, site);`;

interface Asked {
  path: string;
  headers?: Record<string, string>;
  /** What it must be in one of the sites. */
  expected: (files: Record<string, string>) => string;
}

const asked: readonly Asked[] = [
  { path: '/', headers: { 'Accept-Encoding': 'br' }, expected: (files) => files['index.html'] ?? '' },
  {
    path: '/faq/webmail/filters/',
    headers: { 'Accept-Encoding': 'identity' },
    expected: (files) => files['faq/webmail/filters/index.html'] ?? '',
  },
  {
    path: '/faq/webmail/filters.txt',
    headers: { 'Accept-Encoding': 'gzip' },
    expected: (files) => files['faq/webmail/filters.txt'] ?? '',
  },
  { path: '/pictures/map.avif', expected: (files) => files['pictures/map.avif'] ?? '' },
  {
    path: '/pictures/map.avif',
    headers: { Range: 'bytes=-5000' },
    expected: (files) => files['pictures/map.avif']?.slice(-5000) ?? '',
  },
];

/** Asks for everything again and again until something is over. @returns What was wrong, and how often it asked */
async function askUntil(end: Promise<unknown>): Promise<{ wrong: string[]; times: number }> {
  const wrong = new Set<string>();
  let times = 0;
  let isOver = false;
  void end.finally(() => (isOver = true));
  const askOn = async ({ path, headers = {}, expected }: Asked) => {
    const tags = new Set<string>();
    while (!isOver) {
      const response = await fetch(url + path, { headers });
      // What breaks off is as wrong as another text.
      const text = await response.text().catch(String);
      const fine = Object.values(sites).some((files) => expected(files) === text);
      if (!response.ok || !fine) wrong.add(`${path} ${response.status} ${text.length}`);
      // What a browser has of one of the sites.
      tags.add(response.headers.get('ETag') ?? 'none');
      const tag = [...tags].join(', ');
      const again = await fetch(url + path, { headers: { ...headers, 'If-None-Match': tag } });
      if (![200, 206, 304].includes(again.status)) wrong.add(`${path} once more: ${again.status}`);
      await again.text().catch(String);
      times += 2;
    }
    if (tags.size > 2) wrong.add(`${path} has more tags than contents: ${[...tags].join(' ')}`);
  };
  await Promise.all([...asked, ...asked].map(askOn));
  return { wrong: [...wrong], times };
}

for (const [how, ways, count] of [
  ['at once', quickly, 60],
  ['with a pause between', slowly, 20],
] as const) {
  test(`while sites are put in place ${how}, every answer is a whole file of one of them`, async () => {
    const before = renewed;
    const end = swap(count, ways);
    const { wrong, times } = await askUntil(end);
    expect(wrong).toEqual([]);
    expect(await end).toBe(0);
    expect(times).toBeGreaterThan(count);
    expect(renewed - before).toBeGreaterThan(count / 5);
  });
}

test('the scripts of a page that was sent before the new site came are still there', async () => {
  for (const name of ['one', 'other', 'one']) {
    const last = (await (await fetch(url)).text()).includes('aaa') ? 'a' : 'b';
    rmSync(site, { recursive: true });
    await cp(join(parent, name), site, { recursive: true });
    const script = await fetch(`${url}/_astro/page.${last}.js`, {
      headers: { 'Accept-Encoding': 'identity' },
    });
    expect([script.status, await script.text()]).toEqual([200, `console.log(${last});`]);
    expect(script.headers.get('Content-Type')).toMatch(/^text\/javascript/u);
    expect(script.headers.get('Cache-Control')).toContain('immutable');
    expect((await fetch(`${url}/_astro/page.c.js`)).status).toBe(404);
  }
});

test('old addresses lead where the new site says, and the function answers as before', async () => {
  for (const [ways, target] of [
    ['other', '/b/'],
    ['one', '/a/'],
  ] as const) {
    rmSync(site, { recursive: true });
    await cp(join(parent, ways), site, { recursive: true });
    const response = await fetch(`${url}/a/bcd234/`, { redirect: 'manual' });
    expect(response.headers.get('Location')).toBe(target);
    for (const path of ['/search/', '/api/contact']) {
      const posted = await fetch(url + path, { method: 'POST', body: 'What was asked.' });
      expect([posted.status, await posted.text()]).toEqual([200, 'What was asked.']);
    }
  }
});

test('a request waits for a site that is away, and is told so if none comes', async () => {
  const away = `${site}-away`;
  renameSync(site, away);
  const answer = fetch(`${url}/`);
  const refused = await fetch(`${url}/search/`, { method: 'POST', body: 'x' });
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '60']);
  expect((await answer).status).toBe(503);
  const waiting = fetch(`${url}/`);
  await sleep(100);
  renameSync(away, site);
  expect((await waiting).status).toBe(200);
});
