import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { emptyStatus, type Status } from '../../site/status.ts';
import { connectRedis, type OutboxSettings } from '../send/outbox/index.ts';

/** Where `/status.json` is kept: outside what a build makes, so that neither a build nor a start changes it. */
export interface StatusStore {
  /** For the operator: the file's path, or “Redis”. */
  place: string;
  /** What is kept there, unchecked; an empty status if nothing is. Rejects if it can't be read or isn't JSON. */
  read: () => Promise<unknown>;
  /** Replaces it as a whole. */
  write: (status: Status) => Promise<void>;
  close: () => void;
}

const redisKey = 'one-question:status';

/**
 * Opens the place that the environment names: Redis with `REDIS_URL`, else a file in `DATA_DIR`. On Vercel, where no
 * file outlives its instance, there is none without Redis.
 */
export function openStatusStore({
  redisUrl,
  dataDir,
  vercel,
}: Pick<OutboxSettings, 'redisUrl' | 'dataDir' | 'vercel'>): StatusStore | undefined {
  if (redisUrl !== undefined) return openRedisStore(redisUrl);
  return vercel ? undefined : openFileStore(join(dataDir, 'status.json'));
}

/** Keeps it in a file; a reader sees the old one or the new one, never half of it. */
export function openFileStore(place: string): StatusStore {
  return {
    place,
    async read() {
      try {
        return JSON.parse(await readFile(place, 'utf8')) as unknown;
      } catch (failure) {
        if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return emptyStatus;
        throw failure;
      }
    },
    async write(status) {
      await mkdir(dirname(place), { recursive: true });
      const draft = `${place}.${randomUUID()}`;
      try {
        await writeFile(draft, `${JSON.stringify(status, null, 2)}\n`);
        await rename(draft, place);
      } catch (failure) {
        await rm(draft, { force: true });
        throw failure;
      }
    },
    close: () => undefined,
  };
}

function openRedisStore(url: string): StatusStore {
  const connection = connectRedis(url);
  const run: typeof connection.run = (use) =>
    connection.run(use).catch((cause: unknown) => {
      throw new Error('Redis doesn’t answer', { cause });
    });
  return {
    place: 'Redis',
    async read() {
      const kept = await run((redis) => redis.get(redisKey));
      return kept === null ? emptyStatus : (JSON.parse(kept) as unknown);
    },
    async write(status) {
      await run((redis) => redis.set(redisKey, JSON.stringify(status)));
    },
    close: connection.close,
  };
}
