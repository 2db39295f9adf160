import { states } from '../../shots/states.ts';
import { watchPolicy } from '../../support/policy.ts';
import { expect, test } from '../test.ts';

test('every address of these pages comes with the policy', async ({ request }) => {
  for (const path of new Set(states.map((state) => state.path))) {
    const response = await request.get(path);
    const [, policy] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(await response.text()) ?? [];
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe-inline');
    // The header forbids what a <meta> cannot: that another site shows the page in a frame.
    expect(response.headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
  }
});

test('a script and a style that nobody has allowed are seen by these tests, and do not run', async ({
  page,
}) => {
  const violations = await watchPolicy(page);
  await page.goto('/contact/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.append('document.title = "run"');
    const style = document.createElement('style');
    style.textContent = 'h1 { display: none }';
    document.head.append(script, style);
  });
  await expect.poll(() => violations.join()).toMatch(/style-src-elem inline/u);
  await expect.poll(() => violations.join()).toMatch(/require-trusted-types-for .*HTMLScriptElement/u);
  await expect(page).not.toHaveTitle('run');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a script that somebody has changed on its way does not run', async ({ page }) => {
  await page.route('**/_astro/live-box.*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('password');
  await expect(page.locator('#main').getByRole('status')).toContainText('Search didn’t load.');
});

test('the same script runs as it was built', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('password');
  await expect(page.locator('#main').getByRole('status')).toContainText('result');
});

test('a script of this site that no page knows does not run', async ({ page }) => {
  await page.goto('/privacy/');
  const ran = await page.evaluate(async () => {
    try {
      const address = '/pagefind/pagefind-ui.js';
      await import(address);
      return 'ran';
    } catch {
      return 'blocked';
    }
  });
  expect(ran).toBe('blocked');
});

test('no script may take a text for markup or for the address of a script', async ({ page }) => {
  await page.goto('/contact/');
  const taken = await page.evaluate(() => {
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => (document.createElement('p').innerHTML = '<b>x</b>'),
      insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      src: () => (document.createElement('script').src = '/x.js'),
      Worker: () => new Worker('/pagefind/pagefind-worker.js'),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [name];
      } catch {
        return [];
      }
    });
  });
  expect(taken).toEqual([]);
});
