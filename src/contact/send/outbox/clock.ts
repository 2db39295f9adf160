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
  // Not by `node:timers/promises`, which makes an error with its stack whenever it's aborted: with each message sent.
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, Math.max(0, ms));
      if (signal?.aborted) end();
      else signal?.addEventListener('abort', end);
    }),
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
    over.abort('over');
  }
}
