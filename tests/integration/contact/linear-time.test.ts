import { expect, test } from '@playwright/test';
import { measureChecks } from '../../load/slowest.ts';
import { isSteep } from '../../support/growth.ts';

test('no check takes more than its share of time for the worst texts that fit into a request', async () => {
  test.setTimeout(120_000);
  expect((await measureChecks()).flat().filter(isSteep)).toEqual([]);
});
