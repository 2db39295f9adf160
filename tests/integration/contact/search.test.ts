import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createSearchHandler } from '../../../src/contact/search/handle.ts';
import { findPart } from '../../../src/contact/part.ts';
import { provider } from '../../../src/provider/index.ts';
import { makeIndex } from '../../../src/search/build/index.ts';
import { createApp } from '../../../src/server/app.ts';
import { readHosting } from '../../../src/site/hosting.ts';
import { readPage } from '../../support/built-site.ts';
import { built } from '../../support/contact.ts';

const hosting = await readHosting();
let folder: string;
let app: ReturnType<typeof createApp>;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'));
  for (const [name, text] of makeIndex().files) await writeFile(join(folder, name), text);
  app = createApp({
    root: 'src/public',
    hosting,
    contact: createSearchHandler({ page: built.page, index: folder }),
  });
});
test.afterAll(() => rm(folder, { recursive: true }));

/** Posts words as the form without a script does, to the server that serves the whole site. */
async function search(q: string, headers: Record<string, string> = {}): Promise<Response> {
  return app.request('/search/', { method: 'POST', headers, body: new URLSearchParams({ q }) });
}

test('words that are posted come back as a page of results that nobody may keep or list', async () => {
  const response = await search('password');
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
  expect(response.headers.get('Set-Cookie')).toBeNull();
  const markup = await response.text();
  expect(markup).toContain('<meta name="robots" content="noindex">');
  expect(markup).toContain('value="password"');
  expect(readPage('/search/', markup).anchors.length).toBeGreaterThan(2);
  // Browsers keep titles in their history.
  expect(/<title>([^<]*)/u.exec(markup)?.[1]).not.toContain('password');
});

test('what was typed is escaped wherever it comes back', async () => {
  for (const words of ['"><script>alert(1)</script>', 'zzzqqq <b> "x" & \' xxyyzz']) {
    const markup = await (await search(words)).text();
    expect(markup).not.toContain('<script>alert');
    expect(markup).not.toContain('<b> "x"');
    const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(markup).toContain(`value="${escaped.replaceAll('"', '&quot;')}"`);
  }
});

test('no words lead to the list of all answers, as does a visit without a form', async () => {
  for (const response of [await search('  '), await app.request('/api/contact?at=search')])
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/search/']);
});

test('what is no search is refused, in a page with an empty form', async () => {
  const ask = (body: string, type: string) =>
    app.request('/search', { method: 'POST', headers: { 'Content-Type': type }, body });
  for (const [body, type, status] of [
    [`q=${'x'.repeat(9000)}`, 'application/x-www-form-urlencoded', 413],
    ['{"q":"x"}', 'application/json', 415],
    ['q=Zo%EB', 'application/x-www-form-urlencoded', 415],
  ] as const) {
    const response = await ask(body, type);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([status, 'no-store']);
    expect(await response.text()).toContain('<form class="search-box__form" action="/search/" method="post"');
  }
  const wrong = await app.request('/api/contact?at=search', { method: 'PUT', body: 'x' });
  expect([wrong.status, wrong.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST']);
});

test('a long text is read as far as it helps, in little time', async () => {
  await search('password');
  const began = performance.now();
  const response = await search('password wrong '.repeat(500));
  expect(response.status).toBe(200);
  expect(performance.now() - began).toBeLessThan(500);
});

test('nothing of a search is logged, not even where it fails', async () => {
  const lines: string[] = [];
  const { log, error, warn } = console;
  console.log = console.error = console.warn = (line: string) => lines.push(line);
  try {
    await search('password');
    const broken = createSearchHandler({ page: built.page, index: join(folder, 'nowhere') });
    const body = new URLSearchParams({ q: 'secretword' });
    const response = await broken(new Request(`${provider.site}/search/`, { method: 'POST', body }));
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('Something went wrong on our side');
  } finally {
    Object.assign(console, { log, error, warn });
  }
  expect(lines).toEqual(['{"event":"search","outcome":"unexpected_error","failure":"Error"}']);
});

test('only POST goes to the function: a visit gets the built page', () => {
  for (const path of ['/search', '/search/']) {
    expect(hosting(path, 'POST').rewrite).toBe('/api/contact?at=search');
    expect(hosting(path, 'POST').headers['Cache-Control']).toBe('no-store');
    expect(hosting(path).rewrite).toBeUndefined();
    expect(hosting(path, 'HEAD').rewrite).toBeUndefined();
    expect(hosting(path).headers['Cache-Control']).toBeUndefined();
  }
  expect(hosting('/search/index/abc/root.json', 'POST').rewrite).toBeUndefined();
});

test('the function knows a search by path, and by what vercel.json rewrites it to', () => {
  for (const path of ['/search/', '/search', '/api/contact?at=search'])
    expect(findPart(`${provider.site}${path}`), path).toBe('search');
  for (const path of ['/api/contact', '/searching', '/search/index/x', '/contact/health'])
    expect(findPart(`${provider.site}${path}`), path).toBeUndefined();
});
