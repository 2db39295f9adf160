import type { Page } from '@playwright/test';
import { findBarriers } from '../../support/barriers.ts';
import { expect, test } from '../test.ts';

const answer = '/faq/mail-setup/server-settings/';
const combobox = (page: Page) => page.getByRole('search').getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const results = (page: Page) => page.locator('.search-box__results .result a');
const isIndex = (url: string) => url.includes('/search/index/') || url.includes('/pagefind/');

/** The fields of a search that left the browser, if any did. */
function watchWords(page: Page, words: string): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (`${request.url()} ${request.postData() ?? ''}`.includes(words)) sent.push(request.url());
  });
  return sent;
}

test('results appear while a question is typed: at most five, each told by its kind', async ({ page }) => {
  await page.goto('/');
  await combobox(page).fill('how do I delete my account');
  await expect(options(page).first()).toHaveAttribute('href', '/faq/account-billing/delete-account/');
  expect(await options(page).count()).toBeLessThanOrEqual(5);
  await expect(options(page).first()).toContainText('Answer');
  await expect(options(page).first().locator('svg')).toBeVisible();
  await expect(options(page).first().locator('mark').first()).toHaveText(/delete/iu);
  await expect(page.locator('.search-box__status')).toHaveText(/^\d results?$/u);
  await combobox(page).fill('thunderbird');
  await expect(options(page).first()).toContainText('Guide');
});

