import type { Settings } from '../../env.ts';
import { createMemoryCounters } from './memory.ts';
import { createRedisCounters } from './redis.ts';
import type { Counters } from './types.ts';

export { connectFastRedis, redisPrefix } from './redis-connection.ts';
export { measurePoint, type Bucket, type Counters, type Rule } from './types.ts';

/** Counts in Redis if the operator has set `REDIS_URL`, otherwise in memory. */
export function createCounters({
  REDIS_URL,
  CONTACT_SECRET,
}: Pick<Settings, 'REDIS_URL' | 'CONTACT_SECRET'>): Counters {
  return REDIS_URL === undefined ? createMemoryCounters() : createRedisCounters(REDIS_URL, CONTACT_SECRET);
}
