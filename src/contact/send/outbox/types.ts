/** `stuck` needs an operator, or waits for its hourly attempt because every transport has refused it. */
export type RowState = 'waiting' | 'stuck' | 'sent' | 'dropped';

/** Never due: waits for an operator. Still an exact integer in JavaScript, SQLite and Lua. */
export const never = 9_000_000_000_000_000;

/** How long a sent row answers repeated presses and events. */
export const rememberMs = 7 * 24 * 60 * 60 * 1000;

/** How long its payload is kept where webhooks may report a bounce. */
export const keepSentMs = 72 * 60 * 60 * 1000;

/** A message in the outbox. Times are whole milliseconds since 1970, by the clock of the process that wrote them. */
export interface Row extends Progress {
  /** Names the message everywhere: idempotency key, Message-ID, tag. See `identity.ts`. */
  id: string;
  /** HMAC of the submission id; all questions of one submission share it. */
  submission: string;
  /** HMAC of the text, to tell whether a submission comes again with another one. */
  print: string;
  /** What the writer and the team call it, `PH-…`. */
  reference: string;
  /** Emergencies go first and are tried more often. */
  urgent: boolean;
  /** Names of the transports that it may go by, in order of preference. */
  ways: string[];
  /** The payload, sealed (see `seal.ts`); null once erased. */
  sealed: Uint8Array | null;
  created: number;
  /** Until when the worker with `token` has it; 0 if nobody has. */
  lease: number;
  token: string;
  /** When it was sent or dropped; 0 before. */
  ended: number;
  /** Until when the payload of a sent row is kept, for a bounce that may follow. */
  keepUntil: number;
}

/** What changes with every attempt. */
export interface Progress {
  state: RowState;
  due: number;
  tries: number;
  /** Which copy the next attempt sends, counted from 1, unless `maybe` says that this one may be out. */
  copy: number;
  /** When the first attempt began of this copy that may have been accepted; 0 if it surely was not. */
  maybe: number;
  /** The transport of that attempt. */
  maybeBy: string;
  /** Transports that refused it for good. */
  refusedBy: string[];
  /** Last code, for the operator: never text or addresses. */
  reason: string;
}

/** A row as it is put: with its first lease, so that nobody else takes it before the request's own attempt. */
export type NewRow = Pick<
  Row,
  'id' | 'submission' | 'print' | 'reference' | 'urgent' | 'ways' | 'created' | 'lease' | 'token'
> & { sealed: Uint8Array };

/** A row as it was put, or as it was already there. */
export interface PutRow {
  row: Row;
  known: boolean;
}

/** What a worker wants to have. */
interface Claim {
  now: number;
  limit: number;
  token: string;
  /** When the lease ends. */
  until: number;
  urgentOnly?: boolean;
}

/** What an attempt says about the row just before the text leaves. */
interface Opening {
  by: string;
  copy: number;
  at: number;
}

interface Sent {
  by: string;
  at: number;
  /** Keep the payload until then; 0 erases it now. */
  keepUntil: number;
}

/** What is in the outbox. Ages are found by comparing the times with now. */
export interface Stats {
  waiting: number;
  urgent: number;
  stuck: number;
  /** Rows that no secret opens; they count as stuck, too. */
  unopenable: number;
  /** When the oldest unsent row was created, and the oldest urgent one; 0 if there is none. */
  oldest: number;
  oldestUrgent: number;
  /** Sent rows whose delivery the receiver has put off since before `delayedBefore`. */
  delayed: number;
  /** References of what needs attention: stuck ones first, 20 at most. */
  references: string[];
}

/** Reasons that the outbox itself writes, and reads again. */
export const reasons = {
  unopenable: 'sealed with an unknown secret',
  delayed: 'delivery delayed',
  noWay: 'no transport is configured for it',
} as const;

/**
 * Keeps rows durably. Every method is one atomic step and rejects with `StoreError` if the store fails. All
 * times come from the caller.
 */
export interface Store {
  /** Stores all rows or none. Rows that are already stored are left unchanged. */
  put(rows: readonly NewRow[]): Promise<PutRow[]>;
  /** Leases due rows that nobody has, urgent ones first. A lease only saves work: `open` is the fence. */
  claim(claim: Claim): Promise<Row[]>;
  /**
   * Notes that from now on this copy may be accepted. False if the row isn't ours any more: then the text must
   * not leave.
   */
  open(id: string, token: string, opening: Opening): Promise<boolean>;
  /** Extends a lease; false if it isn't ours any more. */
  renew(id: string, token: string, until: number): Promise<boolean>;
  /**
   * Notes a success. It needs no lease, because a late success is one, too; only if this transport has
   * refused the row meanwhile, a success that isn't of our lease is older than the refusal, and gives false.
   */
  settleSent(id: string, token: string, sent: Sent): Promise<boolean>;
  /**
   * Notes how an attempt ended otherwise. Only with our lease, and only for an unsent row with a payload.
   * `lease` above 0 keeps the lease until then.
   */
  settle(id: string, token: string, progress: Progress, lease?: number): Promise<boolean>;
  stats(query: { delayedBefore: number }): Promise<Stats>;

  /** Rows with one of the ids. */
  find(ids: readonly string[]): Promise<Row[]>;
  /** Rows of a submission, or rows with this print that were created since. */
  findBy(key: { submission: string } | { print: string; since: number }): Promise<Row[]>;
  /** Unsent rows, oldest first. */
  list(limit: number): Promise<Row[]>;
  /**
   * Changes a row regardless of leases, for an operator or an event of the vendor, if it still has its
   * payload. `from` are the states that it may be in. Ends any lease.
   */
  revise(id: string, from: readonly RowState[], progress: Progress, sealed?: Uint8Array): Promise<boolean>;
  /** Ends a row by an operator's decision, and erases its payload. */
  drop(id: string, at: number): Promise<boolean>;
  /** Erases the payload of a sent row. */
  erase(id: string): Promise<boolean>;
  /** Erases payloads whose `keepUntil` is over, and forgets rows that ended before `forgetBefore`. */
  sweep(now: number, forgetBefore: number): Promise<void>;
  close(): Promise<void>;
}

/** A failure of the store itself. */
export class StoreError extends Error {
  override name = 'StoreError';
  /** True if nothing was written for certain; otherwise the step may have been done. */
  readonly nothingDone: boolean;
  /** A code for the log. */
  readonly code: string;
  constructor(code: string, nothingDone: boolean, options?: ErrorOptions) {
    super(`The outbox’s store failed: ${code}.`, options);
    this.code = code;
    this.nothingDone = nothingDone;
  }
}
