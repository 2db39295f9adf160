// `npm run shots`: pictures of each kind of page and state, in every width and color scheme, in `screenshots/`.
import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../support/browser.ts';
import { startSite, type SiteServer } from '../support/site-server.ts';
import { copyWithRarePages, rareStates } from './rare-pages.ts';
import { takeShots } from './shots.ts';
import { states } from './states.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}screenshots/`;
const [only] = process.argv.slice(2);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const copy = process.env['SKIP_BUILD'] ? undefined : await copyWithRarePages(root);
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserFlags, ...(executablePath ? { executablePath } : {}) });
let server: SiteServer | undefined;
try {
  server = await startSite(copy?.folder ?? root);
  const wanted = [...states, ...(copy ? rareStates : [])].filter(({ name }) => name.includes(only ?? ''));
  const failures = await takeShots({ browser, url: server.url, folder, states: wanted });
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server?.close();
  await copy?.remove();
}
