import { provider } from '../../provider/index.ts';
import type { TypedFields } from '../message/fields.ts';
import { createProblem, type Problem } from '../message/problems.ts';
import { countOffered } from '../message/offer.ts';
import type { Delivery, Message, Outcome, Receipt } from '../message/types.ts';
import { KeyError, type EncryptMail } from './encrypt.ts';
import type { Letter, LetterResult, Outbox, Submitted } from './outbox/index.ts';
import { packReportPage } from './paging/index.ts';
import { mailWay, type Mail } from './transports/transport.ts';
import { writeMailto } from './unexpected-error.ts';

/** A message with the mail that carries it. */
export interface Outgoing {
  message: Message;
  mail: Mail;
}

/** What calls an engineer (see `paging/`). */
interface Pages {
  /** Beside the messages. */
  pages: readonly Letter[];
  /** If no message can leave. */
  alone: readonly Letter[];
}

/** How messages leave. */
interface HandOverParts {
  outbox: Pick<Outbox, 'submit' | 'alert'>;
  /** Absent if no team has a key: mails go unencrypted. */
  encrypt?: EncryptMail;
  /** Whether the report of an emergency is itself a page (see `paging/`). */
  reportPages: boolean;
}

/** What became of the messages of a request. */
export interface HandedOver {
  outcome: Extract<Outcome, { kind: 'accepted' | 'refused' }>;
  /** Messages that surely went nowhere and are kept nowhere: they count neither as sent nor as a page. */
  undelivered: Message[];
  /** Whether an engineer was called, whatever became of the messages. */
  paged: boolean;
}

/** A person who waits for a mail server waits about a minute. */
const retryAfterSeconds = 60;

/**
 * Hands all messages over to the outbox in one step, with the pages that go with them, and says what became of
 * each. Those that we neither sent nor keep come back with the fields that send only them again.
 */
export async function handOver(
  outgoing: readonly Outgoing[],
  { pages, alone }: Pages,
  fields: TypedFields,
  { outbox, encrypt, reportPages }: HandOverParts,
): Promise<HandedOver> {
  const encrypted = await encryptAll(outgoing, encrypt);
  if ('fault' in encrypted) {
    outbox.alert(
      'key unusable',
      outgoing.map(({ message }) => message.names.reference),
    );
    // A page holds nothing that was typed, so a key that has expired doesn't silence it.
    const paged = alone.length > 0 ? (await outbox.submit(alone)).letters : [];
    const letters = [...failAll(outgoing, encrypted.fault), ...paged];
    return describeSubmitted(outgoing, fields, { status: 'not_delivered', letters }, reportPages);
  }
  const letters = encrypted.outgoing.map(({ mail, message }): Letter => {
    const facts = reportPages ? packReportPage(message) : {};
    return { ...message.names, ...facts, mail, urgent: message.pages, ways: [mailWay] };
  });
  const told = await outbox.submit([...letters, ...pages]);
  return describeSubmitted(outgoing, fields, told, reportPages);
}

/**
 * Encrypts each mail once for all attempts: OpenPGP output differs each time, and Resend refuses a known key
 * with other bytes. If one can't be encrypted, none goes: a message never leaves in the clear by accident.
 */
async function encryptAll(
  outgoing: readonly Outgoing[],
  encrypt: EncryptMail | undefined,
): Promise<{ outgoing: readonly Outgoing[] } | { fault: string }> {
  if (!encrypt) return { outgoing };
  const encryptOne = async ({ mail, message }: Outgoing) => ({ message, mail: await encrypt(mail, message) });
  try {
    return { outgoing: await Promise.all(outgoing.map(encryptOne)) };
  } catch (failure) {
    return { fault: failure instanceof KeyError ? failure.message : 'failed' };
  }
}

function failAll(outgoing: readonly Outgoing[], reason: string): LetterResult[] {
  const attempts = [{ transport: 'encryption', reason, durationMs: 0 }];
  return outgoing.map(({ message: { names } }) => ({
    id: names.id,
    reference: names.reference,
    result: 'failed' as const,
    known: false,
    attempts,
  }));
}

