import { provider } from '../../provider/index.ts';
import type { Settings } from '../env.ts';
import { deriveMark } from '../message/reference.ts';
import type { Message } from '../message/types.ts';
import { beginSubject } from './begin-subject.ts';
import { writeFacts, type Sibling } from './facts.ts';
import { writeHeaders } from './headers.ts';
import type { Mail } from './transports/transport.ts';

/** In UTF-16 units; longer subjects are cut. */
const maximumSubjectLength = 78;
const halfCharacter = /\p{Surrogate}$/u;

/**
 * Writes the mail of one question for the person who answers it: our facts first, then the visitor's text
 * between two lines that they can't forge.
 * @param observation what our probe saw of the service of an emergency
 * @param siblings all messages of the submission
 */
export function composeMail(
  message: Message,
  settings: Pick<Settings, 'CONTACT_FROM' | 'CONTACT_SECRET'>,
  observation?: string,
  siblings: readonly Sibling[] = [],
): Mail {
  const { names, contact } = message;
  const facts = writeFacts(message, { observation, siblings });
  return {
    from: settings.CONTACT_FROM,
    to: message.to,
    replyTo: contact.email,
    subject: writeSubject(message, names.reference),
    text: writeText(message, deriveMark(settings.CONTACT_SECRET, names.id), facts),
    headers: writeHeaders(message),
    messageId: `<${names.id}@${provider.domain}>`,
  };
}

function writeSubject(message: Message, reference: string): string {
  const { contact, question } = message;
  // Break up “=?”: a mail program would decode what follows it (RFC 2047), and show text that nobody has checked.
  const words = (contact.subject ?? question).replace(/[\s\p{Cc}]+/gu, ' ').replaceAll('=?', '= ?');
  const short =
    words.length > maximumSubjectLength
      ? `${words.slice(0, maximumSubjectLength - 1).replace(halfCharacter, '')}…`
      : words;
  return `${beginSubject(message, reference)} ${short}`;
}

/**
 * The facts come before anything typed, and nobody who writes knows the mark around it: a text can imitate a fact
 * or an end, but not the place of the one or the mark of the other.
 */
function writeText({ contact, question }: Message, mark: string, facts: string): string {
  // The key comes last and as text: an inline OpenPGP message has no attachments, and any program imports a
  // key from text.
  const key = contact.publicKey ? ['', `The visitor’s OpenPGP key:\n\n${contact.publicKey.armored}`] : [];
  return [
    `The visitor’s text stands between the two lines marked ${mark}. Nothing between them is from us.`,
    '',
    facts,
    '',
    `===== ${mark}: from here on, the visitor wrote every word =====`,
    '',
    keepWhole(question),
    '',
    `===== ${mark}: end of the visitor’s text =====`,
    ...key,
    '',
  ].join('\n');
}

/** Takes the space from “-- ”: below it, mail programs would gray out the rest, and leave it out of a reply. */
function keepWhole(question: string): string {
  return question.replace(/^-- $/gmu, '--');
}
