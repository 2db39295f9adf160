import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Program } from './programs.ts';

const candidates = [
  process.env['CHROMIUM_PATH'],
  // Without a window it opens pages in a third of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Flags without which Debian's Chromium does not start as root, or looks for its maker's servers. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Path of a Chromium on this machine: the one named, the system's, or Playwright's own. */
export function findBrowser(): string | undefined {
  return [...candidates, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Chromium: Debian's package, else Playwright's own download. */
export const browser: Program = {
  packages: ['chromium-headless-shell'],
  isThere: () => findBrowser() !== undefined,
  download: () =>
    execFileSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
      stdio: 'inherit',
    }),
  advice: 'No Chromium could be installed. Set CHROMIUM_PATH to one.',
};
