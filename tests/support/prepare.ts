// Before the tests: browsers, Redis, GnuPG, and the site and the function as they are deployed.
import { execFileSync } from 'node:child_process';
import { browser } from './browser.ts';
import { buildFunction } from './built-function.ts';
import { gnupg } from './gnupg.ts';
import { installPrograms } from './programs.ts';
import { redis } from './redis-server.ts';
import { textBrowser } from './text-browser.ts';

installPrograms([browser, textBrowser, redis, gnupg]);
console.log('Building the site …');
execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
console.log('Building the function with Vercel’s builder …');
await buildFunction();
