import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { StoreError } from './types.ts';

/** How long a step may take. A step that takes longer may have been done. */
const replyMs = 1000;
const connectMs = 1000;
const pollMs = 20;
const longestPauseMs = 2000;

/** What ioredis says if it never wrote the command. */
const notWritten = /Stream isn't writeable|enableOfflineQueue/u;

/** The outbox's own connection: its replies may take longer than those of the counters. */
export interface RedisConnection {
  /** Runs one command or script. Rejects with `StoreError`. */
  run<Value>(use: (redis: Redis) => Promise<Value>): Promise<Value>;
  close(): void;
}

/** Connects with the first command, and again whenever the connection is lost. */
export function connectRedis(url: string): RedisConnection {
  let opening: Promise<Redis> | undefined;
  return {
    async run(use) {
      const redis = await (opening ??= openRedis(url));
      try {
        return await use(redis);
      } catch (failure) {
        throw describeFailure(failure);
      }
    },
    close() {
      void opening?.then((redis) => redis.disconnect());
    },
  };
}

async function openRedis(url: string): Promise<Redis> {
  // Imported late: an own server keeps its outbox in a file.
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: connectMs,
    commandTimeout: replyMs,
    protocol: 2,
    disableClientInfo: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 100, longestPauseMs),
  });
  // Each failing step is reported by the outbox; without a listener an event would end the process.
  redis.on('error', () => undefined);
  const connecting = { isOver: false };
  const end = () => void (connecting.isOver = true);
  redis.connect().then(end, end);
  // In small steps, so that a process that was busy meanwhile reads the answer before it gives up.
  for (let waited = 0; waited < connectMs && !connecting.isOver; waited += pollMs) await sleep(pollMs);
  return redis;
}

/** An error reply, or a command that was never written, has surely changed nothing. */
function describeFailure(failure: unknown): StoreError {
  if (failure instanceof StoreError) return failure;
  if (!(failure instanceof Error)) return new StoreError('unexpected', false);
  const { name, message } = failure;
  if (name === 'ReplyError') {
    return new StoreError(message.replace(/ .*/su, ''), true, { cause: failure });
  }
  if (notWritten.test(message)) return new StoreError('no connection', true, { cause: failure });
  const late = /timed out/u.test(message);
  return new StoreError(late ? 'time-out' : 'connection lost', false, { cause: failure });
}
