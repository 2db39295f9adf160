import { RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { createCounters, type Counters, type Rule } from './counters/index.ts';
import { hashForDay } from './daily-key.ts';
import type { Settings } from '../env.ts';
import { findNetwork } from './network.ts';
import type { Quota, Step } from '../message/types.ts';
import type { TypedFields } from '../message/fields.ts';
import { createProblem } from '../message/problems.ts';
import { limits, type Contact } from '../message/schema.ts';

/** Limits how many messages a writer and a network may send. */
export interface RateLimit {
  /** Share of the limits that this writer and network have used before this request, from 0 to 1. Counts nothing. */
  measureUse(contact: Contact, request: Request): Promise<number>;
  /** Counts the messages of a request, or refuses all of them. */
  count(contact: Contact, fields: TypedFields, request: Request): Promise<Step<Counted>>;
}

/** Messages that were counted. */
export interface Counted {
  /** What is left of each limit. */
  quotas: Quota[];
  /** Refunds the messages that could not be sent, and gives what is left then. */
  refund(unsent: number): Promise<Quota[]>;
}

const minute = 60;
const day = 24 * 60 * minute;

/**
 * Limits per sender and network: generous for people, tight for bots. Points are messages, durations are seconds. A
 * form carries up to five messages, so the shortest rule lets a writer send a second one.
 */
const rules = [
  { name: 'address', points: 2 * limits.questions, duration: 10 * minute },
  { name: 'address-day', points: 20, duration: day },
  { name: 'network', points: 30, duration: 10 * minute },
] as const satisfies Rule[];

/** Makes the limits: per address of the writer, and per network if the platform names it. */
export function createRateLimit(
  settings: Settings,
  counters: Counters = createCounters(settings),
  readClock: () => number = Date.now,
): RateLimit {
  if (settings.RATE_LIMIT === 'off') return unlimited;
  let limiters: Promise<RateLimiterAbstract[]> | undefined;
  const findBuckets = async (contact: Contact, request: Request): Promise<Bucket[]> => {
    limiters ??= Promise.all(rules.map((rule) => counters.createLimiter(rule)));
    const network = findNetwork(request, settings);
    return (await limiters).flatMap((limiter, index) => {
      const rule = rules[index];
      const subject = rule?.name === 'network' ? network : contact.email.toLowerCase();
      if (!rule || subject === undefined) return [];
      return { rule, limiter, key: hashForDay(settings.CONTACT_SECRET, subject, readClock()) };
    });
  };
  return {
    async measureUse(contact, request) {
      const buckets = await findBuckets(contact, request);
      const shares = buckets.map(async ({ rule, limiter, key }) => {
        const used = (await limiter.get(key))?.consumedPoints ?? 0;
        return Math.min(1, Math.max(0, used / rule.points));
      });
      return Math.max(...(await Promise.all(shares)));
    },
    async count(contact, fields, request) {
      const points = contact.question.length;
      const buckets = await findBuckets(contact, request);
      const refund = (unsent: number) => Promise.all(buckets.map((bucket) => rewardBucket(bucket, unsent)));
      const answers = await Promise.all(buckets.map((bucket) => consumeBucket(bucket, points)));
      const refusals = answers.filter(({ refused }) => refused).map(({ quota }) => quota.resetSeconds);
      if (refusals.length === 0) return { value: { quotas: answers.map(({ quota }) => quota), refund } };
      return { outcome: { ...refuse(fields, Math.max(...refusals)), quotas: await refund(points) } };
    },
  };
}

/** One limit as it applies to one writer or network. */
interface Bucket {
  rule: Rule;
  limiter: RateLimiterAbstract;
  key: string;
}

const unlimited: RateLimit = {
  measureUse: () => Promise.resolve(0),
  count: () => Promise.resolve({ value: { quotas: [], refund: () => Promise.resolve([]) } }),
};

async function consumeBucket({ rule, limiter, key }: Bucket, points: number) {
  try {
    return { refused: false, quota: readQuota(rule, await limiter.consume(key, points)) };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { refused: true, quota: readQuota(rule, refusal) };
  }
}

async function rewardBucket({ rule, limiter, key }: Bucket, points: number): Promise<Quota> {
  return readQuota(rule, await limiter.reward(key, points));
}

function readQuota(
  { name, points, duration }: Rule,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
): Quota {
  const remaining = Math.min(points, remainingPoints);
  return { name, points, duration, remaining, resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
}

function refuse(fields: TypedFields, retryAfterSeconds: number) {
  const minutes = Math.ceil(retryAfterSeconds / minute);
  const wait =
    minutes > 90 ? `${Math.ceil(minutes / 60)} hours` : minutes === 1 ? 'a minute' : `${minutes} minutes`;
  const problems = [createProblem('too_many_messages', {}, { wait })];
  return { kind: 'refused' as const, fields, problems, retryAfterSeconds };
}
