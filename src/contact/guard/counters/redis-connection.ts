import type { Redis } from 'ioredis';
import { connectLate } from '../../redis.ts';
import { createCircuit, nameReason, type Circuit } from './circuit.ts';

/** Treat a slower store as gone and count in this process alone: people are waiting for the answer. */
const replyMs = 300;
const connectMs = 400;

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
  const times = { connectMs, replyMs, silenceMs: replyMs };
  const late = connectLate(url, times, (redis) => tellCircuit(redis, circuit));
  return {
    run: (use) => circuit.run(async () => use(await late.get())),
    close: late.close,
  };
}

/** Says what happens to the connection outside of a step. */
function tellCircuit(redis: Redis, circuit: Circuit): void {
  redis.on('error', (failure) => circuit.noteFailure(nameReason(failure)));
  redis.on('reconnecting', () => circuit.noteFailure('closed'));
  redis.on('ready', () => circuit.tryNow());
}
