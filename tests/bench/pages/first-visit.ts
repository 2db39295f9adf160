import type { Browser } from '@playwright/test';
import { visit, type Traffic } from '../web/visitor.ts';

/** What a first visit of a page took; times are in milliseconds from when the address was asked for. */
export interface FirstVisit extends Traffic {
  /** First contentful paint. */
  paintMs: number;
  /** The end of what the page loads: nothing of it is needed to read it. */
  loadedMs: number;
}

/** Long enough for what a page asks for after its load event. */
const quietMs = 700;

/** Visits a page for the first time. @throws Error if nothing was painted */
export async function measureFirstVisit(
  browser: Browser,
  url: string,
  slowdown: number,
): Promise<FirstVisit> {
  const { page, read, settle, close } = await visit(browser, url, slowdown);
  // Starlight makes its search ready after the load event.
  await settle(quietMs);
  const times = await page.evaluate(() => {
    const ends = [
      ...performance.getEntriesByType('resource'),
      ...performance.getEntriesByType('navigation'),
    ].map((entry) => (entry as PerformanceResourceTiming).responseEnd);
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      loadedMs: Math.max(navigation?.loadEventEnd ?? 0, ...ends),
    };
  });
  const traffic = read();
  await close();
  if (times.paintMs === undefined) throw new Error(`${url}: nothing was painted.`);
  return { ...traffic, loadedMs: times.loadedMs, paintMs: times.paintMs };
}
