import { chromium } from '@playwright/test';
import { browser as program, browserFlags, findBrowser } from '../support/browser.ts';
import type { BuiltSite } from '../support/built-site.ts';
import { installPrograms } from '../support/programs.ts';
import { startSite } from '../support/site-server.ts';

/** What WCAG 1.4.10 asks for: a page of this width, in CSS pixels, needs no scrolling sideways. */
const narrow = { width: 320, height: 800 };

/** Pages that scroll sideways on the narrowest phone. @param folder Folder of a site that is built */
export async function findWidePages(folder: string, site: BuiltSite): Promise<string[]> {
  installPrograms([program]);
  const executablePath = findBrowser();
  const server = await startSite(folder, { SKIP_BUILD: 'yes' });
  const browser = await chromium.launch({
    args: browserFlags,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage({ viewport: narrow });
    const wide: string[] = [];
    for (const { path } of site.pages) {
      await page.goto(server.url + path, { waitUntil: 'domcontentloaded' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > narrow.width) wide.push(`${path} is ${width} pixels wide in a window of ${narrow.width}`);
    }
    return wide;
  } finally {
    await browser.close();
    await server.close();
  }
}
