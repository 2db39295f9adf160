import { randomBytes } from 'node:crypto';
import {
  findWays,
  markCopy,
  type SendResult,
  type Sending,
  type Transport,
} from '../transports/transport.ts';
import type { Alert } from './alert.ts';
import type { Clock } from './clock.ts';
import { planAttempt, planNext, readProgress, stuckPauseMs, type Attempt } from './schedule.ts';
import type { Sealer } from './seal.ts';
import { createThrottle, type Throttle } from './throttle.ts';
import { reasons, type Progress, type Row, type Store } from './types.ts';

/** How long a worker has a row, and how often it says that it's still at it. */
export const leaseMs = 60_000;
const renewMs = 15_000;

/** A row whose next attempt is due this soon stays leased meanwhile. */
const holdMs = 2000;

/** Pauses between attempts to note a success: until it's noted, only `maybe` keeps the message from going again. */
const notePausesMs = [1000, 5000, 30_000, 60_000, 300_000];

/** One attempt, for the log of the request. */
export interface AttemptReport {
  transport: string;
  reason: string;
  durationMs: number;
}

/** One line per transition. */
export interface Transition {
  reference: string;
  state: string;
  transport: string;
  reason: string;
  tries: number;
  copy: number;
}

/** How many attempts of this process ended in which way. */
export type Counts = Record<SendResult['kind'], number>;

/** What an engine works with. */
export interface EngineParts {
  store: Store;
  sealer: Sealer;
  transports: readonly Transport[];
  clock: Clock;
  alert: Alert;
  log: (transition: Transition) => void;
  /** How long the payload of a sent row is kept for a bounce; 0 without webhooks. */
  keepSentMs: number;
  /** Ends attempts whose text hasn't left, where the platform ends the process after a while. */
  attemptMs?: number;
}

/** A row that this process is sending. */
interface Running {
  /** Resolves as soon as a server has taken the message, or when the attempts end for now. */
  answer: Promise<'sent' | 'stored'>;
  /** Resolves when everything is noted. */
  done: Promise<void>;
  /** The attempts so far. */
  attempts: AttemptReport[];
}

/** Sends leased rows, and notes in the store how each attempt ended. */
export interface Engine {
  start(row: Row): Running;
  /** Whether every way of a message keeps others waiting already: then it had better be stored and left alone. */
  isBusy(message: { ways: readonly string[]; urgent: boolean }): boolean;
  /** How long no transport of mail takes anything but emergencies, in milliseconds. */
  restMs(): number;
  running: ReadonlyMap<string, Running>;
  counts: Readonly<Record<string, Counts>>;
  /** Ends the attempts whose text hasn't left. */
  abort(): void;
}

