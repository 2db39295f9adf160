import type { Page } from '@playwright/test';
import { paths } from '../../../src/site/paths.ts';
import { expect, test } from '../test.ts';

/** Longer than the half second after a key in which a browser excuses what moves. */
const lateMs = 1_500;
/** For what a script adds after the page is there. */
const settleMs = 500;
const widths = [360, 1280] as const;
const kinds = {
  home: paths.home,
  topic: paths.topic('security'),
  answer: paths.answer('mail-setup/password-rejected'),
  guides: paths.guides,
  guide: paths.guide('thunderbird'),
  search: paths.search,
  contact: paths.contact,
  'not found': '/faq/nothing-here/',
};

for (const width of widths) {
  for (const [kind, path] of Object.entries(kinds)) {
    test(`nothing moves while the ${kind} page comes, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.waitForTimeout(settleMs);
      expect(await readShifts(page)).toEqual([]);
    });
  }

  for (const path of [paths.home, paths.search]) {
    test(`results that come late move nothing on ${path}, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await watchShifts(page);
      await page.route('**/search/index/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, lateMs));
        await route.continue();
      });
      await page.goto(path);
      await page.getByPlaceholder('Question or error').fill('password');
      await expect(page.locator('#main').getByRole('status')).toContainText('result', { timeout: 20_000 });
      await page.waitForTimeout(settleMs);
      expect(await readShifts(page)).toEqual([]);
    });
  }
}

interface Shifts {
  shifts: string[];
}

async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const found: string[] = [];
    (globalThis as unknown as Shifts).shifts = found;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 100) : (node?.textContent ?? ''),
        );
        found.push(`${entry.value.toFixed(4)}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function readShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as Shifts).shifts);
}
