import { nameRow } from '../../../src/contact/message/identity.ts';
import { createOutbox, type Letter, type Outbox } from '../../../src/contact/send/outbox/index.ts';
import { retryRow } from '../../../src/contact/send/outbox/operator.ts';
import type { Store } from '../../../src/contact/send/outbox/types.ts';
import { createRandom, type Random } from './random.ts';
import { createFakeResend, createFakeSmtp, createWorld, type World } from './receivers.ts';
import type { Mutant } from './mutants.ts';
import { spoilStore } from './unreliable-store.ts';
import { VirtualTime, type Mortal } from './virtual-time.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
/** By then every writer has given up or has an answer. */
const writingMs = 6 * hourMs;
const secret = 'a secret of the harness, 32 characters long';

type Ways = 'resend' | 'smtp' | 'both';

/** One history: what fails, and who presses, follow from the seed. */
export interface Plot {
  seed: number;
  ways: Ways;
  /** Absent for a history without a store. */
  store?: Store;
  /** Whether the store itself fails, too. */
  storeFails?: boolean;
  mutant?: Mutant;
}

/** What came out of a history. */
export interface Verdict {
  kills: number;
  messages: number;
  accepted: number;
  /** Accepted, and never arrived. */
  lost: number;
  /** Arrivals after the first. */
  copies: number;
  /** Those of them that aren't marked. */
  unmarked: number;
  /** "Not delivered" was told in the end, and it arrived. */
  falseRefusals: number;
  /** Rows that the store took; without any, nothing was tested. */
  stored: number;
  /** Rows that wait without a payload: they can never be sent. */
  hollow: number;
  /** Failures of a store that doesn't fail: mistakes of our own that would otherwise be swallowed. */
  unexpected: number;
}

interface Process extends Mortal {
  outbox: Outbox;
  /** Resolves when it's killed. */
  death: Promise<void>;
}

/** Told to one writer about one message. */
interface Message {
  letter: Letter;
  accepted: boolean;
  told: string;
}

/** Plays one history to its end, days later, and judges it. */
export async function playHistory({ seed, ways, store, storeFails, mutant = {} }: Plot): Promise<Verdict> {
  const random = createRandom(seed);
  const time = new VirtualTime();
  const began = time.now;
  const calmFrom = began + 40 * hourMs;
  const world = createWorld(time, random, calmFrom);
  const killChance = random.chance(0.2) ? 0 : random.next() * 0.25;
  const processes: Process[] = [];
  let kills = 0;
  let unexpected = 0;

  const startProcess = (): Process => {
    const { promise: death, resolve: die } = Promise.withResolvers<undefined>();
    const self = { dead: false, skewMs: random.between(-90, 90) * secondMs, death } as unknown as Process;
    const passed = (): Promise<void> => {
      if (self.dead) return new Promise(() => undefined);
      if (time.now >= calmFrom || !random.chance(killChance)) return Promise.resolve();
      self.dead = true;
      kills += 1;
      die(undefined);
      void restart(self);
      return new Promise(() => undefined);
    };
    const failing = () => {
      const share = storeFails && time.now < calmFrom ? 0.15 : 0;
      return { refused: share, unanswered: share };
    };
    const own = store && spoilStore(store, { time, random, passed, failing });
    const mutated = own && (mutant.store?.(own) ?? own);
    const reach = { owner: self, passed };
    const all = [createFakeResend(world, reach), createFakeSmtp(world, reach)];
    const transports = all.filter(({ name }) => ways === 'both' || ways === name);
    self.outbox = createOutbox({
      ...(mutated ? { store: mutated } : {}),
      storeName: store ? 'sqlite' : 'off',
      transports: transports.map((transport) => mutant.transport?.(transport, own) ?? transport),
      secret,
      clock: time.clockOf(self),
      alert: (reason) => {
        if (reason === 'store failed' && !storeFails) unexpected += 1;
      },
      log: () => undefined,
    });
    void drainOften(self, time, random, began, () => {
      if (!storeFails) unexpected += 1;
    });
    return self;
  };
  const outside: Mortal = { dead: false, skewMs: 0 };
  const { sleep } = time.clockOf(outside);
  const restart = async (old: Process) => {
    await sleep(random.between(secondMs, 2 * minuteMs));
    processes[processes.indexOf(old)] = startProcess();
  };
  for (let count = random.pick([1, 3]); count > 0; count -= 1) processes.push(startProcess());

  const messages: Message[] = [];
  const write = async (writer: number) => {
    await sleep(random.between(0, 4 * hourMs));
    const own = writeMessages(writer, random, ways);
    messages.push(...own);
    const presses = random.between(1, 4);
    for (let press = 0; press < presses; press += 1) {
      const process = random.pick(processes);
      const told = process.dead ? undefined : await pressSend(process, own, mutant);
      for (const [index, message] of own.entries()) {
        const result = told?.letters[index]?.result;
        message.told = result ?? message.told;
        if (result === 'sent' || result === 'stored') message.accepted = true;
      }
      if (told && (told.status === 'sent' || told.status === 'stored') && random.chance(0.8)) return;
      await sleep(random.between(secondMs, 20 * minuteMs));
    }
  };
  for (let writer = random.between(1, 5); writer > 0; writer -= 1) void write(writer);

  if (store) void actAsOperator(store, time, sleep);
  await time.runUntil(store ? calmFrom + 80 * hourMs : began + writingMs);
  for (const process of processes) process.dead = true;
  return { ...(await judge(messages, world, store)), kills, unexpected };
}

