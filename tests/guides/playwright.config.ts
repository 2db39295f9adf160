import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/playwright-guides',
  // The programs share the room's mailboxes and ports.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // Compressing the pictures takes longer than the steps.
  timeout: process.env['GUIDES_PICTURES'] === '1' ? 900_000 : 240_000,
  reporter: [['list'], ['./support/table-reporter.ts']],
});
