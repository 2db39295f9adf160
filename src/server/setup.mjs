// Plain JavaScript without dependencies: it runs before anything is installed, on any Node from 20.
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
const stamp = new URL('node_modules/.installed-lock', root);

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing what is missing (once, about a minute) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Not `npm ci`: it refuses a lockfile that lacks a binary for some other platform, as when a registry has none yet.
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const installed = spawnSync(command, [...first, 'install', ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // An operator's machine may say “production”, and the site is built with development dependencies.
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (installed.status !== 0) {
    console.error(
      'The installation failed; the lines above say why. Check the connection and run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
