import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/playwright-guides',
  // The programs share the room's mailboxes and ports.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 240_000,
  reporter: [['list'], ['./support/table-reporter.ts']],
});
