// `npm run outbox -- list | retry PH-…|--all | drop PH-… | export PH-…`: what waits in the outbox. With REDIS_URL it
// works from a laptop, too.
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { exportRow, formatAge, retryRow } from '../contact/send/outbox/operator.ts';
import { createSealer } from '../contact/send/outbox/seal.ts';
import { openStore, readOutboxSettings } from '../contact/send/outbox/settings.ts';
import { never, type Row, type Store } from '../contact/send/outbox/types.ts';
import { findOutbox } from './outbox-place.ts';
import { readParameters } from './parameters.ts';

const usage = `npm run outbox -- list              Show the messages that aren't sent yet
npm run outbox -- retry PH-…        Try a message again now (--all: every message)
npm run outbox -- drop PH-…         Give a message up, and erase it (--yes: without asking)
npm run --silent outbox -- export PH-… > message.eml
                                    Write a message as a mail file, to send it by hand`;

const mostListed = 1000;

const { values, positionals } = readParameters(
  {
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false }, yes: { type: 'boolean', default: false } },
  },
  usage,
);
const [command] = positionals;
const reference = positionals[1]?.toUpperCase();

try {
  const read = readOutboxSettings(process.env);
  const found = 'mistakes' in read ? read.mistakes.join(' ') : findOutbox(read.settings);
  if (typeof found === 'string') {
    refuse(found);
  } else {
    const { store, warnings } = await openStore(found.settings);
    for (const warning of warnings) console.error(warning);
    if (!store) refuse('The outbox is off: set OUTBOX and REDIS_URL as on the server.');
    else await run(store, found.place).finally(() => store.close());
  }
} catch (failure) {
  refuse(failure instanceof Error ? failure.message : 'The outbox can’t be read.');
}

async function run(store: Store, place: string): Promise<void> {
  const rows = await store.list(mostListed);
  if (command === 'list') {
    list(rows, place);
    return;
  }
  const chosen = values.all && command === 'retry' ? rows : rows.filter((row) => row.reference === reference);
  if (!['retry', 'drop', 'export'].includes(command ?? '') || (!reference && !values.all)) {
    refuse(usage);
    return;
  }
  if (chosen.length === 0) {
    refuse(
      values.all
        ? 'Nothing waits.'
        : `${reference ?? ''} isn’t waiting: it was sent or dropped, or the reference is wrong.`,
    );
    return;
  }
  for (const row of chosen) {
    if (command === 'retry') await retry(store, row);
    if (command === 'drop') await drop(store, row);
    if (command === 'export') await print(row);
  }
}

/** Shows neither text nor addresses: they're sealed. */
function list(rows: readonly Row[], place: string): void {
  if (rows.length === 0) {
    console.log(`Nothing waits in ${place}: every message was sent.`);
    return;
  }
  const now = Date.now();
  console.table(
    rows.map((row) => ({
      reference: row.reference,
      state: row.state,
      emergency: row.urgent ? 'yes' : '',
      age: formatAge(now - row.created),
      tries: row.tries,
      copy: row.copy,
      'last result': row.reason,
      next: describeNext(row, now),
    })),
  );
  console.log(`Kept in ${place}`);
}

function describeNext({ due, lease }: Row, now: number): string {
  if (due >= never) return 'waits for you';
  if (lease > now) return 'being sent';
  return due <= now ? 'now' : `in ${formatAge(due - now)}`;
}

async function retry(store: Store, row: Row): Promise<void> {
  const done = await retryRow(store, row, Date.now());
  console.log(done ? `${row.reference} is due now.` : `${row.reference} was sent meanwhile.`);
}

async function drop(store: Store, row: Row): Promise<void> {
  if (!values.yes) {
    const prompt = createInterface({ input: process.stdin, output: process.stderr });
    const asked = prompt.question(`Erase ${row.reference} without sending it? Type yes: `);
    // Where nobody can type, the input ends, and the question would stay open for ever.
    const answer = await Promise.race([asked, once(prompt, 'close').then(() => '')]);
    prompt.close();
    if (answer.trim().toLowerCase() !== 'yes') {
      refuse('Nothing was changed. Type yes, or add --yes.');
      return;
    }
  }
  const done = await store.drop(row.id, Date.now());
  console.log(done ? `${row.reference} is erased.` : `${row.reference} was sent meanwhile.`);
}

async function print(row: Row): Promise<void> {
  const { CONTACT_SECRET, CONTACT_SECRET_PREVIOUS } = process.env;
  if (!CONTACT_SECRET) {
    refuse('Set CONTACT_SECRET as on the server: messages are sealed with it.');
    return;
  }
  const mail = await exportRow(row, createSealer(CONTACT_SECRET, CONTACT_SECRET_PREVIOUS || undefined));
  if (!mail) {
    refuse(
      `${row.reference} can’t be opened: it was sealed with another CONTACT_SECRET. Set that one as CONTACT_SECRET_PREVIOUS.`,
    );
    return;
  }
  process.stdout.write(mail);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
