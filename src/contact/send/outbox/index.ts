import type { Transport } from '../transports/transport.ts';
import { createAlert, type Alert } from './alert.ts';
import { raceClock, systemClock, type Clock } from './clock.ts';
import { createEngine, type Transition } from './engine.ts';
import { delayedAgeMs, describeHealth, type Health } from './health.ts';
import { createSealer } from './seal.ts';
import { submitLetters, type Letter, type Submitted } from './submit.ts';
import { keepSentMs, type Row, type Store } from './types.ts';
import { handleResendEvent, type EventResult, type ResendEvent } from './webhooks.ts';
import { trackSends } from './without-store.ts';
import { createWorker, stopMs } from './worker.ts';

export { createAlert } from './alert.ts';
export { writePrometheus, type Health } from './health.ts';
export { connectRedis } from './redis-connection.ts';
export { openStore, readOutboxSettings, type OutboxSettings } from './settings.ts';
export type { Letter, LetterResult, Submitted } from './submit.ts';
export { verifyResendEvent } from './webhook-signature.ts';

/** What is known of a message that was accepted before. */
export type KnownMessage = Pick<Row, 'id' | 'print' | 'reference' | 'state' | 'urgent' | 'created'>;

/** Accepts messages, and never loses one that it accepted. */
export interface Outbox {
  /** Looks for messages that came before; nothing without a store. Rejects if the store fails. */
  find(key: { submission: string } | { print: string; since: number }): Promise<KnownMessage[]>;
  /**
   * Takes all letters of a submission, tries to send them, and answers within 6 seconds. What is under way
   * then goes on: see `idle`.
   */
  submit(letters: readonly Letter[], withinMs?: number): Promise<Submitted>;
  /** Sends up to `limit` messages that are due, and waits for a few seconds. For platforms without a loop. */
  drain(limit: number): Promise<number>;
  /** Sends what is due until nothing is or the time is over. For platforms without a loop. */
  drainFor(ms: number): Promise<void>;
  /** Resolves when nothing is under way, for `waitUntil`. */
  idle(): Promise<void>;
  /** Rejects if the store fails: answer 503, and the vendor sends the event again. */
  receiveEvent(event: ResendEvent): Promise<EventResult>;
  health(): Promise<Health>;
  /** Tells the operator of what stands in the way of sending. */
  alert: Alert;
  /** Starts the loop of an own server. */
  start(): void;
  /** Waits for what is under way, 10 seconds at most, and closes the store. */
  stop(graceMs?: number): Promise<void>;
}

/** What an outbox works with. */
export interface OutboxParts {
  /** Absent with `OUTBOX=off`. */
  store?: Store;
  /** Names the store in `health`. */
  storeName: 'sqlite' | 'redis' | 'off';
  transports: readonly Transport[];
  /** `CONTACT_SECRET`, and the one before a rotation. */
  secret: string;
  previousSecret?: string;
  /** Keep payloads of sent messages, because webhooks may report a bounce. */
  expectsEvents?: boolean;
  /** Mailboxes of the teams, and one elsewhere that takes bounced messages. */
  teams?: readonly string[];
  fallbackTo?: string;
  clock?: Clock;
  alert?: Alert;
  log?: (transition: Transition) => void;
  /** Ends attempts whose text hasn't left, where the platform ends the process after a while. */
  attemptMs?: number;
}

/**
 * Makes the outbox of one process. Without a store it sends at once or not at all, and says so.
 */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store, storeName, transports, clock = systemClock } = parts;
  const alert = parts.alert ?? createAlert(undefined, '');
  if (!store) return createWithoutStore(parts, clock, alert);
  const sealer = createSealer(parts.secret, parts.previousSecret);
  const engine = createEngine({
    store,
    sealer,
    transports,
    clock,
    alert,
    log: parts.log ?? logTransition,
    keepSentMs: parts.expectsEvents ? keepSentMs : 0,
    ...(parts.attemptMs === undefined ? {} : { attemptMs: parts.attemptMs }),
  });
  let lastPutWorked = true;
  const look = async () => {
    const now = clock.now();
    const stats = await store.stats({ delayedBefore: now - delayedAgeMs }).catch(() => undefined);
    return describeHealth(storeName, stats, engine.counts, lastPutWorked, now);
  };
  let looking: Promise<Health> | undefined;
  // However many ask at once, the store is asked once: anybody may ask, and messages need it more.
  const health = () => (looking ??= look().finally(() => (looking = undefined)));
  const worker = createWorker({ store, engine, clock, alert, health });
  const notePut = (worked: boolean) => (lastPutWorked = worked);
  const direct = trackSends(transports);
  const idle = async () => {
    await Promise.all([worker.idle(), direct.idle()]);
  };
  return {
    find: (key) => store.findBy(key),
    submit(letters, withinMs) {
      const kept = { store, engine, sealer, worker };
      const work = { kept, transports: direct.transports, clock, alert, notePut };
      return submitLetters(letters, work, withinMs);
    },
    drain: worker.drain,
    drainFor: worker.drainFor,
    idle,
    async receiveEvent(event) {
      const { teams = [], fallbackTo } = parts;
      const result = await handleResendEvent(event, {
        store,
        sealer,
        transports,
        alert,
        teams,
        ...(fallbackTo === undefined ? {} : { fallbackTo }),
        now: clock.now(),
      });
      worker.wake();
      return result;
    },
    health,
    alert,
    start: worker.start,
    async stop(graceMs = stopMs) {
      await Promise.all([worker.stop(graceMs), raceClock(clock, direct.idle(), graceMs, undefined)]);
      await store.close();
    },
  };
}

function createWithoutStore({ transports, storeName }: OutboxParts, clock: Clock, alert: Alert): Outbox {
  const direct = trackSends(transports);
  const work = { transports: direct.transports, clock, alert, notePut: () => undefined };
  return {
    find: () => Promise.resolve([]),
    submit: (letters, withinMs) => submitLetters(letters, work, withinMs),
    drain: () => Promise.resolve(0),
    drainFor: () => Promise.resolve(),
    idle: direct.idle,
    receiveEvent: () => Promise.resolve('ignored'),
    alert,
    health: () => Promise.resolve({ status: 'ok', problems: [], store: storeName, transports: {} }),
    start: () => undefined,
    stop: (graceMs = stopMs) => raceClock(clock, direct.idle(), graceMs, undefined),
  };
}

function logTransition(transition: Transition): void {
  console.log(JSON.stringify({ event: 'outbox', ...transition }));
}
