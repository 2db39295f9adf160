import { Keyboard } from '../keyboard.ts';
import { expect, test as base } from '../test.ts';

const test = base.extend<{ keyboard: Keyboard }>({
  keyboard: async ({ page }, use) => use(new Keyboard(page)),
});

test('with only a keyboard, words are searched and the answer is opened', async ({ page, keyboard }) => {
  await page.goto('/');
  await keyboard.tabTo(page.getByRole('search').getByRole('combobox'));
  await keyboard.type('delete my account');
  const first = page.getByRole('listbox').getByRole('option').first();
  await expect(first).toContainText(/delete/iu);
  await keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await keyboard.expectFocus();
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/delete/iu);
});

test('results that come while the reader is on one leave the focus in the list', async ({
  page,
  keyboard,
}) => {
  await page.goto('/search/');
  await keyboard.tabTo(page.getByRole('searchbox'));
  await keyboard.type('delete');
  const results = page.getByRole('listitem').filter({ has: page.locator('mark') });
  await expect(results.first()).toBeVisible();
  await keyboard.type(' account');
  await keyboard.press('ArrowDown');
  await expect(results.filter({ hasText: 'account' }).first()).toBeVisible();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('with only a keyboard, more results keep the focus where the reader is', async ({ page, keyboard }) => {
  await page.goto('/search/');
  await keyboard.tabTo(page.getByRole('searchbox'));
  await keyboard.type('mail');
  await expect(page.getByRole('button', { name: 'More results' })).toBeVisible();
  await keyboard.tabTo(page.getByRole('button', { name: 'More results' }));
  await keyboard.press('Enter');
  await expect.poll(async () => page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  await keyboard.expectFocus();
});

test('with only a keyboard, the colors are changed, and stay so on the next page', async ({
  page,
  keyboard,
}) => {
  await page.goto('/privacy/');
  await keyboard.tabTo(page.getByLabel('Theme'));
  await keyboard.type('Dark');
  const readGround = async () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await readGround();
  await keyboard.expectFocus();
  await page.goto('/support/');
  expect(await readGround()).toBe(dark);
  await keyboard.tabTo(page.getByLabel('Theme'));
  await keyboard.type('Light');
  expect(await readGround()).not.toBe(dark);
});

test('with only a keyboard, another question gets the focus in a box of its own', async ({
  page,
  contact,
  keyboard,
}) => {
  await contact.open();
  await keyboard.tabTo(page.getByLabel('Your question'));
  await keyboard.type('Where do I find the invoice of last month?');
  await keyboard.tabTo(page.getByRole('button', { name: 'Ask another question' }));
  await keyboard.press('Enter');
  await keyboard.expectFocusOn(page.getByLabel(/^Question 2/u));
});

test('with only a keyboard, reading the message once more and changing it keeps the focus', async ({
  page,
  contact,
  writer,
  keyboard,
}) => {
  await contact.open();
  await contact.write('Where do I find the invoice of last month?', writer);
  await keyboard.tabTo(page.getByRole('button', { name: 'Review before sending' }));
  await keyboard.press('Enter');
  await keyboard.expectFocusOn(page.getByRole('heading', { level: 1, name: 'Review your message' }));
  await keyboard.tabTo(page.getByRole('button', { name: 'Go back and edit' }));
  await keyboard.press('Enter');
  await keyboard.expectFocusOn(page.getByRole('heading', { level: 1, name: 'Write to us' }));
});
