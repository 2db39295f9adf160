import type { Redis } from 'ioredis';
import { connectLate } from '../../redis.ts';
import { StoreError } from './types.ts';

/** How long a step may take. A step that takes longer may have been done. */
const replyMs = 1000;
const connectMs = 1000;

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
  // Each failing step is reported by the outbox; without a listener an event would end the process.
  const late = connectLate(url, { connectMs, replyMs }, (redis) => redis.on('error', () => undefined));
  return {
    async run(use) {
      try {
        return await use(await late.get());
      } catch (failure) {
        throw describeFailure(failure);
      }
    },
    close: late.close,
  };
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
