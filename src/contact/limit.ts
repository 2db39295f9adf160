import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Settings } from './env.ts';
import type { Step } from './outcome.ts';
import type { Fields } from './parse.ts';
import { createProblem } from './problems.ts';
import type { Contact } from './schema.ts';

/** Counts the messages of a request; the value gives back as many of them as could not be sent. */
export type RateLimit = (
  contact: Contact,
  fields: Fields,
  request: Request,
) => Promise<Step<(unsent: number) => Promise<void>>>;

const minute = 60;
const day = 24 * 60 * minute;

/** Generous for people; a robot meets them soon. Points are messages, durations are seconds. */
const rules = [
  { name: 'address', points: 5, duration: 10 * minute },
  { name: 'address-day', points: 20, duration: day },
  { name: 'network', points: 30, duration: 10 * minute },
] as const;

/** Makes the limits of one process, by the writer's address and by network where the platform says which. */
export function createRateLimit(settings: Settings): RateLimit {
  if (settings.RATE_LIMIT === 'off') return () => Promise.resolve({ value: () => Promise.resolve() });
  const limiters = rules.map((rule) => ({
    rule,
    limiter: new RateLimiterMemory({ ...rule, keyPrefix: rule.name }),
  }));
  return async (contact, fields, request) => {
    const points = contact.question.length;
    const network = findNetwork(request, settings);
    const taken: { limiter: RateLimiterAbstract; key: string }[] = [];
    const giveBack = async (unsent: number) => {
      for (const { limiter, key } of taken) await limiter.reward(key, unsent);
    };
    for (const { rule, limiter } of limiters) {
      const subject = rule.name === 'network' ? network : contact.email.toLowerCase();
      if (subject === undefined) continue;
      const key = hashKey(settings.CONTACT_SECRET, subject);
      try {
        await limiter.consume(key, points);
        taken.push({ limiter, key });
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        await limiter.reward(key, points);
        await giveBack(points);
        return { outcome: refuse(fields, Math.ceil(refusal.msBeforeNext / 1000)) };
      }
    }
    return { value: giveBack };
  };
}

function refuse(fields: Fields, retryAfterSeconds: number) {
  const minutes = Math.ceil(retryAfterSeconds / minute);
  const wait =
    minutes > 90 ? `${Math.ceil(minutes / 60)} hours` : minutes === 1 ? 'a minute' : `${minutes} minutes`;
  const problems = [createProblem('too_many_messages', {}, { wait })];
  return { kind: 'refused' as const, fields, problems, retryAfterSeconds };
}

/** A bucket's name: keyed, and with a key of the day, so that no address can be read back from it later. */
function hashKey(secret: string, subject: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return createHmac('sha256', secret).update(`limit:${today}:${subject}`).digest('base64url').slice(0, 22);
}

/** The sender's network: only Vercel is trusted to say it, elsewhere anybody could write the header. */
function findNetwork(request: Request, settings: Settings): string | undefined {
  if (!settings.VERCEL) return undefined;
  const address = request.headers
    .get('X-Real-IP')
    ?.toLowerCase()
    .replace(/^::ffff:(?=.*\.)/u, '');
  return address?.includes(':') ? findHalf(address) : address;
}

/** The first four groups of an IPv6 address, in one spelling (RFC 4291, section 2.2): a household or an office. */
function findHalf(address: string): string {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  const groups = [...head, ...zeros, ...tail].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/u, '')).join(':');
}
