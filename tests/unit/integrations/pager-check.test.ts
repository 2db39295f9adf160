import { expect, test } from '@playwright/test';
import { pagerCheck } from '../../../src/integrations/pager-check.ts';
import { finishBuild } from './hooks.ts';

/** What a build warns about that runs in this environment. */
async function build(environment: Record<string, string>): Promise<string[]> {
  const before = { ...process.env };
  Object.assign(process.env, environment);
  try {
    return await finishBuild(pagerCheck(), '/nowhere');
  } finally {
    process.env = before;
  }
}

test('a build warns if nobody would be paged while the provider’s own services are down', async () => {
  expect(await build({})).toEqual([
    expect.stringMatching(/^When your own services are down, nobody is paged/u),
  ]);
  expect(await build({ PAGE_TO: 'on-call@elsewhere.example' })).toEqual([]);
});

test('a mistake in the function’s own configuration is no matter of the build', async () => {
  expect(await build({ PAGERS: 'pigeon' })).toEqual([]);
});