/** Makes the engine of one process. */
export function createEngine(parts: EngineParts): Engine {
  const { store, sealer, transports, clock, alert, log } = parts;
  const running = new Map<string, Running>();
  const counts: Record<string, Counts> = {};
  const ending = new AbortController();
  const throttles = new Map(transports.map(({ name }) => [name, createThrottle(clock)] as const));
  const isBusy = (name: string, urgent: boolean) => throttles.get(name)?.isBusy(urgent) ?? false;

  const report = (row: Row, progress: Progress, transport: string) => {
    const { reference } = row;
    const { state, reason, tries, copy } = progress;
    log({ reference, state, transport, reason, tries, copy });
    if (state !== 'stuck' || row.state === 'stuck') return;
    alert(reason === reasons.unopenable ? 'unknown secret' : 'stuck', [reference]);
  };

  /** Notes progress. If the store fails, the lease ends by itself. */
  const settle = async (row: Row, progress: Progress, transport: string, lease = 0): Promise<boolean> => {
    const done = await store.settle(row.id, row.token, progress, lease).catch(() => false);
    if (done) report(row, progress, transport);
    return done;
  };

  const noteSent = async (row: Row, attempt: Attempt) => {
    const { reference, tries } = row;
    const { by, copy } = attempt;
    log({ reference, state: 'sent', transport: by, reason: 'sent', tries: tries + 1, copy });
    for (const pauseMs of [0, ...notePausesMs]) {
      if (pauseMs > 0) await clock.sleep(pauseMs);
      const at = clock.now();
      const keepUntil = parts.keepSentMs > 0 ? at + parts.keepSentMs : 0;
      try {
        await store.settleSent(row.id, row.token, { by, at, keepUntil });
        return;
      } catch {
        alert('store failed', [reference]);
      }
    }
  };

  /** Keeps the lease until the attempt is over. */
  const keepLease = async (row: Row, over: AbortSignal) => {
    for (;;) {
      await clock.sleep(renewMs, over);
      if (over.aborted) return;
      await store.renew(row.id, row.token, clock.now() + leaseMs).catch(() => false);
    }
  };

  const send = async (row: Row, attempt: Attempt, transport: Transport, sending: Sending) => {
    const limit = parts.attemptMs === undefined ? [] : [AbortSignal.timeout(parts.attemptMs)];
    const signal = AbortSignal.any([ending.signal, ...limit]);
    const over = new AbortController();
    void keepLease(row, over.signal);
    const text = { mayLeave: false };
    const handOver = async () => {
      attempt.at = clock.now();
      // If the store fails here, it may have been noted: the text must not leave all the same.
      text.mayLeave = await store.open(row.id, row.token, attempt).catch(() => false);
      return text.mayLeave;
    };
    const attemptOnce = async (): Promise<SendResult> => {
      try {
        return await transport.send(sending, signal, handOver);
      } catch (failure) {
        const reason = failure instanceof Error ? failure.name : 'unexpected';
        return { kind: text.mayLeave ? 'unknown' : 'failed', reason };
      }
    };
    try {
      return await waitForTurn(throttles.get(transport.name), row.urgent, signal, attemptOnce);
    } finally {
      over.abort();
    }
  };

  /** Makes one attempt. Gives the row as it goes on if the next attempt is due soon and the lease is kept. */
  const step = async (
    row: Row,
    { attempts }: Running,
    announceSent: () => void,
  ): Promise<Row | undefined> => {
    const payload = row.sealed && sealer.open(row.id, row.sealed);
    const began = clock.now();
    if (!payload) {
      const due = began + stuckPauseMs;
      const { unopenable } = reasons;
      await settle(row, { ...readProgress(row), state: 'stuck', due, reason: unopenable }, '');
      return undefined;
    }
    const plan = planAttempt(row, transports, began, (name) => isBusy(name, row.urgent));
    const transport = plan.do === 'send' ? transports.find(({ name }) => name === plan.by) : undefined;
    if (plan.do === 'settle' || !transport) {
      if (plan.do === 'settle') await settle(row, plan.progress, '');
      return undefined;
    }
    const attempt: Attempt = { by: plan.by, copy: plan.copy, at: began };
    const sending = writeSending(row.id, payload, plan.copy);
    const result = await send(row, attempt, transport, sending);
    const now = clock.now();
    count(counts, plan.by, result);
    const reason = result.kind === 'sent' ? 'sent' : `${result.kind}: ${result.reason}`;
    attempts.push({ transport: plan.by, reason, durationMs: now - began });
    if (result.kind === 'sent') {
      announceSent();
      await noteSent(row, attempt);
      return undefined;
    }
    if ('needsOperator' in result) alert('transport refuses', [row.reference]);
    if ('keySpent' in result) alert('key spent', [row.reference]);
    const progress = planNext(row, attempt, result, transports, now);
    const soon = progress.state === 'waiting' && progress.due - now <= holdMs && !ending.signal.aborted;
    const lease = soon ? now + leaseMs : 0;
    if (!(await settle(row, progress, plan.by, lease)) || !soon) return undefined;
    await clock.sleep(progress.due - now, ending.signal);
    return { ...row, ...progress, lease };
  };

  const work = async (first: Row, self: Running, announceSent: () => void) => {
    for (let row: Row | undefined = first; row && !ending.signal.aborted;) {
      row = await step(row, self, announceSent);
    }
  };

  return {
    running,
    counts,
    isBusy: ({ ways, urgent }) => {
      const own = findWays(ways, transports);
      return own.length > 0 && own.every(({ name }) => isBusy(name, urgent));
    },
    restMs() {
      const mail = transports.filter(({ carriesMail }) => carriesMail);
      const rests = mail.map(({ name }) => throttles.get(name)?.restMs() ?? 0);
      return rests.length > 0 ? Math.min(...rests) : 0;
    },
    abort: () => ending.abort(),
    start(row) {
      const { promise, resolve } = Promise.withResolvers<'sent' | 'stored'>();
      const self: Running = { answer: promise, done: Promise.resolve(), attempts: [] };
      running.set(row.id, self);
      self.done = work(row, self, () => resolve('sent'))
        // The row is stored, so nothing that goes wrong here may become an error of the request.
        .catch(() => alert('store failed', [row.reference]))
        .finally(() => {
          resolve('stored');
          if (running.get(row.id) === self) running.delete(row.id);
        });
      return self;
    },
  };
}

/** Makes an attempt when its transport takes one. Nothing has left before. */
async function waitForTurn(
  throttle: Throttle | undefined,
  urgent: boolean,
  signal: AbortSignal,
  attemptOnce: () => Promise<SendResult>,
): Promise<SendResult> {
  if (!throttle) return attemptOnce();
  if (!(await throttle.enter(urgent, signal))) return { kind: 'failed', reason: 'aborted' };
  const result = await attemptOnce();
  throttle.leave(result);
  return result;
}

/** A token is new for each lease, so that a worker that lost its lease notices. */
export function createToken(): string {
  return randomBytes(9).toString('base64url');
}

/** Writes what a transport sends: a copy after the first is marked, and has a key of its own. */
function writeSending(
  id: string,
  { mail, facts }: { mail: Sending['mail']; facts?: Sending['facts'] },
  copy: number,
) {
  return {
    id,
    key: copy === 1 ? id : `${id}-${copy}`,
    copy,
    mail: copy === 1 ? mail : markCopy(mail, copy),
    ...(facts ? { facts } : {}),
  } satisfies Sending;
}

function count(counts: Record<string, Counts>, transport: string, { kind }: SendResult): void {
  const own = (counts[transport] ??= { sent: 0, failed: 0, refused: 0, unknown: 0 });
  own[kind] += 1;
}
