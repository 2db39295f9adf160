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
  console.log('Building the sites of the fixtures, and the function with Vercel’s builder …');
  const [first, ...others] = fixtureNames;
  await buildFixture({ name: first, fixture: first });
  // The function is that of the first. What Vercel's builder does keeps one core busy for longer than two builds the
  // other.
  await Promise.all([buildFunction(), ...others.map((fixture) => buildFixture({ name: fixture, fixture }))]);
}
