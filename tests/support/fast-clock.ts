import { systemClock, type Clock } from '../../src/contact/send/outbox/clock.ts';

/** A clock that is so many times as fast as the real one: an outbox's pauses of minutes take seconds. */
export function createFastClock(factor: number): Clock {
  const began = Date.now();
  return {
    now: () => Math.round(began + (Date.now() - began) * factor),
    sleep: (ms, signal) => systemClock.sleep(ms / factor, signal),
  };
}