function describeSubmitted(
  outgoing: readonly Outgoing[],
  fields: TypedFields,
  told: Submitted,
  reportPages: boolean,
): HandedOver {
  const settled = outgoing.map((one): Settled => ({ ...one, letter: findResult(told, one.message) }));
  const left = settled.filter((one) => !isKept(one));
  const receipts = settled
    .filter(isKept)
    .map(({ message, letter }): Receipt => ({ reference: letter.reference, topic: message.topic }));
  const deliveries = told.letters.map(describeDelivery);
  const paged = isPaged(outgoing, told, reportPages);
  if (left.length === 0) {
    const emergency = outgoing.some(({ message }) => message.contact.emergency === 'yes');
    const incident = outgoing.find(({ message }) => message.incident)?.message.incident;
    // An emergency is read as a whole, and several messages were split already.
    const [only, ...others] = outgoing.map(({ message }) => message);
    const offer =
      only && others.length === 0 && !emergency
        ? countOffered(only.question, only.contact.confirm)
        : undefined;
    const outcome: HandedOver['outcome'] = {
      kind: 'accepted',
      status: settled.some(({ letter }) => letter.result === 'stored') ? 'stored' : 'sent',
      receipts,
      emergency,
      ...(emergency ? { paged } : {}),
      ...(incident ? { incident } : {}),
      ...(offer === undefined ? {} : { offer }),
      deliveries,
    };
    return { outcome, undelivered: [], paged };
  }
  const again = told.status === 'unknown' ? told.again : 'safe';
  const undelivered = left.filter(({ letter }) => letter.result === 'failed');
  return {
    outcome: {
      kind: 'refused',
      fields: {
        ...fields,
        question: left.map(({ message }) => message.question),
        // Filled in again only if the writer chose it.
        topic: left.map(({ message }) => (message.topicChosen ? message.topic : '')),
      },
      problems: left.map((one, index) => describeProblem(one, again, index)),
      receipts,
      deliveries,
      ...(again === 'safe' ? { retryAfterSeconds } : {}),
    },
    undelivered: told.status === 'not_delivered' ? undelivered.map(({ message }) => message) : [],
    paged,
  };
}

/** A message with what became of it. */
interface Settled extends Outgoing {
  letter: LetterResult;
}

function isKept({ letter: { result } }: Settled): boolean {
  return result === 'sent' || result === 'stored';
}

function describeProblem(one: Settled, again: 'safe' | 'unsafe', index: number): Problem {
  const { result, reference } = one.letter;
  const box = { field: 'question', index };
  if (result !== 'unknown') return createProblem('not_delivered', { ...box, mailto: linkMail(one) });
  const unknown = again === 'safe' ? knownAgain : probablyThere;
  return createProblem('delivery_unknown', { ...box, again }, { unknown: unknown(reference) });
}

const knownAgain = (reference: string) =>
  'We can’t tell whether your message went out. Press Send again: we’ll recognize it, or mark it as a second ' +
  `copy. Its reference is ${reference}.`;
const probablyThere = (reference: string) =>
  'Your message has probably arrived, but the mail server didn’t confirm it. Please wait for an answer before ' +
  `you send it again. If you do, quote the reference ${reference}.`;

/** Whether an engineer was called: a page of the request was taken, or the report where that is a page. */
function isPaged(outgoing: readonly Outgoing[], { letters }: Submitted, reportPages: boolean): boolean {
  const messages = new Map(outgoing.map(({ message }) => [message.names.id, message]));
  const isPage = (id: string) => {
    const message = messages.get(id);
    return message ? reportPages && message.pages : true;
  };
  return letters.some(({ id, result }) => result === 'sent' && isPage(id));
}

function findResult({ letters }: Submitted, { names }: Message): LetterResult {
  const found = letters.find(({ id }) => id === names.id);
  if (!found) throw new Error('The outbox answered without one of the messages.');
  return found;
}

function describeDelivery({ reference, result, attempts }: LetterResult): Delivery {
  return { reference, result, attempts: [...attempts] };
}

function linkMail({ mail, message }: Outgoing): string {
  const to = message.pages ? mail.to : provider.support.address;
  const { names, contact, question } = message;
  return writeMailto(to, `[${names.reference}] ${contact.subject ?? ''}`.trim(), question);
}
