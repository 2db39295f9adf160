import type { Page } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import { expect, test } from '../test.ts';

const unknown = 'We don’t know right now whether all services are running.';
const everything = Object.fromEntries(Object.keys(provider.services).map((id) => [id, { state: 'running' }]));

/** Opens the home page of a site whose status is this. */
async function openHome(page: Page, body: string, status = 200) {
  await page.route('**/status.json', (route) =>
    route.fulfill({ status, body, contentType: 'application/json' }),
  );
  const answered = page.waitForResponse('**/status.json');
  await page.goto('/');
  await (await answered).finished();
  return page.locator('service-status');
}

const write = (services: object, updated = new Date().toISOString()) =>
  JSON.stringify({ version: 1, updated, services });

const odd: Record<string, [body: string, status?: number]> = {
  '“DOWN”': [write({ ...everything, imap: { state: 'DOWN' } })],
  'a state in the old form': ['{"services":{"imap":"degraded"}}'],
  'a state that is null': [write({ ...everything, imap: { state: null } })],
  null: ['null'],
  'half of a file': ['{"version":1,'],
  'a page instead of a file': ['<!doctype html><title>Hello</title>'],
  'no file': ['Not found', 404],
  'a server that fails': ['{}', 503],
  'a service that nobody knows': [write({ ...everything, fax: { state: 'running' } })],
  'a statement from tomorrow': [write(everything, new Date(Date.now() + 86_400_000).toISOString())],
};

for (const [name, [body, status]] of Object.entries(odd)) {
  test(`${name} reads as not known, never as running`, async ({ page }) => {
    const words = await openHome(page, body, status);
    await expect(words).toHaveText(unknown);
  });
}

test('a network that fails reads as not known', async ({ page }) => {
  await page.route('**/status.json', (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('service-status')).toHaveText(unknown);
});

test('what is older than a day reads as not known, with the time', async ({ page }) => {
  const words = await openHome(page, write(everything, new Date(Date.now() - 25 * 3_600_000).toISOString()));
  await expect(words).toHaveText(
    new RegExp(`^${unknown} We last checked on \\w+ \\d+ at \\d\\d:\\d\\d\\.$`, 'u'),
  );
});

test('all are running if all say so, and the time is told', async ({ page }) => {
  const words = await openHome(page, write(everything));
  await expect(words).toHaveText(/^All services are running\. Checked at \d\d:\d\d\.$/u);
});

test('who wonders whether it is only them is told of a known outage where they ask', async ({ page }) => {
  await page.route('**/status.json', (route) =>
    route.fulfill({
      body: write({ ...everything, imap: { state: 'down' } }),
      contentType: 'application/json',
    }),
  );
  await page.goto('/faq/other/is-it-only-me/');
  await expect(page.locator('service-status')).toContainText(/not working/u);
});

/** Opens the contact page of a site whose status is this. */
async function openContact(page: Page, body: string) {
  await page.route('**/status.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  const answered = page.waitForResponse('**/status.json');
  await page.goto('/contact/');
  await (await answered).finished();
  return page.getByText('We already know about this').locator('../..');
}

test('who wants to write about a known outage is told of it, with its time, and where to see the latest', async ({
  page,
}) => {
  const imap = { state: 'down', text: 'A disk broke. <b>Mail is safe.</b>', since: new Date().toISOString() };
  const notice = await openContact(page, write({ ...everything, imap }));
  await expect(notice).toContainText(
    /^We already know about thisReceiving mail \(IMAP\): not working since \d\d:/u,
  );
  await expect(notice).toContainText('A disk broke. <b>Mail is safe.</b>');
  await expect(notice).toContainText(/Checked at \d\d:\d\d\./u);
  await notice.getByRole('link', { name: 'See the latest' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Known problems');
});

const calm = {
  'while all runs': write(everything),
  'where nobody says anything': '{"version":1,"updated":null,"services":{}}',
  'of an outage that nobody has renewed for a day': write(
    { imap: { state: 'down' } },
    new Date(Date.now() - 25 * 3_600_000).toISOString(),
  ),
  'of half a file': '{"version":1,"services":{"imap":{"state":"down"',
};

for (const [when, body] of Object.entries(calm)) {
  test(`the contact page claims nothing ${when}`, async ({ page }) => {
    const notice = await openContact(page, body);
    await page.waitForLoadState('networkidle');
    await expect(notice).toHaveCount(0);
  });
}

test('the contact page loads nothing more while all runs', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openContact(page, write(everything));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /outages|status-words/u.test(url))).toEqual([]);
});

for (const width of [360, 1280]) {
  test(`a known outage that is told late moves nothing under who is in the form, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const { promise, resolve } = Promise.withResolvers<undefined>();
    await page.route('**/status.json', async (route) => {
      await promise;
      const services = { ...everything, imap: { state: 'down', text: 'A disk broke. '.repeat(5) } };
      await route.fulfill({ body: write(services), contentType: 'application/json' });
    });
    await page.goto('/contact/');
    const text = page.getByLabel('Your question');
    await text.click();
    const before = (await text.boundingBox())?.y ?? 0;
    resolve(undefined);
    await expect(page.getByText('We already know about this')).toBeVisible();
    expect(Math.abs(((await text.boundingBox())?.y ?? 0) - before)).toBeLessThan(1);
  });
}

test('a service that is down is named, with what the operator says, as text', async ({ page }) => {
  const imap = { state: 'down', text: 'A disk broke. <b>Mail is safe.</b>', since: new Date().toISOString() };
  const words = await openHome(page, write({ ...everything, imap }));
  await expect(words.getByText(/^Receiving mail \(IMAP\): not working since \d\d:\d\d\./u)).toContainText(
    'A disk broke. <b>Mail is safe.</b>',
  );
  await expect(words).toContainText('All other services are running.');
});

test('where nobody says anything, the page says nothing', async ({ page }) => {
  const words = await openHome(page, '{"version":1,"updated":null,"services":{}}');
  await page.waitForLoadState('networkidle');
  await expect(words).toBeEmpty();
});

/** Opens the home page, and holds its status back until `answer` is called. */
async function openWaiting(page: Page, body: string) {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/status.json', async (route) => {
    await promise;
    await route.fulfill({ body, contentType: 'application/json' });
  });
  await page.goto('/');
  return { answer: () => resolve(undefined), words: page.locator('service-status') };
}

for (const width of [360, 1280]) {
  test(`nothing below moves when all is well, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const { answer, words } = await openWaiting(page, write(everything));
    const heading = page.getByRole('heading', { level: 2 }).first();
    const before = await heading.boundingBox();
    answer();
    await expect(words).toContainText('All services are running.');
    expect(await heading.boundingBox()).toEqual(before);
  });
}

test('a tap that is under way reaches its target, though trouble is told meanwhile', async ({ page }) => {
  const imap = { state: 'down', text: 'A disk broke. '.repeat(20) };
  const { answer, words } = await openWaiting(page, write({ ...everything, imap }));
  const link = page.getByRole('link', { name: /^Find an answer/u });
  await link.hover();
  await page.mouse.down();
  const answered = page.waitForResponse('**/status.json');
  answer();
  await (await answered).finished();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await expect(words).toBeEmpty();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/search\/$/u);
});

test('this site answers its own status', async ({ request }) => {
  const response = await request.get('/status.json');
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ version: 1 });
});
