import type { Alert } from './alert.ts';
import { raceClock, type Clock } from './clock.ts';
import { createToken, leaseMs, type Engine } from './engine.ts';
import type { Health } from './health.ts';
import { rememberMs, type Store } from './types.ts';

const loopMs = 5000;
const atOnce = 10;
/** More rows are fetched when half of the places are free, not one by one: each fetch is a question to the store. */
const batch = atOnce / 2;
/** While the vendor takes nothing for longer than this, rows had better lie in the store than here. */
const longRestMs = 2000;
/** How long `drain` waits: an uptime monitor waits for the answer. */
const drainMs = 5000;
/** How long `drainFor` waits at its end for what it has begun. */
const graceMs = 10_000;
/** The least time between two looks where many ask for them. */
const quietMs = 200;
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
  /** Sends what is due until nothing is or the time is over. Whoever asks meanwhile waits for the same. */
  drainFor(ms: number): Promise<void>;
  /** Looks for due rows every 5 seconds, and as soon as there is room for more of them, until `stop`. */
  start(): void;
  /** Looks at once. */
  wake(): void;
  /** Looks at once, because a message was stored that nobody is sending. */
  noteLeft(): void;
  /** Whether earlier messages are still waiting: a new one that isn't urgent queues behind them. */
  isBehind(): boolean;
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
  /** Whether messages were left to the worker, or the last look found as many as it wanted: more is probably due. */
  let isMoreDue = false;
  let lastUrgent = 0;
  const expectMore = () => {
    isMoreDue = true;
  };
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

  /** Fetches rows if there is room for several, emergencies first. A vendor that rests for long gets only these. */
  const claimBatch = async () => {
    const room = atOnce - engine.running.size;
    const urgentOnly = engine.restMs() > longRestMs;
    if (room < batch || (urgentOnly && clock.now() - lastUrgent < quietMs)) return;
    if (urgentOnly) lastUrgent = clock.now();
    // Before the look: what is left to the worker meanwhile may have come too late for it.
    isMoreDue = false;
    const started = await claim(room, urgentOnly);
    if (!urgentOnly && started.length === room) expectMore();
    for (const { done } of started) void done.then(wakeForMore);
  };
  const wakeForMore = () => {
    if (isMoreDue && atOnce - engine.running.size >= batch) waking.abort();
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
        await claimBatch();
        // Emergencies have places of their own where slow servers hold all others.
        if (engine.running.size > atOnce - batch && clock.now() - lastUrgent >= loopMs) {
          lastUrgent = clock.now();
          await claim(atOnce + urgentAtOnce - engine.running.size, true);
        }
        await keepHouse();
      } catch {
        alert('store failed');
      }
      const restMs = engine.restMs();
      const pauseMs = restMs > longRestMs ? Math.min(restMs, loopMs) : loopMs;
      await clock.sleep(pauseMs, AbortSignal.any([waking.signal, stopping.signal]));
    }
  };

  let draining: Promise<void> | undefined;
  let lookAgainAt = 0;
  const drainOn = async (ms: number) => {
    await keepHouse();
    // Every request asks, so one look answers many.
    if (!isMoreDue) await clock.sleep(lookAgainAt - clock.now());
    const until = clock.now() + ms;
    expectMore();
    while (clock.now() < until && !stopping.signal.aborted) {
      if (isMoreDue) await claimBatch();
      if (engine.running.size === 0) break;
      const ends = [...engine.running.values()].map(({ done }) => done);
      await raceClock(clock, Promise.race(ends), until - clock.now(), undefined);
    }
    lookAgainAt = clock.now() + quietMs;
    await raceClock(clock, idle(), graceMs, undefined);
  };

  return {
    async drain(limit) {
      const started = await claim(limit, engine.restMs() > longRestMs);
      const ended = Promise.all(started.map(({ done }) => done)).then(() => undefined);
      await raceClock(clock, ended, drainMs, undefined);
      await keepHouse();
      return started.length;
    },
    drainFor: (ms) => (draining ??= drainOn(ms).finally(() => (draining = undefined))),
    start: () => void loop(),
    noteLeft() {
      expectMore();
      waking.abort();
    },
    isBehind: () => isMoreDue,
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
