import { hashForTwoDays } from '../daily-key.ts';
import { runScript } from '../../redis.ts';
import { createMemoryCounters } from './memory.ts';
import { connectFastRedis, redisPrefix } from './redis-connection.ts';
import { countScript, spendScript } from './scripts.ts';
import { measurePoint, type Bucket, type Count, type Counters } from './types.ts';

/** The braces keep all keys of a step on one node of a Redis cluster. */
const prefix = `{${redisPrefix}}`;

/** Makes counters that all processes share. While Redis doesn't answer, this process goes on in memory. */
export function createRedisCounters(url: string, secret: string): Counters {
  const memory = createMemoryCounters();
  const redis = connectFastRedis(url, 'counters');
  return {
    async count(buckets, points, now) {
      const keys = buckets.flatMap(({ rule, subject }) =>
        hashForTwoDays(secret, subject, now).map((name) => `${prefix}:${rule.name}:${name}`),
      );
      const values = [now, points, ...buckets.flatMap(describeBucket)].map(String);
      try {
        const count = readCount(await redis.run((client) => runScript(client, countScript, keys, values)));
        memory.adopt(buckets, count.debts, now);
        return count;
      } catch {
        return memory.count(buckets, points, now);
      }
    },
    async spend(name, holder, lifeMs, now) {
      try {
        const key = `${prefix}:spent:${name}`;
        const life = String(Math.max(1, Math.ceil(lifeMs)));
        const held = String(
          await redis.run((client) => runScript(client, spendScript, [key], [holder, life])),
        );
        await memory.spend(name, held, lifeMs, now);
        return held;
      } catch {
        return memory.spend(name, holder, lifeMs, now);
      }
    },
    close: redis.close,
  };
}

function describeBucket({ rule }: Bucket): number[] {
  return [measurePoint(rule), rule.duration * 1000, Number(rule.refuses)];
}

function readCount(reply: unknown): Count {
  if (!Array.isArray(reply)) throw new TypeError('The store gave no count.');
  const [counted, ...debts] = reply.map(Number);
  return { counted: counted === 1, debts };
}
