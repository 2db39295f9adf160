// Runs on the reader's computer in the room: Playwright's runner with the tests of the guides, then, with `--seed`,
// what proves that a wrong label in a guide fails its test.
import { spawnSync } from 'node:child_process';
import { plantSeeds } from './plant-seeds.ts';

const parameters = process.argv.slice(2);
const root = `${import.meta.dirname}/../../../`;

/** Runs the tests. @returns Whether they passed */
function runTests(filters: string[], environment: NodeJS.ProcessEnv = {}, isQuiet = false): boolean {
  const cli = `${root}node_modules/@playwright/test/cli.js`;
  const config = `${root}tests/guides/playwright.config.ts`;
  const { status } = spawnSync(process.execPath, [cli, 'test', '-c', config, ...filters], {
    stdio: isQuiet ? 'ignore' : 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

const hasPassed = runTests(parameters.filter((parameter) => parameter !== '--seed'));
const hasProved = !hasPassed || !parameters.includes('--seed') || plantSeeds(runTests);
process.exitCode = hasPassed && hasProved ? 0 : 1;
