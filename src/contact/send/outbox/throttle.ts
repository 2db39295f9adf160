import type { SendResult } from '../transports/transport.ts';
import type { Clock } from './clock.ts';

/** Most concurrent attempts: a burst must not open a connection to a mail server for each message. */
const widest = 50;

/** How many may wait for their turn before a request leaves its message to whoever sends what is due. */
const patience = { normal: 5, urgent: 50 };

/** Pause after a rate limit that names none, and the longest that is believed. */
const pauseMs = 1000;
const longestPauseMs = 60_000;

/** How often the pause is doubled at most, while other processes use up the limit. */
const mostDoublings = 4;

/**
 * Keeps the attempts by one transport within what its vendor takes. Nobody tells a process how many others share a
 * limit, so it's found out: the number of attempts at once grows with each success and is halved when the vendor takes
 * no more (additive increase, multiplicative decrease, as in TCP), and nothing is sent before the time that it names.
 */
export interface Throttle {
  /** Whether so many wait that one more had better be stored and left alone. */
  isBusy(urgent: boolean): boolean;
  /** How long nothing but emergencies is going to be sent, in milliseconds. */
  restMs(): number;
  /** Waits for its turn, emergencies first. False if `signal` ended the wait. After true comes `leave`. */
  enter(urgent: boolean, signal: AbortSignal): Promise<boolean>;
  /** Notes how the attempt ended. */
  leave(result: SendResult): void;
}

/**
 * Makes the throttle of one transport in one process.
 * @param random from 0 to 1, so that processes don't come back all at the same moment
 */
export function createThrottle(clock: Clock, random: () => number = Math.random): Throttle {
  const urgents: (() => void)[] = [];
  const others: (() => void)[] = [];
  let width = widest;
  let underWay = 0;
  /** The vendor's own time, and the longer one that messages wait that can. */
  let closedUntil = 0;
  let restsUntil = 0;
  let misses = 0;
  /** What the vendor's rate limit leaves, until it begins anew. Attempts that are under way may use it up. */
  let quota = { left: Infinity, until: 0 };
  let isAwaited = false;

  const next = () => {
    const now = clock.now();
    if (underWay >= Math.floor(width) || (now < quota.until && underWay >= quota.left)) return undefined;
    if (urgents.length > 0 && now >= closedUntil) return urgents.shift();
    return now >= restsUntil ? others.shift() : undefined;
  };

  const admit = () => {
    for (let begin = next(); begin; begin = next()) begin();
    const opens = urgents.length > 0 ? closedUntil : restsUntil;
    const waitMs = opens - clock.now();
    if (isAwaited || waitMs <= 0 || urgents.length + others.length === 0) return;
    isAwaited = true;
    void clock.sleep(Math.min(waitMs, pauseMs)).then(() => {
      isAwaited = false;
      admit();
    });
  };

  const close = (until: number, restUntil: number) => {
    closedUntil = Math.max(closedUntil, until);
    restsUntil = Math.max(restsUntil, restUntil);
  };

  const noteQuota = ({ left, resetMs }: { left: number; resetMs: number }) => {
    const now = clock.now();
    // Vendors round up to whole seconds: of all answers the first one tells best when the limit begins anew.
    const known = now < quota.until && left < quota.left ? quota.until : Infinity;
    quota = { left, until: Math.min(known, now + resetMs) };
    if (left === 0) close(quota.until, quota.until);
  };

  const shrink = (retryAfterMs = pauseMs) => {
    const now = clock.now();
    // Attempts that were under way together are refused together: that is once.
    if (now >= closedUntil) {
      width = Math.max(1, Math.min(width, underWay + 1) / 2);
      misses = Math.min(misses + 1, mostDoublings + 1);
    }
    const waitMs = Math.min(retryAfterMs, longestPauseMs);
    close(now + waitMs, now + Math.ceil(waitMs * (1 + random() * (2 ** (misses - 1) - 1))));
  };

  return {
    isBusy: (urgent) =>
      urgent ? urgents.length >= patience.urgent : urgents.length + others.length >= patience.normal,
    restMs: () => Math.max(0, restsUntil - clock.now()),
    enter(urgent, signal) {
      if (signal.aborted) return Promise.resolve(false);
      return new Promise((resolve) => {
        const queue = urgent ? urgents : others;
        const begin = () => {
          signal.removeEventListener('abort', end);
          underWay += 1;
          resolve(true);
        };
        const end = () => {
          queue.splice(queue.indexOf(begin), 1);
          resolve(false);
        };
        signal.addEventListener('abort', end, { once: true });
        queue.push(begin);
        admit();
      });
    },
    leave(result) {
      underWay -= 1;
      if (result.kind === 'sent') {
        misses = 0;
        width = Math.min(widest, width + 1 / width);
        if (result.quota) noteQuota(result.quota);
      } else if (result.kind === 'failed' && result.limited) {
        shrink(result.retryAfterMs);
      }
      admit();
    },
  };
}
