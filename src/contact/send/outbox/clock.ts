import { setTimeout as wait } from 'node:timers/promises';

/** The time as the outbox sees it; tests give their own. */
export interface Clock {
  /** Whole milliseconds since 1970. */
  now(): number;
  /** Resolves after the time, or at once when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => wait(Math.max(0, ms), undefined, signal ? { signal } : {}).catch(() => undefined),
};

/** Gives the value of whichever comes first, and stops the clock's timer. */
export async function raceClock<Value, Late>(
  clock: Clock,
  value: Promise<Value>,
  ms: number,
  late: Late,
): Promise<Value | Late> {
  const over = new AbortController();
  try {
    return await Promise.race([value, clock.sleep(ms, over.signal).then(() => late)]);
  } finally {
    over.abort();
  }
}
