import { createMemoryCounters } from './memory.ts';
import { createRedisCounters } from './redis.ts';
import type { Counters } from './types.ts';

export type { Counters, Report, Rule } from './types.ts';

/** Counts in Redis if the operator has set `REDIS_URL`, otherwise in memory. */
export function createCounters({ REDIS_URL }: { REDIS_URL?: string | undefined }): Counters {
  return REDIS_URL === undefined ? createMemoryCounters() : createRedisCounters(REDIS_URL);
}
