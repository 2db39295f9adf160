// `npm run shots`: pictures of each kind of page and state, in every width and color scheme, in `screenshots/`.
// They show the fixture “both”; with SKIP_BUILD as the last `npm test` built it, without the rare pages.
import { mkdir, rm } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../support/browser.ts';
import { findFixture, removeSite, root } from '../support/fixture-site.ts';
import { startSite, type SiteServer } from '../support/site-server.ts';
import { layOutRarePages, rareStates } from './rare-pages.ts';
import { takeShots } from './shots.ts';
import { states } from './states.ts';

const folder = `${root}screenshots/`;
const [only] = process.argv.slice(2);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const copy = process.env['SKIP_BUILD'] ? undefined : await layOutRarePages();
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) });
let server: SiteServer | undefined;
try {
  server = await startSite(copy ?? findFixture('both'));
  const wanted = [...states, ...(copy ? rareStates : [])].filter(({ name }) => name.includes(only ?? ''));
  const failures = await takeShots({ browser, url: server.url, folder, states: wanted });
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server?.close();
  if (copy) await removeSite(copy);
}
