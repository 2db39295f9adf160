import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { Counters, Place } from './index.ts';
import { createMemoryCounters } from './memory.ts';
import { returnPageScript, takePlaceScript } from './scripts.ts';

/** People wait for the answer: a store that takes longer than this is gone, and this process counts alone. */
const replyMs = 300;
const connectMs = 400;
const lookMs = 20;
const longestPauseMs = 2000;

/** Ours among what else an operator may keep in the same Redis. */
const prefix = 'one-question';

/** Makes counters that all processes share; what Redis cannot count for the moment is counted in memory. */
export function createRedisCounters(url: string): Counters {
  const memory = createMemoryCounters();
  let opening: Promise<Redis> | undefined;
  const open = () => (opening ??= openRedis(url));
  return {
    async createLimiter(rule) {
      return new RateLimiterRedis({
        ...rule,
        keyPrefix: `${prefix}:${rule.name}`,
        storeClient: await open(),
        rejectIfRedisNotReady: true,
        insuranceLimiter: new RateLimiterMemory({ ...rule, keyPrefix: rule.name }),
      });
    },
    async takePlace(report, rule, now) {
      try {
        const { windowMs, pages, rememberMs } = rule;
        const redis = await open();
        const values = [now, windowMs, pages, rememberMs, report.reporter];
        const place = readPlace(await redis.eval(takePlaceScript, 2, ...nameKeys(report), ...values));
        memory.adoptPlace(report, place, now + rememberMs);
        return place;
      } catch {
        return memory.takePlace(report, rule, now);
      }
    },
    async returnPage(report, place) {
      await memory.returnPage(report, place);
      const redis = await open();
      // Gone by now: then the incident of this process has the page again.
      await redis.eval(returnPageScript, 2, ...nameKeys(report), place.began).catch(() => undefined);
    },
    close() {
      void opening?.then((redis) => redis.disconnect());
    },
  };
}

/** Connects once, and waits for it only this first time; later losses are mended behind the requests. */
async function openRedis(url: string): Promise<Redis> {
  // Imported late: most deployments have no Redis, and it is a tenth of a second of a cold start.
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: connectMs,
    commandTimeout: replyMs,
    // Two round trips less before the first request can be counted: RESP 3 and the client's name serve nothing here.
    protocol: 2,
    disableClientInfo: true,
    // A server that hangs is left, so that only the first request waits for it.
    socketTimeout: replyMs,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 100, longestPauseMs),
  });
  reportLosses(redis);
  let settled = false;
  const settle = () => (settled = true);
  redis.connect().then(settle, settle);
  // In small steps, between which answers are read: a process that was busy meanwhile must not take Redis for gone.
  for (let waited = 0; waited < connectMs && !settled; waited += lookMs) await sleep(lookMs);
  return redis;
}

/** One line when the store is lost and one when it is back: a code, since messages name the host. */
function reportLosses(redis: Redis): void {
  let lost = false;
  const reportLoss = (reason: string) => {
    if (!lost) console.error(JSON.stringify({ event: 'counters', store: 'memory', reason }));
    lost = true;
  };
  redis.on('error', ({ code, message, name }: NodeJS.ErrnoException) =>
    reportLoss(code ?? (/time-?out/iu.test(message) ? 'time-out' : name)),
  );
  redis.on('reconnecting', () => reportLoss('closed'));
  redis.on('ready', () => {
    if (lost) console.error(JSON.stringify({ event: 'counters', store: 'redis' }));
    lost = false;
  });
}

/** Braces keep the keys of one script on one node of a cluster. */
function nameKeys({ service, reference }: { service: string; reference: string }): [string, string] {
  return [`${prefix}:incident:{${service}}`, `${prefix}:report:{${service}}:${reference}`];
}

function readPlace(reply: unknown): Place {
  const [began, place, paged] = String(reply).split(' ').map(Number);
  if (!began || !place) throw new Error('The store gave no place.');
  return { began, place, paged: paged === 1 };
}
