import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/w3m', '/usr/local/bin/w3m', '/opt/homebrew/bin/w3m'];

/** Path of w3m on this machine. */
export function findTextBrowser(): string | undefined {
  return places.find((path) => existsSync(path));
}

/** Installs Debian's w3m where there is none and where that may be done; elsewhere its tests are left out. */
export function installTextBrowser(): void {
  if (findTextBrowser()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log('There is no w3m: the tests with a text browser are left out.');
    return;
  }
  console.log('Installing w3m for the tests …');
  const run = (...parts: string[]) => execFileSync('/usr/bin/apt-get', parts, { stdio: 'inherit' });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'w3m');
}
