import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { browserFlags, findBrowser } from '../../support/browser.ts';

/** What came over the line for one page, as Chromium counts it: headers and bodies, compressed. */
export interface Traffic {
  bytes: number;
  requests: number;
}

/** One page in a browser that has nothing in its cache and no connection open. */
export interface Visit {
  page: Page;
  /** All that has come since the page was asked for. */
  read: () => Traffic;
  /** Waits until nothing has been asked for or arrived for so long. */
  settle: (quietMs: number) => Promise<void>;
  close: () => Promise<void>;
}

/** Starts Chromium. @param keys Hashes of the keys of the servers that it trusts */
export function startBrowser(keys: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    args: [...browserFlags, `--ignore-certificate-errors-spki-list=${keys.join(',')}`],
    ...(executablePath ? { executablePath } : {}),
  });
}

/**
 * Opens a page of a phone's size, as on a first visit.
 * @param slowdown How many times slower its processor is than this machine's
 */
export async function visit(browser: Browser, url: string, slowdown: number): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { read, lastMs } = await watchTraffic(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  return {
    page,
    read,
    settle: async (quietMs) => {
      for (let left = quietMs; left > 0; left = lastMs() + quietMs - performance.now())
        await page.waitForTimeout(Math.max(1, left));
    },
    close: () => context.close(),
  };
}

async function watchTraffic(session: CDPSession): Promise<{ read: () => Traffic; lastMs: () => number }> {
  const traffic = { bytes: 0, requests: 0 };
  let last = performance.now();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('data:')) return;
    traffic.requests += 1;
    last = performance.now();
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    last = performance.now();
  });
  return { read: () => ({ ...traffic }), lastMs: () => last };
}
