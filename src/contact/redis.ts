import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { loadOnce } from './load-once.ts';

const pollMs = 20;
const longestPauseMs = 2000;

/** The hashes of the scripts that a connection has sent whole, by their text. */
const known = new WeakMap<Redis, Map<string, string>>();

/**
 * Runs a script: whole the first time, then by its hash, so that its text crosses the network once for each connection.
 * A script that the server doesn't know, perhaps because it was restarted, has surely done nothing.
 */
export async function runScript(
  redis: Redis,
  script: string,
  keys: readonly string[],
  values: readonly (string | number)[],
): Promise<unknown> {
  const hashes = known.get(redis) ?? new Map<string, string>();
  known.set(redis, hashes);
  const hash = hashes.get(script);
  if (hash !== undefined) {
    try {
      return await redis.evalsha(hash, keys.length, ...keys, ...values);
    } catch (failure) {
      if (!(failure instanceof Error) || !failure.message.startsWith('NOSCRIPT')) throw failure;
    }
  }
  const reply = await redis.eval(script, keys.length, ...keys, ...values);
  hashes.set(script, createHash('sha1').update(script).digest('hex'));
  return reply;
}

interface ConnectionTimes {
  /** How long the first command waits for the connection. */
  connectMs: number;
  /** How long a command waits for its reply. A command that takes longer may have been done. */
  replyMs: number;
  /** After how long without a byte a server that owes a reply counts as gone, so that only one command waits for it. */
  silenceMs?: number;
}

/** A connection that is opened by the first step that needs it. */
export interface LateRedis {
  get: () => Promise<Redis>;
  close: () => void;
}

/** Opens a connection when it's first wanted. The parameters are those of `openRedis`. */
export function connectLate(...parameters: Parameters<typeof openRedis>): LateRedis {
  let opening: Promise<Redis> | undefined;
  return {
    get: loadOnce(() => (opening = openRedis(...parameters))),
    close: () => {
      opening?.then((redis) => redis.disconnect()).catch(() => undefined);
    },
  };
}

/**
 * Opens a connection that repairs itself in the background. While it's gone a command fails at once and is never
 * done later, when nobody expects it any more.
 * @param listen gets the connection before it opens
 */
async function openRedis(
  url: string,
  { connectMs, replyMs, silenceMs }: ConnectionTimes,
  listen: (redis: Redis) => void,
): Promise<Redis> {
  // Imported late: most deployments have no Redis, and it is a tenth of a second of a cold start.
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: connectMs,
    commandTimeout: replyMs,
    // Saves two round trips before the first request is counted: nothing here needs RESP 3 or a client name.
    protocol: 2,
    disableClientInfo: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 100, longestPauseMs),
    ...(silenceMs === undefined ? {} : { socketTimeout: silenceMs }),
  });
  listen(redis);
  const connecting = { isOver: false };
  const end = () => void (connecting.isOver = true);
  redis.connect().then(end, end);
  // In small steps, so that a process that was busy meanwhile reads the answer before it gives up.
  for (let waited = 0; waited < connectMs && !connecting.isOver; waited += pollMs) await sleep(pollMs);
  return redis;
}
