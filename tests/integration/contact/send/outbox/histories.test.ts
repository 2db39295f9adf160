import { expect, test } from '@playwright/test';
import { isKept, playSeries } from '../../../../faults/outbox/harness.ts';
import { mutants } from '../../../../faults/outbox/mutants.ts';

// The short form of `tests/faults/outbox/index.ts`: real stores, simulated days.
test.describe.configure({ timeout: 300_000 });

for (const ways of ['resend', 'smtp', 'both'] as const) {
  test(`nothing that was accepted is lost in 20 histories: SQLite, ${ways}`, async () => {
    const totals = await playSeries({ store: 'sqlite', ways, histories: 20, seed: 100 });
    expect(isKept(totals), JSON.stringify(totals)).toBe(true);
    if (ways === 'resend') expect(totals.copies).toBe(0);
  });
}

test('nothing that was accepted is lost in 6 histories with a Redis', async () => {
  const totals = await playSeries({ store: 'redis', ways: 'both', histories: 6, seed: 200 });
  expect(isKept(totals), JSON.stringify(totals)).toBe(true);
});

test('nothing that was accepted is lost in 15 histories in which the store itself fails', async () => {
  const series = { store: 'sqlite', ways: 'smtp', histories: 15, seed: 300, storeFails: true } as const;
  const totals = await playSeries(series);
  expect(isKept(totals), JSON.stringify(totals)).toBe(true);
});

for (const [name, { symptom, ways, mutant }] of Object.entries(mutants)) {
  test(`the histories notice an outbox that ${name}`, async () => {
    const totals = await playSeries({ store: 'sqlite', ways, histories: 12, seed: 400, mutant });
    expect(totals[symptom]).toBeGreaterThan(0);
  });
}
