// Installs what is missing. Plain JavaScript without dependencies, because it runs before anything is installed, on
// Node 20 or newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `One Question needs Node 20 or newer to install itself; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

const root = new URL('../../', import.meta.url);
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex');
/** Holds the hash of the lockfile that was installed last. */
const marker = new URL('node_modules/.installed-lock', root);

if (!existsSync(marker) || readFileSync(marker, 'utf8') !== lock) {
  console.log('Installing dependencies (once, about a minute) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  // `npm ci` would refuse a lockfile that lacks a binary for some other platform.
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const installed = spawnSync(command, [...first, 'install', ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // The build needs development dependencies, even where the environment says “production”.
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (installed.status !== 0) {
    console.error(
      'The installation failed; the lines above say why. Check your internet connection and run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(marker, lock);
}
