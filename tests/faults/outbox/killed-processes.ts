import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { simpleParser, type ParsedMail } from 'mailparser';
import { nameRow } from '../../../src/contact/message/identity.ts';
import type { Letter } from '../../../src/contact/send/outbox/index.ts';
import { openSqliteStore } from '../../../src/contact/send/outbox/sqlite.ts';
import { createMail } from '../../support/mail.ts';
import { startSmtpInbox } from '../../support/smtp-inbox.ts';
import type { Answer, Press } from './killed-process.ts';
import { createRandom } from './random.ts';

const script = fileURLToPath(new URL('killed-process.ts', import.meta.url));
const secret = 'a secret of the harness, 32 characters long';

const pressMs = 1500;
const mostPresses = 40;
const slowestReplyMs = 400;
/** Twice the time in which a doubt ends, at the speed of the processes. */
const settlingMs = 90_000;

export interface KillTally {
  kills: number;
  messages: number;
  accepted: number;
  lost: number;
  copies: number;
  unmarked: number;
}

/** Kills two processes that share a file, at random moments, while writers press until they have an answer. */
export async function countUnderKills(kills: number, seed: number): Promise<KillTally> {
  const random = createRandom(seed);
  const folder = await mkdtemp(join(tmpdir(), 'outbox-'));
  const mails: ParsedMail[] = [];
  const inbox = await startSmtpInbox({
    // The server has the message, and takes its time to say so: that is when a kill hurts.
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          setTimeout(done, random.between(0, slowestReplyMs));
        },
        (failure: unknown) => done(failure instanceof Error ? failure : new Error('unreadable')),
      );
    },
  });
  const env = { ...process.env, OUTBOX_FOLDER: folder, OUTBOX_SMTP: inbox.url, CONTACT_SECRET: secret };
  const start = async () => {
    const child = fork(script, { env, stdio: 'inherit' });
    await once(child, 'message');
    return child;
  };
  const processes = await Promise.all([start(), start()]);
  const fate = { isOver: false, killed: 0 };

  const kill = async () => {
    while (fate.killed < kills) {
      await sleep(random.between(20, 700));
      const index = random.between(0, processes.length);
      processes[index]?.kill('SIGKILL');
      fate.killed += 1;
      processes[index] = await start();
    }
    fate.isOver = true;
  };
  const accepted = new Set<string>();
  const letters: Letter[] = [];
  const write = async () => {
    while (!fate.isOver) {
      const letter = createLetter(letters.length);
      letters.push(letter);
      for (let press = 0; press < mostPresses && !accepted.has(letter.id); press += 1) {
        const status = await pressSend(random.pick(processes), letter);
        if (status === 'sent' || status === 'stored') accepted.add(letter.id);
      }
      await sleep(random.between(0, 100));
    }
  };
  try {
    await Promise.all([kill(), write(), write(), write()]);
    await waitUntilSent(folder);
    const arrivals = mails.map(({ subject = '', headers }) => ({
      id: subject.split(' ')[0],
      marked: headers.has('x-support-copy'),
    }));
    const tally = {
      kills,
      messages: letters.length,
      accepted: accepted.size,
      lost: 0,
      copies: 0,
      unmarked: 0,
    };
    for (const { id } of letters) {
      const own = arrivals.filter((arrival) => arrival.id === id);
      if (accepted.has(id) && own.length === 0) tally.lost += 1;
      tally.copies += Math.max(0, own.length - 1);
      tally.unmarked += Math.max(0, own.filter(({ marked }) => !marked).length - 1);
    }
    return tally;
  } finally {
    for (const child of processes) child.kill('SIGKILL');
    await inbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function createLetter(number: number): Letter {
  const identity = {
    submission: `number ${number}`,
    email: 'jo@writer.example',
    question: 'Q',
    topic: 'other',
  };
  const names = nameRow(secret, { ...identity, index: 0 });
  return { ...names, mail: createMail({ subject: `${names.id} question` }), urgent: false, ways: ['smtp'] };
}

let presses = 0;

/** Undefined if the process dies first. */
async function pressSend(child: ChildProcess, letter: Letter): Promise<string | undefined> {
  presses += 1;
  const press: Press = { number: presses, letters: [letter] };
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const listen = (message: unknown) => {
    const { number, status } = message as Answer;
    if (number === press.number) resolve(status);
  };
  const die = () => resolve(undefined);
  child.on('message', listen);
  child.once('exit', die);
  if (child.connected) child.send(press, (failure) => failure && resolve(undefined));
  else resolve(undefined);
  const status = await Promise.race([promise, sleep(pressMs).then(() => undefined)]);
  child.off('message', listen);
  child.off('exit', die);
  return status;
}

/** Waits until nothing waits any more, or for as long as doubts last. */
async function waitUntilSent(folder: string): Promise<void> {
  const store = await openSqliteStore(folder);
  const end = Date.now() + settlingMs;
  while (Date.now() < end && (await store.list(1)).length > 0) await sleep(500);
  await store.close();
}
