import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../../src/contact/send/outbox/clock.ts';

/** What a process needs to be, for its timers to end with it. */
export interface Mortal {
  dead: boolean;
  /** How far its clock is off, in milliseconds. */
  skewMs: number;
}

interface Timer {
  at: number;
  owner: Mortal;
  resolve: () => void;
  cancelled: boolean;
}

/** Simulated time: it goes on to the next timer only when nothing real is under way. */
export class VirtualTime {
  now = Date.UTC(2026, 10, 23);
  #timers: Timer[] = [];
  #underWay = 0;
  #isOver = false;

  /** Waits for something real, such as a command to Redis, before time goes on. */
  async hold<Value>(real: Promise<Value>): Promise<Value> {
    this.#underWay += 1;
    try {
      return await real;
    } finally {
      this.#underWay -= 1;
    }
  }

  clockOf(owner: Mortal): Clock {
    return {
      now: () => this.now + owner.skewMs,
      sleep: (ms, signal) => this.#sleep(ms, owner, signal),
    };
  }

  /** Ends `runUntil`: nothing that matters is going to happen. */
  stop(): void {
    this.#isOver = true;
  }

  /** Runs until the time, or until `stop`, or until nothing is left to happen. */
  async runUntil(end: number): Promise<void> {
    while (!this.#isOver) {
      do await turn();
      while (this.#underWay > 0);
      const next = this.#takeNext();
      if (!next || next.at > end) {
        if (next) this.#timers.push(next);
        this.now = Math.max(this.now, end);
        return;
      }
      this.now = Math.max(this.now, next.at);
      next.resolve();
    }
  }

  #sleep(ms: number, owner: Mortal, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer: Timer = { at: this.now + Math.max(0, Math.round(ms)), owner, resolve, cancelled: false };
      this.#timers.push(timer);
      const cancel = () => {
        timer.cancelled = true;
        resolve();
      };
      signal?.addEventListener('abort', cancel, { once: true });
    });
  }

  /** The earliest timer of a living process. */
  #takeNext(): Timer | undefined {
    this.#timers = this.#timers.filter(({ cancelled, owner }) => !cancelled && !owner.dead);
    let best = -1;
    for (const [index, { at }] of this.#timers.entries()) {
      const earliest = this.#timers[best];
      if (!earliest || at < earliest.at) best = index;
    }
    return best < 0 ? undefined : this.#timers.splice(best, 1)[0];
  }
}
