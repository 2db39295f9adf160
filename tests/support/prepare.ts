// Before the tests: a browser, Redis, GnuPG, and the site and the function as they are deployed.
import { execFileSync } from 'node:child_process';
import { installBrowser } from './browser.ts';
import { buildFunction } from './built-function.ts';
import { installGnupg } from './gnupg.ts';
import { installRedis } from './redis-server.ts';
import { installTextBrowser } from './text-browser.ts';

installBrowser();
installTextBrowser();
installRedis();
installGnupg();
console.log('Building the site …');
execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
console.log('Building the function with Vercel’s builder …');
await buildFunction();
