import type { Page } from '@playwright/test';

/** What the pages of a tab try that the policy forbids, as it happens, also before they go to the next one. */
export async function watchPolicy(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('tellViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    const { tellViolation } = window as unknown as { tellViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      tellViolation(`${location.pathname}: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('console', (message) => {
    if (/content.?security.?policy|integrity|trusted ?(?:type|html|script)/iu.test(message.text()))
      violations.push(message.text());
  });
  return violations;
}
