import { statSync } from 'node:fs';
import type { OutboxSettings } from '../contact/send/outbox/settings.ts';
import { findDataFile } from '../contact/send/outbox/sqlite.ts';

/** Where the messages are: settings to open it with, and its name for people. */
export interface OutboxPlace {
  settings: OutboxSettings;
  place: string;
}

/**
 * Finds where the messages are, or says in a sentence why it can't. Opening a file that isn't there would make an
 * empty outbox, in which nothing waits: on a machine that isn't the server, that would be a lie. So where there is
 * none, the Redis of `REDIS_URL` is looked into.
 */
export function findOutbox(settings: OutboxSettings): OutboxPlace | string {
  const { outbox, dataDir, redisUrl, vercel } = settings;
  if (outbox === 'off') return { settings, place: 'no outbox' };
  const inRedis =
    redisUrl === undefined
      ? undefined
      : { settings: { ...settings, outbox: 'redis' as const }, place: `Redis at ${new URL(redisUrl).host}` };
  if (outbox === 'redis' || vercel) {
    return inRedis ?? 'Set REDIS_URL as on the server: the outbox is in Redis.';
  }
  const file = findDataFile(dataDir);
  try {
    if (statSync(file, { throwIfNoEntry: false })) return { settings, place: file };
  } catch {
    return `This user can’t look into ${dataDir}. Run this as the server’s user, or as root.`;
  }
  if (inRedis && outbox === 'auto') return inRedis;
  return `There is no outbox in ${dataDir}. Set DATA_DIR as on the server, or REDIS_URL if Redis keeps it.`;
}
