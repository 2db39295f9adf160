import { resolve } from 'node:path';
import { checkRedis } from './redis-check.ts';
import type { Store } from './types.ts';

/** What the environment says about the outbox. */
export interface OutboxSettings {
  /** `auto`: a file on an own server; on Vercel Redis with `REDIS_URL`, else `off`. */
  outbox: 'auto' | 'sqlite' | 'redis' | 'off';
  /** Folder of the file, on a local disk. */
  dataDir: string;
  redisUrl?: string;
  vercel: boolean;
}

/** An open store, or none, and what the operator should know. */
export interface OpenedStore {
  store?: Store;
  storeName: 'sqlite' | 'redis' | 'off';
  warnings: string[];
}

/** Reads `OUTBOX`, `DATA_DIR`, `REDIS_URL` and `VERCEL`, or says what is wrong. */
export function readOutboxSettings(
  environment: Record<string, string | undefined>,
): { settings: OutboxSettings } | { mistakes: string[] } {
  const { DATA_DIR, REDIS_URL: redisUrl, VERCEL } = environment;
  // An empty variable counts as not set: platforms and shells leave such ones behind.
  const outbox = environment['OUTBOX'] || 'auto';
  const vercel = Boolean(VERCEL);
  const mistakes: string[] = [];
  if (!isChoice(outbox)) return { mistakes: ['OUTBOX must be “auto”, “sqlite”, “redis” or “off”.'] };
  if (outbox === 'sqlite' && vercel) {
    mistakes.push('OUTBOX can’t be “sqlite” on Vercel: its disk is lost with each instance. Use “redis”.');
  }
  if (outbox === 'redis' && !redisUrl) mistakes.push('REDIS_URL is missing. OUTBOX is “redis”.');
  if (mistakes.length > 0) return { mistakes };
  const dataDir = resolve(DATA_DIR || 'data');
  return { settings: { outbox, dataDir, vercel, ...(redisUrl ? { redisUrl } : {}) } };
}

/** Opens the store that the settings name. Rejects with `StoreError` if its folder can't be written. */
export async function openStore({ outbox, dataDir, redisUrl, vercel }: OutboxSettings): Promise<OpenedStore> {
  const name = outbox === 'auto' ? (vercel ? (redisUrl ? 'redis' : 'off') : 'sqlite') : outbox;
  if (name === 'sqlite') {
    const { openSqliteStore } = await import('./sqlite.ts');
    return { store: await openSqliteStore(dataDir), storeName: name, warnings: [] };
  }
  if (name === 'off' || redisUrl === undefined) {
    const warning =
      'Nothing keeps messages that can’t be sent at once: set REDIS_URL to a Redis that persists.';
    return { storeName: 'off', warnings: outbox === 'auto' ? [warning] : [] };
  }
  const { mistake, warning } = await checkRedis(redisUrl);
  // An operator who names this Redis knows it; otherwise a Redis meant for counting must not keep messages.
  if (mistake && outbox === 'auto') return { storeName: 'off', warnings: [`${mistake} The outbox is off.`] };
  const warnings = [mistake, warning].filter((text) => text !== undefined);
  const { openRedisStore } = await import('./redis.ts');
  return { store: openRedisStore(redisUrl), storeName: 'redis', warnings };
}

function isChoice(text: string): text is OutboxSettings['outbox'] {
  return ['auto', 'sqlite', 'redis', 'off'].includes(text);
}
