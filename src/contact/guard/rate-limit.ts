import type { Settings } from '../env.ts';
import type { TypedFields } from '../message/fields.ts';
import { createProblem } from '../message/problems.ts';
import type { Contact } from '../message/schema.ts';
import type { Quota, Refusal, Step } from '../message/types.ts';
import { createCounters, measurePoint, type Bucket, type Counters } from './counters/index.ts';
import { crowdedShare, everybodyBucket, findBuckets } from './limits.ts';
import type { Network } from './network.ts';
import { hiddenProxy } from './warnings.ts';

/** Limits how many messages a writer and a network may send (see `limits.ts`). */
export interface RateLimit {
  /** Whether half of a limit that this message would count for is used up. Counts nothing. */
  isCrowded(contact: Contact, network: Network): Promise<boolean>;
  /** Whether so many messages come from everywhere that everybody must prove work. */
  isFlooded(): Promise<boolean>;
  /** Counts the messages of a request, or refuses all of them. */
  count(contact: Contact, fields: TypedFields, network: Network): Promise<Step<Counted>>;
}

/** Messages that were counted. */
export interface Counted {
  /** What is left to the sender's network. Nothing is told of an address: anybody can type one. */
  quotas: Quota[];
  /** Refunds the messages that could not be sent, and gives what is left then. */
  refund(unsent: number): Promise<Quota[]>;
}

const unlimited: RateLimit = {
  isCrowded: () => Promise.resolve(false),
  isFlooded: () => Promise.resolve(false),
  count: () => Promise.resolve({ value: { quotas: [], refund: () => Promise.resolve([]) } }),
};

/** Makes the limits of one process, or of all that share its Redis. */
export function createRateLimit(
  settings: Settings,
  counters: Counters = createCounters(settings),
  readClock: () => number = Date.now,
): RateLimit {
  if (settings.RATE_LIMIT === 'off') return unlimited;
  const isHalfUsed = async (buckets: readonly Bucket[]) => {
    const { debts } = await counters.count(buckets, 0, readClock());
    return buckets.some(({ rule }, index) => (debts[index] ?? 0) >= crowdedShare * rule.duration * 1000);
  };
  let isWarned = false;
  const warnOnce = () => {
    if (!isWarned) console.error(JSON.stringify({ event: 'limits', warning: hiddenProxy }));
    isWarned = true;
  };
  return {
    isCrowded: (contact, network) => isHalfUsed(findBuckets(contact, network)),
    isFlooded: () => isHalfUsed([everybodyBucket]),
    async count(contact, fields, network) {
      if (network.hidden) warnOnce();
      const points = contact.question.length;
      const buckets = findBuckets(contact, network);
      const step = async (added: number) => {
        const { counted, debts } = await counters.count(buckets, added, readClock());
        const [own] = buckets;
        return { counted, debts, quotas: own && network.known ? [readQuota(own, debts[0])] : [] };
      };
      const { counted, debts, quotas } = await step(points);
      if (counted) return { value: { quotas, refund: async (unsent) => (await step(-unsent)).quotas } };
      const waits = buckets.map((bucket, index) => measureWait(bucket, debts[index], points));
      return { outcome: { ...refuse(fields, Math.max(...waits)), quotas } };
    },
  };
}

/** Seconds until a bucket has room for so many messages. */
export function measureWait({ rule }: Bucket, debtMs = 0, points = 1): number {
  if (!rule.refuses) return 0;
  return Math.max(0, Math.ceil((debtMs + points * measurePoint(rule)) / 1000 - rule.duration));
}

function readQuota({ rule }: Bucket, debtMs = 0): Quota {
  const { name, points, duration } = rule;
  const remaining = Math.max(0, Math.floor(points - debtMs / measurePoint(rule) + 0.001));
  return { name, points, duration, remaining, resetSeconds: Math.max(1, Math.ceil(debtMs / 1000)) };
}

function refuse(fields: TypedFields, seconds: number): Refusal {
  const problems = [createProblem('too_many_messages', {}, { wait: writeWait(seconds) })];
  return { kind: 'refused', fields, problems, retryAfterSeconds: Math.max(1, seconds) };
}

/** Says how long to wait, rounded up. */
export function writeWait(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes > 90) return `${Math.ceil(minutes / 60)} hours`;
  if (seconds >= 60) return minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return seconds === 1 ? 'a second' : `${seconds} seconds`;
}
