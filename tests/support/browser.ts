import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const candidates = [
  process.env['CHROMIUM_PATH'],
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

/** Installs a Chromium where there is none: Debian's package when root, else Playwright's own download. */
export function installBrowser(): void {
  if (findBrowser()) return;
  console.log('Installing a browser for the tests …');
  const run = (command: string, ...parts: string[]) => execFileSync(command, parts, { stdio: 'inherit' });
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  } else {
    run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
  }
  if (!findBrowser()) throw new Error('No Chromium could be installed. Set CHROMIUM_PATH to one.');
}
