import { readdir, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { nameFile } from '../../../src/integrations/built-pages.ts';
import { paths } from '../../../src/site/paths.ts';
import { isShortPath } from '../../../src/site/short-links.ts';
import { findBarriers } from '../../support/barriers.ts';
import { findFixture } from '../../support/fixture-site.ts';
import { findTextLosses } from '../../support/large-text.ts';
import { watchPolicy } from '../../support/policy.ts';
import { expect, test } from '../test.ts';

const dist = pathToFileURL(`${findFixture('both')}/dist/`);
const batchSize = 10;

/** Paths of all built pages, as a reader asks for them. */
const pages = (await readdir(dist, { recursive: true }))
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/${name.replace(/(?:^|(?<=\/))index\.html$/u, '')}`)
  .sort();
/** A short address goes on to its page before anything can be read. */
const read = pages.filter((path) => !isShortPath(path));

for (let start = 0; start < read.length; start += batchSize) {
  const batch = read.slice(start, start + batchSize);

  test(`pages ${start + 1} to ${start + batch.length} are open to everyone, quiet, within the policy, and ask no other host for anything`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const complaints = await watchPolicy(page);
    const barriers: string[] = [];
    page.on('console', (message) => complaints.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL)
        complaints.push(`${page.url()} asks for ${request.url()}`);
    });
    for (const path of batch) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
      const found = [...(await findBarriers(page)), ...(await findTextLosses(page))];
      barriers.push(...found.map((barrier) => `${path} ${barrier}`));
    }
    expect(barriers).toEqual([]);
    expect(
      complaints.filter((complaint) => !(complaint.includes('404') && complaint.includes('/404.html'))),
    ).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('no style of a page has a declaration that the build has emptied, which a browser ignores', async () => {
  const emptied = new Set<string>();
  for (const path of pages) {
    const html = await readFile(new URL(`.${nameFile(path)}`, dist), 'utf8');
    for (const [, style = ''] of html.matchAll(/<style[^>]*>([^<]*)/gu)) {
      // A custom property may be empty: light-dark() is made of them for older browsers.
      for (const [found] of style.matchAll(/[{;](?!--)[\w-]+:\s*[;}]/gu)) emptied.add(`${path} ${found}`);
    }
  }
  expect([...emptied]).toEqual([]);
});

test('a short address goes on to its page; what a browser that stays there shows is open to everyone', async ({
  page,
}) => {
  const path = pages.find(isShortPath) ?? '';
  await page.goto(path);
  await page.waitForURL(/\/(?:faq|guides)\//u);
  const html = await readFile(new URL(`.${path}index.html`, dist), 'utf8');
  const body = html.replace(/<meta http-equiv="refresh"[^>]*>/u, '');
  await page.route(`**${path}`, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(path);
  await expect(page.getByRole('link')).toHaveCount(1);
  expect(await findBarriers(page)).toEqual([]);
});

test('every link and fragment on every page leads somewhere', async () => {
  const ids = new Map<string, Set<string>>();
  const links: { from: string; to: string }[] = [];
  for (const path of pages) {
    const html = await readFile(new URL(`.${nameFile(path)}`, dist), 'utf8');
    ids.set(path, new Set(Array.from(html.matchAll(/\sid="([^"]+)"/gu), ([, id = '']) => id)));
    for (const [, to = ''] of html.matchAll(/<a\s[^>]*href="([^"]+)"/gu)) links.push({ from: path, to });
  }
  const files = new Set((await readdir(dist, { recursive: true })).map((name) => `/${name}`));
  const dead = links.filter(({ from, to }) => {
    if (/^(?:https:|mailto:)/u.test(to)) return false;
    const { pathname, hash } = new URL(to, `http://site${from}`);
    // The function makes it, when it's asked.
    if (pathname === paths.outages) return false;
    if (files.has(pathname) && !ids.has(pathname)) return false;
    const own = ids.get(pathname);
    // The contact form and the search read what stands behind the `#` themselves.
    return !own || (hash !== '' && !hash.includes('=') && !own.has(hash.slice(1)));
  });
  expect(dead).toEqual([]);
});

test('every page has a title, a description and its style inside', async () => {
  for (const path of pages) {
    const html = await readFile(new URL(`.${nameFile(path)}`, dist), 'utf8');
    expect(html, path).toMatch(/<title>[^<]{5,}<\/title>/u);
    expect(html, path).toMatch(/<meta name="description" content="[^"]{15,}"/u);
    expect(html, path).not.toMatch(/<link[^>]+rel="stylesheet"/u);
    expect(html, path).not.toMatch(/<script(?![^>]*type=)[^>]*src=/u);
    // What results look like comes with the search, but on the page that shows them.
    expect(html.includes('.result'), path).toBe(path === paths.search);
  }
});
