import { expect, test } from '@playwright/test';
import { countUnderFault } from '../../faults/failing-resend.ts';
import { countUnderKills } from '../../faults/killed-server.ts';
import { faultNames } from '../../support/fault-proxy.ts';

// Short forms of `npm run test:faults`.
const exact = { doubled: 0, lost: 0, givenUp: 0 };

test('whatever fails on the way to Resend, an accepted message arrives once', async () => {
  const tallies = await Promise.all(
    [...faultNames, 'any' as const].map(async (fault) => ({ fault, ...(await countUnderFault(fault, 4)) })),
  );
  expect(tallies).toMatchObject(
    // Of four writers one sends two questions.
    tallies.map(({ fault }) => ({ fault, ...exact, accepted: 5, delivered: 5 })),
  );
});

test('a server that is killed in the middle loses no accepted message and doubles none', async () => {
  expect(await countUnderKills(8)).toMatchObject({ ...exact, accepted: 10, delivered: 10 });
});
