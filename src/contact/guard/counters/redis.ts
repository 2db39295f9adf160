import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import { createMemoryCounters } from './memory.ts';
import { refundPageScript, takePositionScript } from './scripts.ts';
import type { Counters } from './types.ts';
import type { Position } from '../../message/types.ts';

/** Treat a slower store as gone and count in this process alone: people are waiting for the answer. */
const replyMs = 300;
const connectMs = 400;
const pollMs = 20;
const longestPauseMs = 2000;

/** Keeps our keys apart from whatever else the operator keeps in the same Redis. */
const prefix = 'one-question';

/** Makes counters that all processes share. While Redis does not answer, this process counts in memory. */
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
    async takePosition(report, rule, now) {
      try {
        const { windowMs, pages, rememberMs } = rule;
        const redis = await open();
        const values = [now, windowMs, pages, rememberMs, report.reporter];
        const position = readPosition(
          await redis.eval(takePositionScript, 2, ...nameKeys(report), ...values),
        );
        memory.adoptPosition(report, position, now + rememberMs);
        return position;
      } catch {
        return memory.takePosition(report, rule, now);
      }
    },
    async refundPage(report, position) {
      await memory.refundPage(report, position);
      const redis = await open();
      // If Redis is gone by now, the incident in this process still has the page back.
      await redis.eval(refundPageScript, 2, ...nameKeys(report), position.began).catch(() => undefined);
    },
    close() {
      void opening?.then((redis) => redis.disconnect());
    },
  };
}

/** Connects once and waits for it only this first time; later losses are repaired in the background. */
async function openRedis(url: string): Promise<Redis> {
  // Imported late: most deployments have no Redis, and it is a tenth of a second of a cold start.
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: connectMs,
    commandTimeout: replyMs,
    // Saves two round trips before the first request is counted: nothing here needs RESP 3 or a client name.
    protocol: 2,
    disableClientInfo: true,
    // Leaves a server that hangs, so that only the first request waits for it.
    socketTimeout: replyMs,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 100, longestPauseMs),
  });
  reportLosses(redis);
  let settled = false as boolean;
  const settle = () => (settled = true);
  redis.connect().then(settle, settle);
  // Polls in small steps, so that a process that was busy meanwhile reads the answer before it gives up on Redis.
  for (let waited = 0; waited < connectMs && !settled; waited += pollMs) await sleep(pollMs);
  return redis;
}

/** Logs one line when the store is lost and one when it is back. Logs a code: the error's message names the host. */
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

/** Names the keys of a report; the braces keep both on one node of a Redis cluster. */
function nameKeys({ service, reference }: { service: string; reference: string }): [string, string] {
  return [`${prefix}:incident:{${service}}`, `${prefix}:report:{${service}}:${reference}`];
}

function readPosition(reply: unknown): Position {
  const [began, rank, paged] = String(reply).split(' ').map(Number);
  if (!began || !rank) throw new Error('The store gave no position.');
  return { began, rank, paged: paged === 1 };
}
