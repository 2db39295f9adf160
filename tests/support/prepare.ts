import { browser } from './browser.ts';
import { buildFunction } from './built-function.ts';
import { buildFixture, fixtureNames } from './fixture-site.ts';
import { gnupg } from './gnupg.ts';
import { installPrograms } from './programs.ts';
import { redis } from './redis-server.ts';
import { textBrowser } from './text-browser.ts';

/**
 * Gets ready what the tests need: a browser, w3m, Redis, GnuPG, each fixture's site, and the function as it
 * is deployed.
 */
export async function prepare(): Promise<void> {
  installPrograms([browser, textBrowser, redis, gnupg]);
  // One after another: a build keeps both cores of a small machine busy.
  for (const fixture of fixtureNames) {
    console.log(`Building the site of the fixture “${fixture}” …`);
    await buildFixture({ name: fixture, fixture });
  }
  console.log('Building the function with Vercel’s builder …');
  await buildFunction();
}
