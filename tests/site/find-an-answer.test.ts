import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseFeed } from 'htmlparser2';
import { getService, provider } from '../../src/provider/index.ts';
import { expect, test } from './test.ts';

test('an answer is two clicks from the home page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Security and encryption' }).click();
  await page
    .getByRole('link', { name: /app password/iu })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/app password/iu);
});

test('the search page lists every question by topic', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('heading', { name: 'Delivery and spam' })).toBeVisible();
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(provider.topics.length);
});

test('every kind of page has twins in plain text and Markdown with the provider’s facts in them', async ({
  page,
  request,
}) => {
  for (const path of ['/faq/mail-setup/server-settings/', '/settings/', '/guides/thunderbird/']) {
    await page.goto(path);
    for (const [type, ending] of [
      ['text/plain', 'txt'],
      ['text/markdown', 'md'],
    ] as const) {
      const link = page.locator(`link[rel="alternate"][type="${type}"]`);
      await expect(link).toHaveAttribute('href', `${path.slice(0, -1)}.${ending}`);
      const response = await request.get((await link.getAttribute('href')) ?? '');
      expect(response.headers()['content-type']).toBe(`${type}; charset=utf-8`);
      expect(await response.text()).toContain(getService('imap').host);
    }
  }
  for (const path of [
    '/index.md',
    '/search.txt',
    '/guides.md',
    '/contact.txt',
    '/faq/security.md',
    '/support.txt',
  ])
    expect((await request.get(path)).status()).toBe(200);
});

test('the short link of an answer leads to it', async ({ page }) => {
  await page.goto('/faq/security/app-passwords/');
  const short = page.getByRole('link', { name: /\/a\/[a-z\d]{6}$/u });
  await page.goto((await short.getAttribute('href')) ?? '');
  await expect(page).toHaveURL(/\/faq\/security\/app-passwords\/$/u);
});

test('an explained word opens in place, and closes again', async ({ page }) => {
  await page.goto('/faq/account-billing/change-password/');
  const word = page.locator('.term').first();
  const note = page.locator((await word.getAttribute('href')) ?? '');
  await word.click();
  await expect(note).toBeInViewport();
  expect(await note.evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
  await note.getByRole('link', { name: 'Close' }).click();
  expect(await note.evaluate((element) => getComputedStyle(element).position)).toBe('static');
  await expect(word).toBeInViewport();
});

test('“Yes” to “Did this help?” thanks and sends nothing; “No” leads to the form', async ({ page }) => {
  await page.goto('/faq/security/app-passwords/', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const no = page.getByRole('link', { name: 'No, write to us' });
  await no.scrollIntoViewIfNeeded();
  const place = await no.boundingBox();
  await page.locator('.helped').getByText('Yes', { exact: true }).click();
  await expect(page.getByText('Nothing was sent')).toBeVisible();
  expect(requests).toEqual([]);
  expect(await no.boundingBox()).toEqual(place);
  await no.click();
  await expect(page.getByLabel('Your question')).toBeVisible();
});

test('a section has a link to itself', async ({ page }) => {
  await page.goto('/guides/thunderbird/');
  const link = page.getByRole('link', { name: /^Link to this section: / }).first();
  const target = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await expect(link).toHaveCSS('opacity', '1');
  await link.press('Enter');
  expect(new URL(page.url()).hash).toBe(target);
});

test('structured data says what a page is and where it stands', async ({ page }) => {
  await page.goto('/faq/security/app-passwords/');
  const data = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as {
    '@graph': [
      Record<string, unknown>,
      { itemListElement: { position: number; name: string; item: string }[] },
    ];
  };
  const [article, crumbs] = data['@graph'];
  expect(article).toMatchObject({
    '@type': 'TechArticle',
    headline: await page.getByRole('heading', { level: 1 }).innerText(),
    author: { '@type': 'Organization', name: provider.name },
  });
  const visible = await page
    .getByRole('navigation', { name: 'Breadcrumbs' })
    .getByRole('link')
    .allInnerTexts();
  expect(crumbs.itemListElement.map(({ name }) => name)).toEqual([...visible, article['headline']]);
  expect(crumbs.itemListElement.map(({ position }) => position)).toEqual([1, 2, 3]);
});

test('the feed, the list for programs and the sitemap name the answers', async ({ request }) => {
  const feed = await request.get('/feed.xml');
  expect(feed.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(parseFeed(await feed.text())?.items.map(({ link }) => link)).toContain(
    `${provider.site}/faq/security/app-passwords/`,
  );
  expect(await (await request.get('/llms.txt')).text()).toContain(
    `(${provider.site}/faq/security/app-passwords.md)`,
  );
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  expect(sitemap).toMatch(/faq\/security\/app-passwords\/<\/loc><lastmod>\d{4}-\d\d-\d\d/u);
  expect(sitemap).not.toContain('/a/');
});

test('the offline copy has every answer in one file that asks for nothing else', async ({
  page,
  context,
  request,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Offline copy' }).click();
  await expect(page.getByRole('main')).toContainText(/\d+ kB to load/u);
  const copy = await (await request.get('/offline.html')).text();
  const file = test.info().outputPath('copy.html');
  writeFileSync(file, copy);
  const reader = await context.newPage();
  const requests: string[] = [];
  reader.on('request', (one) => requests.push(one.url()));
  await reader.goto(pathToFileURL(file).href);
  await reader
    .getByRole('navigation')
    .getByText(/^Security and encryption/u)
    .click();
  await reader
    .getByRole('link', { name: /app password/iu })
    .first()
    .click();
  await expect(reader.getByRole('heading', { level: 3, name: /app password/iu }).first()).toBeInViewport();
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
});

test('an address without a page says so and offers ways on', async ({ page }) => {
  const response = await page.goto('/faq/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByRole('link', { name: 'Find an answer' })).toBeVisible();
});
