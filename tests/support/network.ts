import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';

/**
 * Gives a page a network of its own, as a reverse proxy before the server would name it (`TRUST_PROXY` of the tests'
 * servers): reports from one network count as one reporter. The addresses are those for benchmarks (RFC 2544).
 */
export async function takeOwnNetwork(page: Page): Promise<void> {
  const address = ['198', String(18 + randomInt(2)), String(randomInt(256)), String(1 + randomInt(254))];
  await page.setExtraHTTPHeaders({ 'X-Forwarded-For': address.join('.') });
}
