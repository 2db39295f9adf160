import type { Alert } from './alert.ts';
import type { Clock } from './clock.ts';
import { createToken, leaseMs, type Engine } from './engine.ts';
import type { Health } from './health.ts';
import { rememberMs, type Store } from './types.ts';

const loopMs = 5000;
const atOnce = 10;
/** Beyond that, only emergencies: slow servers that hold everything else must not hold them. */
const urgentAtOnce = 5;
const checkEveryMs = 60_000;
const sweepEveryMs = 60 * 60 * 1000;

/** How long a stop waits for what is under way. */
export const stopMs = 10_000;

/** Sends what is due. */
export interface Worker {
  /** Sends up to `limit` rows that are due, and resolves when their attempts have ended. Gives their number. */
  drain(limit: number): Promise<number>;
  /** Looks for due rows every 5 seconds until `stop`. */
  start(): void;
  /** Looks at once. */
  wake(): void;
  /** Resolves when nothing is being sent any more, for platforms that end a process after its answer. */
  idle(): Promise<void>;
  /** Takes no new rows, waits for those under way, then ends the attempts whose text hasn't left. */
  stop(graceMs?: number): Promise<void>;
}

/** What a worker works with. */
export interface WorkerParts {
  store: Store;
  engine: Engine;
  clock: Clock;
  alert: Alert;
  health: () => Promise<Health>;
}

/** Makes the worker of one process. It does nothing until it is asked to, or started. */
export function createWorker({ store, engine, clock, alert, health }: WorkerParts): Worker {
  const stopping = new AbortController();
  let waking = new AbortController();
  let lastCheck = 0;
  let lastSweep = 0;

  let claiming = 0;
  /** However many ask at once: a slow mail server must not get a connection for each of them. */
  const claim = async (wanted: number, urgentOnly = false) => {
    const limit = Math.min(wanted, atOnce + urgentAtOnce - engine.running.size - claiming);
    if (limit <= 0 || stopping.signal.aborted) return [];
    const now = clock.now();
    const lease = { token: createToken(), until: now + leaseMs };
    claiming += limit;
    try {
      const rows = await store.claim({ now, limit, urgentOnly, ...lease });
      return rows.map((row) => engine.start(row));
    } finally {
      claiming -= limit;
    }
  };

  const idle = async () => {
    while (engine.running.size > 0) {
      await Promise.all([...engine.running.values()].map(({ done }) => done));
    }
  };

  /** Erases what is over, and tells an operator what waits for too long. */
  const keepHouse = async () => {
    const now = clock.now();
    if (now - lastSweep >= sweepEveryMs) {
      lastSweep = now;
      await store.sweep(now, now - rememberMs);
    }
    if (now - lastCheck >= checkEveryMs) {
      lastCheck = now;
      const { status, references } = await health();
      if (status !== 'ok') alert('delayed', references ?? []);
    }
  };

  const loop = async () => {
    while (!stopping.signal.aborted) {
      waking = new AbortController();
      try {
        await claim(atOnce - engine.running.size);
        await claim(atOnce + urgentAtOnce - engine.running.size, true);
        await keepHouse();
      } catch {
        alert('store failed');
      }
      await clock.sleep(loopMs, AbortSignal.any([waking.signal, stopping.signal]));
    }
  };

  return {
    async drain(limit) {
      const started = await claim(limit);
      await Promise.all(started.map(({ done }) => done));
      await keepHouse();
      return started.length;
    },
    start: () => void loop(),
    wake: () => waking.abort(),
    idle,
    async stop(graceMs = stopMs) {
      stopping.abort();
      const over = new AbortController();
      await Promise.race([idle(), clock.sleep(graceMs, over.signal)]);
      over.abort();
      engine.abort();
    },
  };
}
