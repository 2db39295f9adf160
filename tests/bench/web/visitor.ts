import { chromium, type Browser, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../support/browser.ts';
import type { ServedSite, Traffic } from './sites.ts';

/** One page in a browser that has nothing in its cache and no connection open. */
export interface Visit {
  page: Page;
  /** Waits until the site sends nothing for so long. @returns All that it has sent since the page was asked for */
  settle: (quietMs: number) => Promise<Traffic>;
  close: () => Promise<void>;
}

/** Where a page is asked for. */
export interface Address {
  site: ServedSite;
  /** Port of the line to it. */
  port: number;
  path: string;
}

const stepMs = 50;
/** Chromium starts the next process when a page has been loaded. */
const spareMs = 300;

/** Starts Chromium. @param sites Those whose certificates it trusts */
export function startBrowser(sites: readonly ServedSite[]): Promise<Browser> {
  const executablePath = findBrowser();
  const keys = sites.map(({ key }) => key).join(',');
  return chromium.launch({
    args: [...browserFlags, `--ignore-certificate-errors-spki-list=${keys}`],
    ...(executablePath ? { executablePath } : {}),
  });
}

/**
 * Opens a page of a phone's size, as on a first visit.
 * @param slowdown How many times slower its processor is than this machine's
 */
export async function visit(
  browser: Browser,
  { site, port, path }: Address,
  slowdown: number,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  // Readers come from another site. From there a browser needs a new process, which else only pages with the header
  // Cross-Origin-Opener-Policy would need, as ours.
  await page.goto(`https://127.0.0.1:${site.port}/404.html`);
  await page.waitForTimeout(spareMs);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const before = site.readTraffic();
  await page.goto(`https://localhost:${port}${path}`, { waitUntil: 'load', timeout: 60_000 });
  return {
    page,
    settle: async (quietMs) => {
      let last = site.readTraffic();
      for (let quiet = 0; quiet < quietMs; quiet += stepMs) {
        await page.waitForTimeout(stepMs);
        const now = site.readTraffic();
        if (now.bytes !== last.bytes || now.requests !== last.requests) quiet = 0;
        last = now;
      }
      return { bytes: last.bytes - before.bytes, requests: last.requests - before.requests };
    },
    close: () => context.close(),
  };
}
