import { findWindow, namePrint, nameRow, nameWindow } from '../message/identity.ts';
import type { Message, UnnamedMessage } from '../message/types.ts';
import type { KnownMessage, Outbox } from './outbox/index.ts';

/** A request's messages with the names by which each is recognized when it comes again. */
export interface Submission {
  /** Where its identity comes from: the form, a program's `Idempotency-Key`, or the texts themselves. */
  from: 'form' | 'key' | 'texts';
  id: string;
  messages: Message[];
}

/**
 * Names the messages of a request: the same request, pressed twice or sent again by a program, gets the same
 * names, and so is one mail each.
 * @param key the `Idempotency-Key` of a program
 */
export function nameMessages(
  messages: readonly UnnamedMessage[],
  { key, secret, now }: { key?: string | undefined; secret: string; now: number },
): Submission {
  const prints = messages.map((message) => namePrint(secret, readIdentity(message)));
  const urgent = messages.some(({ contact }) => contact.emergency === 'yes');
  const typed = messages[0]?.contact.submission;
  const from = key !== undefined ? 'key' : typed !== undefined ? 'form' : 'texts';
  const window = () => nameWindow(secret, prints, findWindow(urgent), now);
  const writer = messages[0]?.contact.email.toLowerCase() ?? '';
  // Programs choose their keys themselves, perhaps the same as others: each is good for one writer.
  const id = key !== undefined ? `key:${writer}:${key}` : (typed ?? window());
  const named = messages.map((message, place): Message => {
    const index = prints.slice(0, place).filter((print) => print === prints[place]).length;
    return { ...message, names: nameRow(secret, { submission: id, ...readIdentity(message), index }) };
  });
  return { from, id, messages: named };
}

/** What came before of a submission. */
export interface Known {
  /** All rows of the submission, those that page an engineer included. */
  rows: KnownMessage[];
  /** Whether a program's key came before with another text. */
  keyReused: boolean;
}

/**
 * Looks for what came before. Messages without an identity of their own are looked for by their text, within
 * the last minutes. Finds nothing without a store, or while it fails: the names still make a repeated send
 * harmless.
 */
export async function findKnown(
  { from, messages }: Submission,
  outbox: Pick<Outbox, 'find'>,
  now: number,
): Promise<Known> {
  const find = (key: Parameters<Outbox['find']>[0]) => outbox.find(key).catch(() => []);
  const [first] = messages;
  if (!first) return { rows: [], keyReused: false };
  const rows = await find({ submission: first.names.submission });
  const isKnown = ({ names }: Message) => rows.some(({ id }) => id === names.id);
  if (rows.length > 0 || from !== 'texts') {
    return { rows, keyReused: from === 'key' && rows.length > 0 && !messages.every(isKnown) };
  }
  const since = now - findWindow(messages.some(({ contact }) => contact.emergency === 'yes'));
  const found = await Promise.all(messages.map(({ names }) => find({ print: names.print, since })));
  // All or none: a letter that is only in part the same is another one.
  const same = found.map((candidates) => candidates.at(-1));
  return { rows: same.every((row) => row !== undefined) ? same : [], keyReused: false };
}

/**
 * The same words about another service are another report, and a report that became a regular message is
 * another message: its writer chose so after it was held. Whoever goes back and adds the version of their program
 * or their key wants that to arrive as well, so all that a mail says of its writer belongs to it.
 */
function readIdentity({ contact, question, topic }: UnnamedMessage) {
  const { email, emergency, service, subject, customer, account, program, version, system, follows } =
    contact;
  const urgency = emergency === 'yes' ? `emergency ${service}` : 'normal';
  const details = [
    subject,
    customer,
    account,
    program,
    version,
    system,
    follows,
    contact.publicKey?.fingerprint,
  ];
  const around = details.some(Boolean) ? ` ${JSON.stringify(details)}` : '';
  return { email: email.toLowerCase(), question, topic: `${topic} ${urgency}${around}` };
}
