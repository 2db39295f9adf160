// `npm test`: gets ready what the tests need, and runs them on a fixture provider instead of `content/`. What
// follows the command goes on to Playwright: `npm test -- integration/contact/handle`.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareCompileCache } from '../src/commands/compile-cache.ts';
import { fixtureHook, root } from './support/fixture-site.ts';
import { wantsUnitTestsOnly } from './support/scope.ts';

const parameters = process.argv.slice(2);
const options = `${process.env['NODE_OPTIONS'] ?? ''} --import=${fixtureHook}`;
// Hundreds of tests start a command or a server, and compiling is half of a start.
process.env['NODE_COMPILE_CACHE'] ??= prepareCompileCache(root);
// Node takes the types out by itself, and keeps every line and column where it is.
process.env['PW_DISABLE_TS_ESM'] = '1';

if (!wantsUnitTestsOnly(parameters)) {
  const { prepare } = await import('./support/prepare.ts');
  await prepare();
}
// Whatever the tests and their programs leave in the folder for temporary files is gone after the run.
const temporary = mkdtempSync(join(tmpdir(), 'test-'));
// Some tests start a server as another user.
chmodSync(temporary, 0o755);
const { status } = spawnSync(
  process.execPath,
  [
    `${root}node_modules/@playwright/test/cli.js`,
    'test',
    '-c',
    `${root}tests/playwright.config.ts`,
    ...parameters,
  ],
  { stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: options, TMPDIR: temporary } },
);
rmSync(temporary, { recursive: true, force: true });
process.exitCode = status ?? 1;
