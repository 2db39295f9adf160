import { expect, test } from '@playwright/test';
import { measureChecks, type Slowest } from '../../load/slowest.ts';

/** Reading four times the text takes a linear check four times as long, and a quadratic one sixteen times. */
const mostGrowth = 8;
/** Times too short to be compared: whatever they grow by, nobody waits for it. */
const negligibleMs = 10;

test('no check takes more than its share of time for the worst texts that fit into a request', async () => {
  test.setTimeout(120_000);
  const isSteep = ({ shortMs, longMs }: Slowest) => longMs > negligibleMs && longMs > mostGrowth * shortMs;
  const rows = (await measureChecks(isSteep)).flat();
  expect(rows.filter(isSteep)).toEqual([]);
});
