import { execFileSync } from 'node:child_process';
import { findTextBrowser } from '../support/text-browser.ts';
import { expect, test } from './test.ts';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled, 'With a script, the browser searches itself.');

for (const path of ['/', '/search/', '/faq/mail-setup/server-settings/', '/faq/nothing-here/']) {
  test(`from ${path}, words are searched without a script, and stand in no address`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('searchbox').first().fill('delete my account');
    await page.getByRole('button', { name: 'Search' }).first().click();
    await expect(page).toHaveURL(/\/search\/$/u);
    await expect(page).toHaveTitle(/^Search results/u);
    await expect(page.getByRole('searchbox')).toHaveValue('delete my account');
    await page.locator('.result a').first().click();
    await expect(page).toHaveURL(/\/faq\/account-billing\/delete-account\/$/u);
  });
}

test('further results wait behind “More results”', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('password');
  await page.getByRole('button', { name: 'Search' }).click();
  const near = await page.locator('.search-box__results > ol .result').count();
  expect(near).toBeGreaterThan(1);
  expect(near).toBeLessThanOrEqual(5);
  await expect(page.locator('details .result').first()).toBeHidden();
  await page.getByText('More results').click();
  await expect(page.locator('details .result').first()).toBeVisible();
});

test('what is not found goes along to the contact form, by POST', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('xylophone "zeppelin" <zzzqqq>');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('#main').getByRole('status')).toContainText('Nothing found');
  await expect(page.getByText('These topics may help')).toBeVisible();
  await page.getByRole('button', { name: 'Ask us instead' }).click();
  await expect(page.getByLabel('Your question')).toHaveValue('xylophone "zeppelin" <zzzqqq>');
  await expect(page.locator('.error-summary')).toHaveCount(0);
});

test('the list of all answers stays where no words are sent', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { name: 'All questions by topic' })).toBeVisible();
});

test('a question in another language gets its sentence, in that language', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('J’ai oublié mon mot de passe');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.locator('[lang="fr"]')).toContainText('anglais');
});

test('a text browser searches, and shows no control that does nothing', ({ baseURL }) => {
  const show = (url: string, words?: string) =>
    execFileSync(
      findTextBrowser() ?? '',
      ['-dump', '-cols', '80', ...(words === undefined ? [] : ['-post', '-']), url],
      { encoding: 'utf8', input: words ?? '', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
    );
  const text = show(`${baseURL}/search/`, 'q=delete+my+account');
  expect(text).toContain('How do I delete my account?');
  expect(text).toContain('Answer');
  for (const page of [text, show(`${baseURL}/`), show(`${baseURL}/search/`)]) {
    expect(page).toContain('Search');
    expect(page).not.toMatch(/Type *\[|Press \/|Searching|Show more/u);
  }
});
