import { findWays, markCopy, type Payload, type Transport } from '../transports/transport.ts';
import type { Alert } from './alert.ts';
import { raceClock, type Clock } from './clock.ts';
import { createToken, leaseMs, type AttemptReport, type Engine } from './engine.ts';
import type { RowNames } from '../../message/identity.ts';
import type { Sealer } from './seal.ts';
import { StoreError, type NewRow, type PutRow, type Row, type Store } from './types.ts';
import { sendDirectly, type DirectSending } from './without-store.ts';
import type { Worker } from './worker.ts';

/** The writer gets an answer after this time, whatever happened. */
const answerMs = 6000;
const putMs = 1000;

/** Marks what was sent beside a failing store: an earlier press may lie in it. */
const directCopy = 2;

/** One message of a submission, complete: composed, encrypted, named. */
export interface Letter extends RowNames, Payload {
  urgent: boolean;
  /** Names of the transports that it may go by, in order of preference. */
  ways: readonly string[];
}

/** What became of one message by the time of the answer. */
export interface LetterResult {
  id: string;
  reference: string;
  /**
   * `sent`: a server has taken it. `stored`: we have it, and keep trying. `failed`: it surely went nowhere,
   * and nothing keeps it. `unknown`: it may have arrived.
   */
  result: 'sent' | 'stored' | 'failed' | 'unknown';
  /** Whether it was in the outbox before. */
  known: boolean;
  /** Attempts of this request. */
  attempts: AttemptReport[];
}

/** What the writer is told: the worst of all results. */
export type Submitted = { letters: LetterResult[] } & (
  | { status: 'sent' | 'stored' | 'not_delivered' }
  /** `safe`: if it's sent again, we recognize it or mark it. `unsafe`: it would be an unmarked second copy. */
  | { status: 'unknown'; again: 'safe' | 'unsafe' }
);

/** What a submission is sent with. */
export interface SubmitParts {
  /** Absent with `OUTBOX=off`. */
  kept?: { store: Store; engine: Engine; sealer: Sealer; worker: Pick<Worker, 'noteLeft' | 'isBehind'> };
  transports: readonly Transport[];
  clock: Clock;
  alert: Alert;
  /** Told whether the store took the last submission. */
  notePut: (worked: boolean) => void;
}

/**
 * Stores all letters in one step, tries to send them at once, and says what became of each. While others wait for
 * their turn already, a letter is only stored: its writer gets an answer at once, and it goes in its turn.
 */
export async function submitLetters(
  letters: readonly Letter[],
  parts: SubmitParts,
  withinMs = answerMs,
): Promise<Submitted> {
  const deadline = parts.clock.now() + withinMs;
  if (!parts.kept) return sendAll(letters, parts, deadline);
  const { store, sealer, engine, worker } = parts.kept;
  const token = createToken();
  const created = parts.clock.now();
  const rows = letters.map((letter): NewRow => {
    const { id, submission, print, reference, urgent } = letter;
    const sealed = sealer.seal(id, readPayload(letter));
    const ways = [...letter.ways];
    const isLeft = engine.isBusy(letter) || (!urgent && worker.isBehind());
    return {
      id,
      submission,
      print,
      reference,
      urgent,
      ways,
      sealed,
      created,
      lease: isLeft ? 0 : created + leaseMs,
      token: isLeft ? '' : token,
    };
  });
  const put = await putRows(store, rows, parts.clock);
  parts.notePut(Array.isArray(put));
  if (!Array.isArray(put))
    parts.alert('store failed', [...new Set(letters.map(({ reference }) => reference))]);
  if (put === 'failed') return sendBeside(letters, parts, deadline);
  if (put === 'unknown')
    return summarize(
      letters.map((letter) => describe(letter, 'unknown', [])),
      'safe',
    );
  if (rows.some(({ lease }) => lease === 0)) worker.noteLeft();
  const results = await Promise.all(put.map((one) => sendStored(one, token, engine, parts.clock, deadline)));
  return summarize(results, 'safe');
}

