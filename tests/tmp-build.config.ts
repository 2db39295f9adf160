import { defineConfig } from '@playwright/test';
export default defineConfig({ testDir: '.', workers: 1, timeout: 180_000, outputDir: '/tmp/pw-out', projects: [{ name: 'build', testDir: 'build' }, { name: 'upgrade', testDir: 'upgrade' }] });
