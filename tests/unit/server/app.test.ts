import { expect, test } from '@playwright/test';
import { createApp } from '../../../src/server/app.ts';
import { readHosting } from '../../../src/site/hosting.ts';
import { withSite } from '../integrations/hooks.ts';

const files = {
  'index.html': '<h1>Home</h1>',
  'contact/index.html': '<h1>Contact</h1>',
  '404.html': '<h1>Nothing here</h1>',
  'robots.txt': 'User-agent: *',
  '_astro/page.abc123.js': 'export {}',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/pagefind.en_1.pf_meta': 'meta',
  'pagefind/index/en_1.pf_index': 'index',
  'moved.json': '{"/a/bcd234/":"/faq/webmail/filters/"}',
  'setup/proxy.pac': 'function FindProxyForURL() {}',
};
const hosting = await readHosting();

/** Serves a small site, and asks it for something. */
function ask(path: string, init?: RequestInit): Promise<Response> {
  return withSite(files, async (root) => {
    const contact = ({ method, url }: Request) =>
      Promise.resolve(new Response(`${method} ${new URL(url).pathname}${new URL(url).search}`));
    const response = await createApp({ root, hosting, contact }).request(path, init);
    // Read the body before the files are gone.
    return new Response(await response.text(), response);
  });
}

test('what is asked of the contact function reaches it with its query', async () => {
  const response = await ask('/api/contact?token');
  expect([response.status, await response.text()]).toEqual([200, 'GET /api/contact?token']);
});

test('the function answers at its other addresses, with and without a slash', async () => {
  for (const path of ['/contact/sent/HL-1', '/contact/sent/HL-1/', '/contact/sent/?d=x', '/api/contact/'])
    expect(await (await ask(path)).text()).toBe(`GET ${path}`);
  expect(await (await ask('/contact/events', { method: 'POST' })).text()).toBe('POST /contact/events');
});

test('a page answers with and without its slash', async () => {
  for (const path of ['/contact', '/contact/']) {
    const response = await ask(path);
    expect([response.status, await response.text()]).toEqual([200, '<h1>Contact</h1>']);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
  }
  for (const path of ['/faq', '/faq/']) {
    const response = await ask(path);
    expect([response.status, response.headers.get('Location')]).toEqual([308, '/search/']);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
});

test('a file with a hash in its name is kept for ever, and one without is asked for again', async () => {
  for (const path of [
    '/_astro/page.abc123.js',
    '/pagefind/pagefind.en_1.pf_meta',
    '/pagefind/index/en_1.pf_index',
  ])
    expect((await ask(path)).headers.get('Cache-Control'), path).toBe('public, max-age=31536000, immutable');
  for (const path of ['/pagefind/pagefind.js', '/', '/robots.txt'])
    expect((await ask(path)).headers.get('Cache-Control'), path).toBe('public, max-age=0, must-revalidate');
});

for (const path of [
  '/_astro/page.old000.js',
  '/pagefind/fragment/en_0.pf_fragment',
  '/no-such.txt',
  '/setup/no-such.pac',
  '/setup/no-such.mobileconfig',
  '/faq/no-such/',
]) {
  test(`${path} isn’t there: a page says so, which nobody keeps`, async () => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')?.toLowerCase()).toBe('text/html; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp');
    expect(await response.text()).toBe('<h1>Nothing here</h1>');
  });
}

test('files have their content types', async () => {
  expect((await ask('/setup/proxy.pac')).headers.get('Content-Type')).toBe(
    'application/x-ns-proxy-autoconfig',
  );
  expect((await ask('/robots.txt')).headers.get('Content-Type')).toMatch(/^text\/plain; charset=utf-8$/iu);
});

test('a file that hasn’t changed isn’t sent again, and its headers stay', async () => {
  const first = await ask('/_astro/page.abc123.js');
  const etag = first.headers.get('ETag') ?? '';
  const root = await withSite(files, async (folder) => {
    const app = createApp({ root: folder, hosting, contact: () => Promise.resolve(new Response()) });
    return app.request('/_astro/page.abc123.js', { headers: { 'If-None-Match': etag } });
  });
  expect([root.status, root.headers.get('Cache-Control')]).toEqual([
    304,
    'public, max-age=31536000, immutable',
  ]);
});

test('a short address leads on at once, with and without a slash, and asks again each time', async () => {
  for (const path of ['/a/bcd234', '/a/bcd234/']) {
    const response = await ask(path);
    expect([response.status, response.headers.get('Location')]).toEqual([302, '/faq/webmail/filters/']);
  }
});

test('what is in Markdown and the feed say what they are', () => {
  expect(hosting('/faq/webmail/filters.md').headers['Content-Type']).toBe('text/markdown; charset=utf-8');
  expect(hosting('/feed.xml').headers['Content-Type']).toBe('application/atom+xml; charset=utf-8');
});
