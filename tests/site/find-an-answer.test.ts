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

test('an answer has a plain-text twin with the provider’s facts in it', async ({ request }) => {
  const response = await request.get('/faq/mail-setup/server-settings.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toContain(getService('imap').host);
});

test('an address without a page says so and offers ways on', async ({ page }) => {
  const response = await page.goto('/faq/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByRole('link', { name: 'Find an answer' })).toBeVisible();
});
