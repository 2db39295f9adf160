import { rm } from 'node:fs/promises';
import { createOutbox, type Letter, type Outbox } from '../../../../../src/contact/send/outbox/index.ts';
import { nameRow } from '../../../../../src/contact/message/identity.ts';
import { openSqliteStore } from '../../../../../src/contact/send/outbox/sqlite.ts';
import type { NewRow, Row, Store } from '../../../../../src/contact/send/outbox/types.ts';
import type { SendResult, Sending, Transport } from '../../../../../src/contact/send/transports/transport.ts';
import { VirtualTime, type Mortal } from '../../../../faults/outbox/virtual-time.ts';
import { createFolder } from '../../../../support/folder.ts';
import { createMail } from '../../../../support/mail.ts';

export const secret = 'a secret of the tests, 32 characters long';
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

/** One attempt as a test wants it. The last step repeats. */
export interface Step {
  result: SendResult;
  takesMs?: number;
  /** Whether the text leaves; by default unless it failed or was refused. */
  leaves?: boolean;
}

/** A transport that does what a test says, and keeps what left. */
export interface ScriptedTransport extends Transport {
  sent: Sending[];
  steps: Step[];
}

export const sent: Step = { result: { kind: 'sent' } };
export const failed: Step = { result: { kind: 'failed', reason: '429' } };
export const refused: Step = { result: { kind: 'refused', reason: '550' } };
export const unknown: Step = { result: { kind: 'unknown', reason: 'no answer' } };

/** An outbox in simulated time, with a real store in a file. */
export interface Bench {
  outbox: Outbox;
  time: VirtualTime;
  store: Store;
  resend: ScriptedTransport;
  smtp: ScriptedTransport;
  alerts: string[];
  /** Lets time pass, and looks for due rows every 5 seconds. */
  pass: (ms: number) => Promise<void>;
  /** Waits in simulated time for what may take that long. */
  during: <Value>(promise: Promise<Value>, ms?: number) => Promise<Value>;
  row: () => Promise<Row>;
}

const stepMs = 5000;

/** Runs a test with an outbox. `wrap` spoils the store. */
export async function withOutbox(
  use: (bench: Bench) => Promise<void>,
  { wrap = (store: Store) => store, ways = ['resend', 'smtp'], ...parts }: BenchOptions = {},
): Promise<void> {
  const folder = await createFolder();
  const store = await openSqliteStore(folder);
  const time = new VirtualTime();
  const owner: Mortal = { dead: false, skewMs: 0 };
  const clock = time.clockOf(owner);
  const alerts: string[] = [];
  const resend = script('resend', 23 * hourMs, clock.sleep);
  const smtp = script('smtp', 0, clock.sleep);
  const outbox = createOutbox({
    store: wrap(store),
    storeName: 'sqlite',
    transports: [resend, smtp].filter(({ name }) => ways.includes(name)),
    secret,
    clock,
    alert: (reason) => void alerts.push(reason),
    log: () => undefined,
    ...parts,
  });
  const bench: Bench = {
    outbox,
    time,
    store,
    resend,
    smtp,
    alerts,
    async pass(ms) {
      for (const end = time.now + ms; time.now < end;) {
        void outbox.drain(10);
        await time.runUntil(Math.min(end, time.now + stepMs));
      }
    },
    async during(promise, ms = 10_000) {
      await time.runUntil(time.now + ms);
      return promise;
    },
    async row() {
      const [row] = [...(await store.list(1)), ...(await store.find([createLetter().id]))];
      if (!row) throw new Error('There is no row.');
      return row;
    },
  };
  try {
    await use(bench);
  } finally {
    owner.dead = true;
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface BenchOptions {
  wrap?: (store: Store) => Store;
  ways?: string[];
  expectsEvents?: boolean;
  teams?: string[];
  fallbackTo?: string;
}

function script(name: string, safeAgainMs: number, sleep: (ms: number) => Promise<void>): ScriptedTransport {
  const transport: ScriptedTransport = {
    name,
    safeAgainMs,
    sent: [],
    steps: [sent],
    async send(sending, _signal, handOver) {
      const [first = sent, ...rest] = transport.steps;
      if (rest.length > 0) transport.steps = rest;
      const { result, takesMs = 100 } = first;
      const leaves = first.leaves ?? (result.kind === 'sent' || result.kind === 'unknown');
      if (leaves) {
        if (!(await handOver())) return { kind: 'failed', reason: 'not handed over' };
        transport.sent.push(sending);
      }
      await sleep(takesMs);
      return result;
    },
  };
  return transport;
}

/** A message as the contact function hands it over. */
export function createLetter(parts: Partial<Letter> & { submission?: string; index?: number } = {}): Letter {
  const { submission = 'submission', index = 0, ...rest } = parts;
  const identity = { submission, email: 'jo@writer.example', question: 'Where is my mail?', topic: 'other' };
  return {
    ...nameRow(secret, { ...identity, index }),
    mail: createMail(),
    urgent: false,
    ways: ['resend', 'smtp'],
    ...rest,
  };
}

/** A row as it is put. */
export function createRow(parts: Partial<NewRow> = {}): NewRow {
  return {
    id: 'row',
    submission: 'submission',
    print: 'print',
    reference: 'HL-0000-0000',
    urgent: false,
    ways: ['resend', 'smtp'],
    created: 1000,
    lease: 1000,
    token: 'first',
    sealed: Buffer.from([1, 0, 255, 10, 13]),
    ...parts,
  };
}

/** A stored row, as the schedule sees it. */
export function createStoredRow(parts: Partial<Row> = {}): Row {
  return {
    ...createRow(),
    state: 'waiting',
    due: 1000,
    tries: 0,
    copy: 1,
    maybe: 0,
    maybeBy: '',
    refusedBy: [],
    reason: '',
    ended: 0,
    keepUntil: 0,
    ...parts,
  };
}
