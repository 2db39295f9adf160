import { expect, test } from '../test.ts';

test('results appear while a question is typed, without the small words', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('how do I delete my account');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'delete' }).getByRole('link').first(),
  ).toBeVisible();
  await expect(page.locator('.search-box__results a').first()).toHaveAttribute(
    'href',
    '/faq/account-billing/delete-account/',
  );
});

test('nothing of the index is loaded until somebody searches', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('/faq/mail-setup/server-settings/');
  await page.waitForLoadState('networkidle');
  expect(requested.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').fill('spam');
  await expect(page.locator('.search-box__results a').first()).toBeVisible();
  expect(requested.some((url) => url.includes('/pagefind/'))).toBe(true);
});

test('a mistyped word is understood', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('thunderbrid');
  await expect(page.getByRole('status')).toContainText('thunderbird');
  await expect(page.locator('.search-box__results a').first()).toBeVisible();
});

test('arrow keys lead from the box to a result and back', async ({ page }) => {
  await page.goto('/faq/mail-setup/server-settings/');
  const box = page.getByRole('searchbox');
  await box.fill('password');
  await expect(page.locator('.search-box__results a').nth(1)).toBeVisible();
  await box.press('ArrowDown');
  await expect(page.locator('.search-box__results a').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await box.press('Escape');
  await expect(page.locator('.search-box__panel')).toBeHidden();
});

test('the search page narrows by kind, and its address keeps the search from every server', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('password');
  await page.getByLabel('Type').selectOption('guide');
  await expect(page.locator('.search-box__results a').first()).toHaveAttribute('href', /^\/guides\//u);
  expect(new URL(page.url()).hash).toBe('#q=password&kind=guide');
  expect(requested.filter((url) => url.includes('password'))).toEqual([]);
});

test('words that are nowhere lead to the contact form, and go along', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('xylophone zeppelin');
  await page.getByRole('link', { name: 'Ask us instead' }).click();
  await expect(page.getByLabel('Your question')).toHaveValue('xylophone zeppelin');
});

test('letters without a sense find nothing', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('asdfqq');
  await expect(page.getByRole('link', { name: 'Ask us instead' })).toBeVisible();
});

test('what is found on the home page lies over everything else, and can be clicked', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('change password');
  await page.locator('.search-box__results a').first().click();
  await expect(page).toHaveURL(/\/faq\/account-billing\/change-password\/$/u);
});

test('a result is opened where a click leaves the focus nowhere, as in Safari', async ({ page }) => {
  await page.goto('/faq/mail-setup/server-settings/');
  await page.evaluate(() => {
    document.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('a')) return;
      event.preventDefault();
      (document.activeElement as HTMLElement).blur();
    });
  });
  await page.getByRole('searchbox').fill('change password');
  await page.locator('.search-box__results a').first().click();
  await expect(page).toHaveURL(/\/faq\/account-billing\/change-password\/$/u);
});

test('a click elsewhere, or Tab to elsewhere, closes the results', async ({ page }) => {
  await page.goto('/faq/mail-setup/server-settings/');
  const panel = page.locator('.search-box__panel');
  const box = page.getByRole('searchbox');
  await box.fill('password');
  await expect(panel).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(panel).toBeHidden();
  await box.fill('password change');
  await expect(panel).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link').first().focus();
  await expect(panel).toBeHidden();
});

test('arrow keys of an input method choose its characters, and no result', async ({ page }) => {
  await page.goto('/search/');
  const box = page.getByRole('searchbox');
  await box.fill('password');
  await expect(page.locator('.search-box__results a').first()).toBeVisible();
  for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
    await box.dispatchEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true, ...composing });
    await expect(box).toBeFocused();
  }
  await box.press('ArrowDown');
  await expect(page.locator('.search-box__results a').first()).toBeFocused();
});

test('a search that comes with an address, or changes there, is shown', async ({ page }) => {
  await page.goto('/search/?q=refund');
  await expect(page.locator('.search-box__results a').first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await page.evaluate(() => (location.hash = 'q=spam'));
  await expect(page.getByRole('searchbox')).toHaveValue('spam');
});