test('nothing is loaded until somebody is about to search', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(answer);
  await page.waitForLoadState('networkidle');
  const before = [...requested];
  expect(before.filter((url) => isIndex(url) || url.includes('live-box'))).toEqual([]);
  await combobox(page).focus();
  await expect.poll(() => requested.filter((url) => url.endsWith('/root.json')).length).toBe(1);
  await combobox(page).fill('spam');
  await expect(options(page).first()).toBeVisible();
  expect(requested.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('the scripts of the search and the first file of its index are asked for together', async ({ page }) => {
  await page.goto(answer);
  const together = [/\/root\.json$/u, /\/live-box\./u, /\/open-index\./u];
  const release = Promise.withResolvers<undefined>();
  await page.route(
    (url) => together.some((pattern) => pattern.test(url.pathname)),
    async (route) => {
      await release.promise;
      await route.continue();
    },
  );
  // None of them has arrived when the last is asked for.
  const asked = Promise.all(together.map((pattern) => page.waitForRequest(pattern)));
  await combobox(page).focus();
  await asked;
  release.resolve(undefined);
  await combobox(page).fill('spam');
  await expect(options(page).first()).toBeVisible();
});

test('somebody who types asks neither for every first letter nor for the full text', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(answer);
  await combobox(page).focus();
  await expect.poll(() => requested.filter((url) => url.endsWith('/root.json')).length).toBe(1);
  const words = () => requested.filter((url) => url.includes('/words-')).length;
  await page.keyboard.type('zq', { delay: 150 });
  await page.waitForTimeout(200);
  expect(words()).toBe(0);
  await page.keyboard.type('xylo', { delay: 250 });
  await expect.poll(words).toBeGreaterThan(0);
  expect(requested.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  // Whoever rests has typed all of it.
  await expect.poll(() => requested.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
});

test('a word that may go on is looked up in the lists of spelling only once nothing follows', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const lists = () => requested.filter((url) => url.includes('/spelling-')).length;
  await page.goto(answer);
  await combobox(page).focus();
  await page.keyboard.type('thunderb', { delay: 150 });
  await expect(options(page).first()).toContainText('Thunderbird');
  expect(lists()).toBe(0);
  await expect.poll(lists).toBeGreaterThan(0);
});

test('the first letters of a word are a query as well, if nothing follows', async ({ page }) => {
  await page.goto(answer);
  await combobox(page).fill('ip');
  await expect(page.locator('.search-box__status')).toContainText('result');
});

test('pointing at the box is enough to load the search', async ({ page }) => {
  await page.goto(answer);
  const root = page.waitForRequest(/\/root\.json$/u);
  await combobox(page).hover();
  await root;
});

test('a mistyped word is understood', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('thunderbrid');
  await expect(page.locator('.search-box__status')).toContainText('thunderbird');
  await expect(results(page).first()).toBeVisible();
});

test('arrows choose a result while typing goes on, and Enter opens it', async ({ page }) => {
  await page.goto(answer);
  const box = combobox(page);
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.fill('password');
  await expect(options(page).nth(1)).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const list = await box.getAttribute('aria-controls');
  await expect(page.getByRole('listbox')).toHaveAttribute('id', list ?? '');
  await box.press('ArrowDown');
  await box.press('ArrowDown');
  await expect(box).toBeFocused();
  const chosen = page.getByRole('listbox').getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  await expect(box).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
  await box.press('ArrowUp');
  const path =
    (await page.getByRole('listbox').getByRole('option', { selected: true }).getAttribute('href')) ?? 'none';
  await box.press('End');
  await expect(chosen).toHaveCount(0);
  await box.pressSequentially('s');
  await expect(box).toHaveValue('passwords');
  await box.press('Backspace');
  await expect(options(page).first()).toHaveAttribute('href', path);
  await page.waitForTimeout(300);
  await box.press('ArrowUp');
  await expect(chosen).toHaveAttribute('id', `${list ?? ''}-${(await options(page).count()) - 1}`);
  await box.press('ArrowDown');
  await expect(chosen).toHaveCount(0);
  await box.press('ArrowDown');
  await box.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${path}$`, 'u'));
});

test('Escape closes the results, and then clears the box', async ({ page }) => {
  await page.goto(answer);
  const box = combobox(page);
  await box.fill('password');
  await expect(options(page).first()).toBeVisible();
  await box.press('Escape');
  await expect(page.locator('.search-box__panel')).toBeHidden();
  await expect(box).toHaveValue('password');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await box.press('ArrowDown');
  await expect(options(page).first()).toBeVisible();
  await box.press('Escape');
  await box.press('Escape');
  await expect(box).toHaveValue('');
});

test('Enter without a choice leads to the search page, which shows the same results first', async ({
  page,
}) => {
  await page.goto(answer);
  const sent = watchWords(page, 'password');
  await combobox(page).fill('wrong password');
  await expect(options(page).first()).toBeVisible();
  const found = await options(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  await combobox(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=wrong\+password$/u);
  await expect(results(page).first()).toBeVisible();
  expect(await results(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(found);
  expect(sent).toEqual([]);
});

test('the search page narrows by kind, and its address keeps the search from every server', async ({
  page,
}) => {
  const sent = watchWords(page, 'password');
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('password');
  await expect(results(page).first()).toBeVisible();
  await page.getByLabel('Type').selectOption('guide');
  await expect(results(page).first()).toHaveAttribute('href', /^\/guides\//u);
  expect(new URL(page.url()).hash).toBe('#q=password&kind=guide');
  expect(sent).toEqual([]);
});

test('more results, and pages that only mention the words, come when asked for', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('password');
  await expect(results(page).first()).toBeVisible();
  const before = await results(page).count();
  const first = await results(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(before).toBeLessThanOrEqual(5);
  expect(requested.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(page.getByRole('heading', { name: 'Also mentioned in' })).toBeVisible();
  const after = await results(page).evaluateAll((all) =>
    all.map((one) => one.getAttribute('href')?.split('#')[0]),
  );
  expect(after.length).toBeGreaterThan(before);
  expect(new Set(after).size).toBe(after.length);
  expect(after.slice(0, before)).toEqual(first.map((path) => path?.split('#')[0]));
  await expect(results(page).nth(before)).toBeFocused();
  const mention = page.getByRole('heading', { name: 'Also mentioned in' }).locator('+ ol li').first();
  await expect(mention.locator('mark').first()).toHaveText(/password/iu);
});

test('what no page is about, but some mention, is found in the full text', async ({ page }) => {
  // Words of the fixture's privacy page, which no title, summary or keyword has.
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('cookie banner');
  await expect(results(page).first()).toBeVisible();
});

test('words that are nowhere lead to topics and to the contact form, and go along', async ({ page }) => {
  for (const path of ['/search/', '/']) {
    await page.goto(path);
    await page.getByPlaceholder('Question or error').fill('xylophone zeppelin');
    await expect(page.locator('.search-box__status')).toContainText('Nothing found');
    await expect(page.getByText('These topics may help')).toBeVisible();
    await page.getByRole('link', { name: 'Ask us instead' }).click();
    await expect(page.getByLabel('Your question')).toHaveValue('xylophone zeppelin');
    expect(new URL(page.url()).search).toBe('');
  }
});

test('letters without a sense find nothing', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('asdfqq');
  await expect(page.locator('.search-box__status')).toContainText('Nothing found');
});

test('a question in another language finds the English answer, with a word about it', async ({ page }) => {
  await page.goto('/');
  await combobox(page).fill('Ich habe mein Passwort vergessen und kann mich nicht anmelden');
  await expect(page.locator('.search-box__panel [lang="de"]')).toContainText('Englisch');
  await expect(options(page).first()).toHaveAttribute('href', /password/u);
});

test('what is found on the home page lies over everything else, and can be clicked', async ({ page }) => {
  await page.goto('/');
  await combobox(page).fill('change password');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/faq\/account-billing\/change-password\/$/u);
});

test('a result is opened where a click leaves the focus nowhere, as in Safari', async ({ page }) => {
  await page.goto(answer);
  await page.evaluate(() => {
    document.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('a')) return;
      event.preventDefault();
      (document.activeElement as HTMLElement).blur();
    });
  });
  await combobox(page).fill('change password');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/faq\/account-billing\/change-password\/$/u);
});

test('a result opens at the section that says it, which is there', async ({ page }) => {
  await page.goto('/search/');
  let opened = 0;
  for (const query of [
    'forgotten present password',
    'wrong password on the phone',
    'revoke an app password',
  ]) {
    await page.getByRole('searchbox').fill(query);
    await expect(page.locator('.search-box__status')).toContainText('result');
    for (const href of await results(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    )) {
      const [path = '', anchor] = href.split('#');
      if (anchor === undefined) continue;
      opened += 1;
      expect(await (await page.request.get(path)).text(), href).toContain(`id="${anchor}"`);
    }
  }
  expect(opened).toBeGreaterThan(0);
});

test('a click elsewhere, or Tab to elsewhere, closes the results', async ({ page }) => {
  await page.goto(answer);
  const panel = page.locator('.search-box__panel');
  const box = combobox(page);
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
  for (const path of ['/search/', answer]) {
    await page.goto(path);
    const box = page.locator('search-box input[type="search"]');
    await box.fill('password');
    await expect(page.locator('.search-box__list a').first()).toBeVisible();
    for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
      await box.dispatchEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true, ...composing });
      await expect(box).toBeFocused();
      await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
      await box.dispatchEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...composing });
      await expect(box).toHaveValue('password');
      await expect(page.locator('.search-box__list a').first()).toBeVisible();
    }
  }
});

test('on the search page arrows lead from the box to the results and back, and letters into the box', async ({
  page,
}) => {
  await page.goto('/search/');
  const box = page.getByRole('searchbox');
  await box.fill('password');
  await expect(results(page).nth(1)).toBeVisible();
  await box.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('s');
  await expect(box).toBeFocused();
  await box.press('Escape');
  await expect(box).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
});

test('a search that comes with an address, or changes there, is shown', async ({ page }) => {
  await page.goto('/search/?q=refund');
  await expect(results(page).first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await page.evaluate(() => (location.hash = 'q=spam'));
  await expect(page.getByRole('searchbox')).toHaveValue('spam');
});

test('/ leads to the box, unless it is typed into something or switched off', async ({ page }) => {
  await page.goto(answer);
  await page.keyboard.press('/');
  await expect(combobox(page)).toBeFocused();
  await expect(combobox(page)).toHaveValue('');
  await page.keyboard.type('a/b');
  await expect(combobox(page)).toHaveValue('a/b');
  await page.goto('/search/');
  await page.getByLabel('Press / to search').uncheck();
  await page.goto(answer);
  await page.keyboard.press('/');
  await expect(combobox(page)).not.toBeFocused();
  await expect(combobox(page)).not.toHaveAttribute('aria-keyshortcuts');
});

test('on a slow line the box says that it searches, and shows nothing of other words', async ({ page }) => {
  let slow = false;
  await page.route(/\/search\/index\//u, async (route) => {
    if (slow) await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  for (const path of ['/search/', answer]) {
    slow = false;
    await page.goto(path);
    const box = page.locator('search-box input[type="search"]');
    await box.fill('password');
    const list = page.locator('.search-box__list a');
    await expect(list.first()).toBeVisible();
    const before = await page.locator('.search-box__panel').boundingBox();
    slow = true;
    await box.fill('wireguard configuration file');
    await expect(page.locator('.search-box__status')).toHaveText('Searching…');
    await expect(list.first()).toBeHidden();
    const meanwhile = await page.locator('.search-box__panel').boundingBox();
    expect(Math.abs((before?.height ?? 0) - (meanwhile?.height ?? 0))).toBeLessThan(2);
    await expect(list.first()).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('.search-box__status')).toContainText('result');
    // Quick enough, it says nothing.
    slow = false;
    await box.fill('password');
    await expect(list.first()).toContainText(/password/iu);
  }
});

test('results of an earlier search that come late are not shown', async ({ page }) => {
  await page.goto('/search/');
  const box = page.getByRole('searchbox');
  let isHeld = true;
  await page.route(/\/search\/index\/[^/]+\/words-/u, async (route) => {
    if (isHeld) {
      isHeld = false;
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
    await route.continue();
  });
  await box.fill('delete account');
  await page.waitForTimeout(300);
  await box.fill('refund');
  await expect(results(page).first()).toContainText(/refund|money/iu);
  const shown = await results(page).allTextContents();
  await page.waitForTimeout(2_500);
  expect(await results(page).allTextContents()).toEqual(shown);
});

test('results wait while a finger is down, so that it presses what it sees', async ({ page }) => {
  await page.goto(answer);
  const box = combobox(page);
  await box.fill('delete account');
  await expect(options(page).first()).toBeVisible();
  const first = options(page).first();
  const path = (await first.getAttribute('href')) ?? '';
  await first.hover();
  await page.mouse.down();
  await box.evaluate((input: HTMLInputElement) => {
    input.value = 'change password';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.waitForTimeout(1_000);
  await expect(first).toHaveAttribute('href', path);
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`${path}$`, 'u'));
});

test('a tap opens a result', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto('/');
  await combobox(page).tap();
  await combobox(page).fill('change password');
  await options(page).first().tap();
  await expect(page).toHaveURL(/\/change-password\/$/u);
  await context.close();
});

test('results over a page, and nothing found there, are open to everyone', async ({ page }) => {
  await page.goto(answer);
  const box = combobox(page);
  await box.fill('thunderbird password');
  await expect(options(page).first()).toBeVisible();
  await box.press('ArrowDown');
  expect(await findBarriers(page)).toEqual([]);
  await box.fill('xylophone zeppelin');
  await expect(page.getByText('These topics may help')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('where the index can’t be loaded, the function searches', async ({ page }) => {
  await page.route(/\/search\/index\//u, (route) => route.abort());
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('delete account');
  await expect(page.locator('.search-box__status')).toContainText('Search didn’t load.');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(results(page).first()).toHaveAttribute('href', '/faq/account-billing/delete-account/');
  expect(page.url()).not.toContain('delete');
  await expect(page.getByRole('searchbox')).toHaveValue('delete account');
});

test('what the function finds is open to everyone', async ({ page }) => {
  // axe itself needs a script, while the page is what comes without one.
  await page.route('**/_astro/**', (route) => route.abort());
  for (const query of ['thunderbird password', 'xylophone zeppelin']) {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveTitle(/^Search results/u);
    expect(await findBarriers(page)).toEqual([]);
  }
});
