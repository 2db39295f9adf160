// Runs on the reader's computer in the room: Playwright's runner with the tests of the guides, then, with `--seed`,
// what proves that a wrong label in a guide fails its test.
import { spawnSync } from 'node:child_process';
import { plantSeeds, type TestRun } from './plant-seeds.ts';

const parameters = process.argv.slice(2);
const root = `${import.meta.dirname}/../../../`;

/** Runs the tests. With an environment of its own, what it prints isn't shown, but returned. */
function runTests(filters: string[], environment?: NodeJS.ProcessEnv): TestRun {
  const cli = `${root}node_modules/@playwright/test/cli.js`;
  const config = `${root}tests/guides/playwright.config.ts`;
  const { status, stdout } = spawnSync(process.execPath, [cli, 'test', '-c', config, ...filters], {
    stdio: environment ? ['ignore', 'pipe', 'ignore'] : 'inherit',
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    env: { ...process.env, ...environment },
  });
  return { hasPassed: status === 0, printed: environment ? stdout : '' };
}

const { hasPassed } = runTests(parameters.filter((parameter) => parameter !== '--seed'));
const hasProved = !hasPassed || !parameters.includes('--seed') || plantSeeds(runTests);
process.exitCode = hasPassed && hasProved ? 0 : 1;
