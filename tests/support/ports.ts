import type { FixtureName } from './fixture-site.ts';

/** `TEST_PORT` lets two runs on one machine keep out of each other's way. */
const first = Number(process.env['TEST_PORT'] ?? 4397);

/** Where the tests serve each fixture's site; its inbox is on the next port, as with `npm start`. */
export const fixturePorts: Readonly<Record<FixtureName, number>> = {
  both: first,
  'mail-only': first + 4,
  'browsing-only': first + 6,
};

/** The site that most tests visit. */
export const sitePort = fixturePorts.both;
export const inboxPort = sitePort + 1;