/** A press that the process's death ends without an answer. */
async function pressSend({ outbox, death }: Process, messages: Message[], mutant: Mutant) {
  const letters = messages.map(({ letter }) => letter);
  const submit = mutant.submit ?? ((one: Outbox) => one.submit(letters));
  return Promise.race([submit(outbox, letters), death.then(() => undefined)]);
}

/** Each process looks for due rows: often at first, then less often, so that days stay short. */
async function drainOften(
  self: Process,
  time: VirtualTime,
  random: Random,
  began: number,
  fail: () => void,
): Promise<void> {
  const { sleep } = time.clockOf(self);
  for (;;) {
    const age = time.now - began;
    const base = age < writingMs ? 40 * secondMs : 15 * minuteMs;
    await sleep(base * (0.5 + random.next()));
    if (self.dead) return;
    void self.outbox.drain(5).catch(fail);
  }
}

/** An operator looks after every stuck row twice a day. The history ends when nothing waits any more. */
async function actAsOperator(
  store: Store,
  time: VirtualTime,
  sleep: (ms: number) => Promise<void>,
): Promise<void> {
  await sleep(writingMs);
  for (let hour = 0; ; hour += 1) {
    const rows = await time.hold(store.list(100));
    if (rows.length === 0) {
      time.stop();
      return;
    }
    for (const row of rows) {
      if (row.state === 'stuck' && hour % 12 === 0) await time.hold(retryRow(store, row, time.now));
    }
    await sleep(hourMs);
  }
}

function writeMessages(writer: number, random: Random, ways: Ways): Message[] {
  const submission = `writer ${writer} ${random.next()}`;
  const urgent = random.chance(0.3);
  return Array.from({ length: random.pick([1, 1, 2]) }, (_, index): Message => {
    const question = `Question ${index} of writer ${writer}`;
    const email = `writer-${writer}@writer.example`;
    const names = nameRow(secret, { submission, email, question, topic: 'other', index });
    const mail = {
      from: 'form@provider.example',
      to: 'team@provider.example',
      replyTo: email,
      subject: 'Question',
      text: question,
      headers: {},
      messageId: `<${names.id}@provider.example>`,
    };
    const own = ways === 'both' ? ['resend', 'smtp'] : [ways];
    return { letter: { ...names, mail, urgent, ways: own }, accepted: false, told: 'nothing' };
  });
}

async function judge(
  messages: Message[],
  world: World,
  store: Store | undefined,
): Promise<Omit<Verdict, 'kills' | 'unexpected'>> {
  const verdict = {
    messages: messages.length,
    accepted: messages.filter(({ accepted }) => accepted).length,
    lost: 0,
    copies: 0,
    unmarked: 0,
    falseRefusals: 0,
    stored: 0,
    hollow: 0,
  };
  for (const { letter, accepted, told } of messages) {
    const arrived = world.arrivals.filter(({ id }) => id === letter.id);
    const plain = arrived.filter(({ marked }) => !marked);
    if (accepted && arrived.length === 0) verdict.lost += 1;
    verdict.copies += Math.max(0, arrived.length - 1);
    verdict.unmarked += Math.max(0, plain.length - 1);
    if (told === 'failed' && arrived.length > 0) verdict.falseRefusals += 1;
    const [row] = store ? await store.find([letter.id]) : [];
    if (row) verdict.stored += 1;
    if (row?.sealed === null && (row.state === 'waiting' || row.state === 'stuck')) verdict.hollow += 1;
  }
  return verdict;
}
