import { createMemoryIncidents } from './memory.ts';
import { createRedisIncidents } from './redis.ts';
import type { IncidentStore } from './types.ts';

export { readService, rule } from './rule.ts';
export type { IncidentStore, Report } from './types.ts';

/** Keeps incidents in Redis if the operator has set `REDIS_URL`, otherwise in memory. */
export function createIncidentStore({ REDIS_URL }: { REDIS_URL?: string | undefined }): IncidentStore {
  return REDIS_URL === undefined ? createMemoryIncidents() : createRedisIncidents(REDIS_URL);
}
