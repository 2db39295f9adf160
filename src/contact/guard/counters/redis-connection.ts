import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { createCircuit, nameReason, type Circuit } from './circuit.ts';

/** Treat a slower store as gone and count in this process alone: people are waiting for the answer. */
const replyMs = 300;
const connectMs = 400;
const pollMs = 20;
const longestPauseMs = 2000;

/** Keeps our keys apart from whatever else the operator keeps in the same Redis. */
export const redisPrefix = 'one-question';

/** A connection for what may also be done in memory. */
export interface FastRedis {
  /** Runs a command or script. Rejects within a moment if Redis is gone, slow or full: then memory must do. */
  run<Value>(use: (redis: Redis) => Promise<Value>): Promise<Value>;
  close(): void;
}

/**
 * Connects with the first step and waits for it only then; later losses are repaired in the background.
 * @param event names what is counted there in the log
 */
export function connectFastRedis(url: string, event: string): FastRedis {
  const circuit = createCircuit(event);
  let opening: Promise<Redis> | undefined;
  return {
    run: (use) => circuit.run(async () => use(await (opening ??= openRedis(url, circuit)))),
    close() {
      void opening?.then((redis) => redis.disconnect());
    },
  };
}

async function openRedis(url: string, circuit: Circuit): Promise<Redis> {
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
  redis.on('error', (failure) => circuit.noteFailure(nameReason(failure)));
  redis.on('reconnecting', () => circuit.noteFailure('closed'));
  redis.on('ready', () => circuit.tryNow());
  let settled = false as boolean;
  const settle = () => (settled = true);
  redis.connect().then(settle, settle);
  // Polls in small steps, so that a process that was busy meanwhile reads the answer before it gives up on Redis.
  for (let waited = 0; waited < connectMs && !settled; waited += pollMs) await sleep(pollMs);
  return redis;
}
