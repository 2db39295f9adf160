import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('following the link of a section copies its address', async ({ page }) => {
  await page.goto('/guides/thunderbird/');
  await page
    .getByRole('link', { name: /^Link to this section: / })
    .first()
    .click();
  await expect(page.getByText('Link copied')).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('a button copies the short link', async ({ page }) => {
  await page.goto('/faq/security/app-passwords/');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Link copied')).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\S+\/a\/[a-z\d]{6}$/u);
});

test('the offline copy finds answers by its own search, from a file', async ({ page, request }) => {
  const file = test.info().outputPath('copy.html');
  writeFileSync(file, await (await request.get('/offline.html')).text());
  await page.goto(pathToFileURL(file).href);
  await page.getByRole('searchbox').fill('app password');
  await page.getByRole('search').locator('..').getByRole('listitem').first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 3, name: /app password/iu }).first()).toBeInViewport();
});
