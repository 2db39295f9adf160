import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';

/** The page of each name: that of a guide or of `tests/providers/texts/programs.json`. */
const pages = {
  FairEmail: '/guides/fairemail/',
  'Mozilla Firefox': '/guides/firefox/',
  Firefox: '/guides/firefox/',
  'Apple Mail': '/guides/iphone-ipad/',
  'Mozilla Thunderbird': '/guides/thunderbird/',
  Thunderbird: '/guides/thunderbird/',
  KMail: '/guides/program/kmail/',
  Kontact: '/guides/program/kmail/',
  'The Bat!': '/guides/program/the-bat/',
  'Opera Mail': '/guides/program/opera-mail/',
  M2: '/guides/program/opera-mail/',
  Opera: '/guides/program/opera/',
  Links: '/guides/program/links/',
  'Links 2': '/guides/program/links/',
  'Cloudflare WARP': '/guides/program/cloudflare-warp/',
  '1.1.1.1': '/guides/program/cloudflare-warp/',
};
const ways = [
  (name: string) => name,
  (name: string) => name.toLowerCase(),
  (name: string) => `${name.toUpperCase()} SETUP`,
  (name: string) => `${name} imap settings`,
];
const agents = {
  android: 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/143.0.0.0 Mobile Safari/537.36',
  linux: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/143.0.0.0 Safari/537.36',
};

/** The addresses of what is found, best first. One page serves all searches: its address takes the next query. */
async function find(page: Page, query: string): Promise<string[]> {
  if (page.url() === 'about:blank') await page.goto('/search/');
  await page.evaluate(
    (hash) => {
      document.querySelector('.search-box__results')?.replaceChildren();
      document.querySelector('.search-box__status')?.replaceChildren();
      // The same words again would change nothing.
      history.replaceState(null, '', location.pathname);
      location.hash = hash;
    },
    new URLSearchParams({ q: query }).toString(),
  );
  await expect(
    page
      .locator('#main')
      .getByRole('status')
      .filter({ hasText: /result|Nothing/u }),
  ).toBeVisible();
  return page
    .locator('.search-box__results .result a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

test('a program’s name leads to its own page first, however it is typed', async ({ page }) => {
  const ranks = Object.fromEntries(Object.keys(pages).map((name) => [name, [] as number[]]));
  for (const [name, path] of Object.entries(pages)) {
    for (const write of ways) ranks[name]?.push((await find(page, write(name))).indexOf(path) + 1);
  }
  expect(ranks).toEqual(Object.fromEntries(Object.keys(pages).map((name) => [name, ways.map(() => 1)])));
});

test('a mistyped name is corrected, and a name that nobody knows is not made another program’s', async ({
  page,
}) => {
  expect((await find(page, 'konatct'))[0]).toBe('/guides/program/kmail/');
  expect((await find(page, 'fairemial setup'))[0]).toBe('/guides/fairemail/');
  expect((await find(page, 'xmail')).filter((path) => path.startsWith('/guides/'))).toEqual([]);
});

test('a word that is also a program’s name still finds answers in a question', async ({ page }) => {
  expect((await find(page, 'links to change my password'))[0]).toBe('/faq/account-billing/change-password/');
});

for (const [device, first, second] of [
  ['android', '/guides/program/wireguard-for-android/', '/guides/wireguard-linux/'],
  ['linux', '/guides/wireguard-linux/', '/guides/program/wireguard-for-android/'],
] as const) {
  test(`on ${device} the guide for it comes before that for another system, which stays`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ userAgent: agents[device] });
    const page = await context.newPage();
    expect((await find(page, 'wireguard')).slice(0, 2)).toEqual([first, second]);
    await context.close();
  });
}

test('a system in the query counts for more than that of the reader', async ({ browser }) => {
  const context = await browser.newContext({ userAgent: agents.linux });
  const page = await context.newPage();
  expect((await find(page, 'wireguard for my android phone'))[0]).toBe(
    '/guides/program/wireguard-for-android/',
  );
  await context.close();
});
