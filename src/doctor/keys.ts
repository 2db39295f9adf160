import type { Topic } from '../provider/index.ts';
import { findKeyFault } from '../contact/openpgp/public-key.ts';
import { readTeamKeys } from '../contact/send/team-keys.ts';
import { createFindings, writeDay, type Finding } from './finding.ts';

const { ok, warning, error } = createFindings('OpenPGP keys');

const renewal = '“A key has expired” in src/server/3am.md says how to extend one.';

const dayMs = 24 * 60 * 60 * 1000;
/** Enough to reach whoever holds the key, and to deploy. */
const earlyDays = 60;

/** Finds keys that can't be encrypted to, and those that soon can't: an expired key stops the form. */
export async function checkKeys(
  general: string | undefined,
  topics: readonly Topic[],
  now = new Date(),
): Promise<Finding[]> {
  const read = await readTeamKeys({ general, topics });
  if ('mistakes' in read) return read.mistakes.map((mistake) => error(mistake, renewal));
  const named = [
    ...(read.keys.general ? [{ name: 'SUPPORT_PUBLIC_KEY', key: read.keys.general }] : []),
    ...topics.flatMap(({ id, publicKey }) => {
      const key = read.keys.topics[id];
      return key && publicKey !== undefined ? [{ name: `the publicKey of the topic “${id}”`, key }] : [];
    }),
  ];
  if (named.length === 0) return [ok('none is set, so mail goes unencrypted to your mail vendor.')];
  return Promise.all(
    named.map(async ({ name, key }) => {
      for (let days = 1; days <= earlyDays; days += 1) {
        const day = new Date(now.getTime() + days * dayMs);
        if (!(await findKeyFault(key, day))) continue;
        return warning(`${name} expires on or before ${writeDay(day)}, and then the form stops.`, renewal);
      }
      return ok(`${name} works for at least ${earlyDays} more days.`);
    }),
  );
}
