import { setTimeout as sleep } from 'node:timers/promises';
import { provider } from '../../provider/index.ts';
import { describeTimeZone } from '../../provider/office-hours.ts';
import { readStatus, type StatusReading } from '../../site/status.ts';
import { describeStatus, type StatusWords } from '../../site/status-words.ts';
import { serviceLabels } from './form/outages.ts';

/** Reads what is kept of the services, unchecked; rejects if it can't. */
export type ReadStatus = () => Promise<unknown>;

/** An answer doesn't wait longer for a store that is slow, perhaps in the same outage. */
const longestReadMs = 500;

/** What is said now of services that don't run as they should; undefined if nothing is, or nobody knows. */
export async function findOutages(read: ReadStatus | undefined, now: Date): Promise<StatusWords | undefined> {
  if (!read) return undefined;
  const reading = await readInTime(read, now);
  const words = describeHere(reading, now);
  return words?.tone === 'trouble' ? words : undefined;
}

/** Reads the status; what can't be read in time is “unknown”. */
export async function readInTime(read: ReadStatus, now: Date): Promise<StatusReading> {
  const late = new AbortController();
  const kept = await Promise.race([
    read().catch(() => undefined),
    sleep(longestReadMs, undefined, { signal: late.signal }).catch(() => undefined),
  ]);
  late.abort();
  return readStatus(kept, Object.keys(serviceLabels), now);
}

/** Puts a reading into words, with times of the provider's zone: the function doesn't know the reader's. */
export function describeHere(reading: StatusReading, now: Date): StatusWords | undefined {
  const { timeZone } = provider.support;
  return describeStatus(reading, serviceLabels, now, { timeZone, name: describeTimeZone(timeZone) });
}
