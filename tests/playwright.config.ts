import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './support/browser.ts';
import { findFixture, fixtureNames } from './support/fixture-site.ts';
import { fixturePorts, sitePort } from './support/ports.ts';
import { printedFile } from './support/printed.ts';
import { wantsUnitTestsOnly } from './support/scope.ts';

if (!process.env['NODE_OPTIONS']?.includes('use-fixture.mjs')) {
  throw new Error(
    'These tests run on the facts of a fixture, which nothing has put in place of content/provider.ts. ' +
      'Run them with “npm test”, or with “node tests/run.ts” and what you would give to Playwright.',
  );
}

// Node runs these files as they are written (tests/run.ts), so there's no source map to look for. Playwright asks for
// the stack of each step, of which it shows the lines of tests alone; writing down the others takes a fifth of the time
// of the unit tests.
Error.prepareStackTrace = (error, frames) => {
  const isStep = frames[0]?.getFunctionName() === 'captureRawStack';
  const shown = isStep ? frames.filter((frame) => !frame.getFileName()?.includes('node_modules')) : frames;
  return [String(error), ...shown.map((frame) => `    at ${frame.toString()}`)].join('\n');
};

const executablePath = findBrowser();
/**
 * For our policy on openers, Chromium starts a second process for each page that a test opens, a quarter of what
 * opening costs; server/headers.test.ts and unit/site/hosting.test.ts look at the header. A spare process waits for a
 * page that never comes. This takes the place of Playwright's own list, of which the last two concern these tests.
 */
const withoutFeatures =
  '--disable-features=CrossOriginOpenerPolicy,SpareRendererForSitePerProcess,HttpsUpgrades,PaintHolding';

export default defineConfig({
  testDir: '.',
  outputDir: '../node_modules/.cache/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // More than there are cores: a test of the form waits three seconds, as a form that people fill in takes. Projects
  // that keep the processor busy have fewer, so that what waits runs beside them.
  workers: 5,
  timeout: 60_000,
  reporter: [['list'], ['./support/summary-reporter.ts']],
  use: {
    baseURL: `http://localhost:${sitePort}`,
    launchOptions: {
      args: [...browserFlags, withoutFeatures],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  // The unit tests need no server; the others use the fixtures' sites as `npm start` serves them.
  ...(wantsUnitTestsOnly(process.argv.slice(2))
    ? {}
    : {
        webServer: fixtureNames.map((fixture) => ({
          // Both streams are kept; why it could not start is shown.
          command: `"${process.execPath}" src/server/start.ts 2>&1 >> "${printedFile}" | tee -a "${printedFile}" >&2`,
          cwd: findFixture(fixture),
          // One visitor sends what hundreds would, and the provider's hosts are nowhere.
          env: {
            PORT: String(fixturePorts[fixture]),
            SKIP_BUILD: 'yes',
            RATE_LIMIT: 'off',
            PROBE: 'off',
            TRUST_PROXY: '1',
            NODE_OPTIONS: '',
          },
          url: `http://localhost:${fixturePorts[fixture] + 1}/inbox`,
          stdout: 'ignore' as const,
        })),
      }),
  projects: [
    { name: 'unit', testDir: 'unit', fullyParallel: false, workers: 2 },
    { name: 'integration', testDir: 'integration', workers: 3 },
    { name: 'build', testDir: 'build', timeout: 180_000, workers: 1 },
    { name: 'upgrade', testDir: 'upgrade' },
    { name: 'function', testDir: 'function' },
    { name: 'providers', testDir: 'providers', use: { actionTimeout: 15_000 } },
    { name: 'site', testDir: 'site' },
    {
      name: 'site-no-js',
      testDir: 'site',
      testIgnore: '**/with-script/**',
      use: { javaScriptEnabled: false },
    },
  ],
});
