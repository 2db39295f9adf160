import type { Page } from '@playwright/test';
import { states } from '../../shots/states.ts';
import { ContactPage } from '../contact-page.ts';
import { expect, test } from '../test.ts';

/** What the pages of a tab try that the policy forbids, as it happens, also before they go to the next one. */
async function watchPolicy(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    const { tellViolation } = window as unknown as { tellViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      tellViolation(`${location.pathname}: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => {
    if (/content.?security.?policy/iu.test(message.text())) violations.push(message.text());
  });
  return violations;
}

for (const { name, path, reach } of states) {
  test(`${name} does nothing that the policy forbids`, async ({ page }) => {
    const violations = await watchPolicy(page);
    await page.goto(path);
    await reach?.(new ContactPage(page));
    await page.waitForLoadState('networkidle');
    expect(violations).toEqual([]);
  });
}

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
    script.textContent = 'document.title = "run"';
    const style = document.createElement('style');
    style.textContent = 'h1 { display: none }';
    document.head.append(script, style);
  });
  await expect.poll(() => violations.join()).toMatch(/script-src.*style-src/su);
  await expect(page).not.toHaveTitle('run');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
