import type { Browser } from '@playwright/test';
import type { Traffic } from '../web/sites.ts';
import { visit, type Address } from '../web/visitor.ts';

/** What a first visit of a page took; times are in milliseconds from when the address was asked for. */
export interface FirstVisit extends Traffic {
  /** First contentful paint. */
  paintMs: number;
  /** The end of what the page loads: nothing of it is needed to read it. */
  loadedMs: number;
}

/** Longer than a round trip, after which a page may ask for more. */
const quietTrips = 2.5;

/**
 * Visits a page for the first time.
 * @param slowdown How many times slower the processor is
 * @throws Error if nothing was painted
 */
export async function measureFirstVisit(
  browser: Browser,
  address: Address,
  { roundTripMs, slowdown }: { roundTripMs: number; slowdown: number },
): Promise<FirstVisit> {
  const { page, settle, close } = await visit(browser, address, slowdown);
  const traffic = await settle(Math.max(700, quietTrips * roundTripMs));
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
  await close();
  if (times.paintMs === undefined) throw new Error(`${address.path}: nothing was painted.`);
  return { ...traffic, loadedMs: times.loadedMs, paintMs: times.paintMs };
}