/** Tries twice: it's idempotent. After an unknown end a second failure proves nothing. */
async function putRows(store: Store, rows: NewRow[], clock: Clock): Promise<PutRow[] | 'failed' | 'unknown'> {
  const put = () => {
    const late = new StoreError('time-out', false);
    const putting = store.put(rows).catch((failure: unknown) => failure);
    return raceClock(clock, putting, putMs, late) as Promise<PutRow[] | StoreError>;
  };
  const first = await put();
  if (Array.isArray(first)) return first;
  if (first instanceof StoreError && first.nothingDone) return 'failed';
  const second = await put();
  return Array.isArray(second) ? second : 'unknown';
}

/** Sends a stored row, or joins whoever is sending it. After a durable put nothing turns this into an error. */
async function sendStored(
  { row, known }: PutRow,
  token: string,
  engine: Engine,
  clock: Clock,
  deadline: number,
): Promise<LetterResult> {
  const ours = row.token === token && isLive(row);
  const running = ours ? engine.start(row) : engine.running.get(row.id);
  if (row.state === 'sent') return describe(row, 'sent', [], known);
  if (!running) return describe(row, 'stored', [], known);
  const answer = await raceClock(clock, running.answer, deadline - clock.now(), 'stored' as const);
  return describe(row, answer, running.attempts, known && !ours);
}

function isLive({ state, sealed }: Row): boolean {
  return (state === 'waiting' || state === 'stuck') && sealed !== null;
}

/** Sends without a store. */
async function sendAll(letters: readonly Letter[], parts: SubmitParts, deadline: number): Promise<Submitted> {
  let again: 'safe' | 'unsafe' = 'safe';
  const results = await Promise.all(
    letters.map(async (letter) => {
      const attempts: AttemptReport[] = [];
      const message = { ...letter, ...readPayload(letter), key: letter.id, copy: 1 };
      const result = await sendDirectly(readDirect(message), {
        ...parts,
        deadline,
        attempts,
        trustsSpentKey: true,
      });
      if (result.kind === 'unknown' && result.again === 'unsafe') again = 'unsafe';
      return describe(letter, result.kind, attempts);
    }),
  );
  return summarize(results, again);
}

/**
 * Sends beside a store that surely took nothing. An earlier press may lie in it, so what goes now is marked and
 * has a key of its own, unless the only transport recognizes the key. If it doesn't go, we can't tell what
 * became of the earlier press.
 */
async function sendBeside(
  letters: readonly Letter[],
  parts: SubmitParts,
  deadline: number,
): Promise<Submitted> {
  const results = await Promise.all(
    letters.map(async (letter) => {
      const attempts: AttemptReport[] = [];
      const usable = findWays(letter.ways, parts.transports);
      const recognized = usable.every(({ safeAgainMs }) => safeAgainMs > 0) && usable.length === 1;
      const payload = readPayload(letter);
      const marked = { ...payload, mail: markCopy(payload.mail, directCopy) };
      const message = recognized
        ? { ...letter, ...payload, key: letter.id, copy: 1 }
        : { ...letter, ...marked, key: `${letter.id}-d`, copy: directCopy };
      const result = await sendDirectly(readDirect(message), {
        ...parts,
        deadline,
        attempts,
        trustsSpentKey: false,
      });
      return describe(letter, result.kind === 'sent' ? 'sent' : 'unknown', attempts);
    }),
  );
  return summarize(results, 'safe');
}

function readPayload({ mail, facts }: Payload): Payload {
  return { mail, ...(facts ? { facts } : {}) };
}

function readDirect({ id, key, copy, ways, mail, facts }: DirectSending): DirectSending {
  return { id, key, copy, ways, mail, ...(facts ? { facts } : {}) };
}

function describe(
  { id, reference }: { id: string; reference: string },
  result: LetterResult['result'],
  attempts: AttemptReport[],
  known = false,
): LetterResult {
  return { id, reference, result, known, attempts: [...attempts] };
}

function summarize(letters: LetterResult[], again: 'safe' | 'unsafe'): Submitted {
  const has = (result: LetterResult['result']) => letters.some((letter) => letter.result === result);
  if (has('unknown')) return { status: 'unknown', again, letters };
  if (has('failed')) return { status: 'not_delivered', letters };
  return { status: has('stored') ? 'stored' : 'sent', letters };
}
