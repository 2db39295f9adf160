import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './support/browser.ts';
import { printedFile } from './support/printed.ts';
import { inboxPort, sitePort } from './support/ports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const executablePath = findBrowser();
const isUnitOnly = process.argv.some((argument) => /^--project[= ]?unit$|^unit$/u.test(argument));

export default defineConfig({
  testDir: '.',
  outputDir: '../node_modules/.cache/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 60_000,
  reporter: [['list'], ['./support/summary-reporter.ts']],
  use: {
    baseURL: `http://localhost:${sitePort}`,
    launchOptions: { args: browserFlags, ...(executablePath ? { executablePath } : {}) },
  },
  // The unit tests need no server; the others use the site as `npm start` serves it.
  ...(isUnitOnly
    ? {}
    : {
        webServer: {
          // Both streams are kept; why it could not start is shown.
          command: `node src/server/start.ts 2>&1 >> "${printedFile}" | tee -a "${printedFile}" >&2`,
          cwd: root,
          // One visitor sends what hundreds would, and the provider's hosts are nowhere.
          env: { PORT: String(sitePort), SKIP_BUILD: 'yes', RATE_LIMIT: 'off', PROBE: 'off' },
          url: `http://localhost:${inboxPort}/inbox`,
          stdout: 'ignore' as const,
        },
      }),
  projects: [
    { name: 'unit', testDir: 'unit' },
    { name: 'build', testDir: 'build', timeout: 180_000 },
    { name: 'function', testDir: 'function' },
    { name: 'site', testDir: 'site' },
    {
      name: 'site-no-js',
      testDir: 'site',
      testIgnore: '**/with-script/**',
      use: { javaScriptEnabled: false },
    },
  ],
});
