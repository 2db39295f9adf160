import type { FixtureName } from './fixture-site.ts';

/** Where the tests serve each fixture's site; its inbox is on the next port, as with `npm start`. */
export const fixturePorts: Readonly<Record<FixtureName, number>> = {
  both: 4397,
  'mail-only': 4401,
  'browsing-only': 4403,
};

/** The site that most tests visit. */
export const sitePort = fixturePorts.both;
export const inboxPort = sitePort + 1;
