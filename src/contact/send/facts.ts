import { findTopic, getService, provider } from '../../provider/index.ts';
import { describeReporters, describeStrength, nameReport } from '../emergency/report-words.ts';
import { showAddress, splitAddress } from '../message/address.ts';
import { countOffered } from '../message/offer.ts';
import { listConfirmed, type Contact } from '../message/schema.ts';
import type { Incident, Message } from '../message/types.ts';
import type { KeyName } from '../openpgp/public-key.ts';

/** What a mail says beyond its message. */
interface FactSources {
  /** What our probe saw of the service of an emergency. */
  observation?: string | undefined;
  /** All messages of the submission. */
  siblings: readonly Sibling[];
}

/** A message of the same submission, as the mail names it. */
export type Sibling = Pick<Message, 'names' | 'topic'>;

type Fact = [name: string, value: string | undefined];

/**
 * Writes the facts of a message: always the same lines in the same order, so that a missing one is seen to be
 * missing. First what we know; then what the visitor claims, with what they typed in quotes.
 */
export function writeFacts(message: Message, sources: FactSources): string {
  const claims = ['The visitor says, and we haven’t checked:', ...listClaims(message).map(writeFact)];
  return [...listOwnFacts(message, sources).map(writeFact), '', ...claims].join('\n');
}

function writeFact([name, value]: Fact): string {
  return `${name}: ${value ? flatten(value) : 'not given'}`;
}

function listOwnFacts(message: Message, { observation, siblings }: FactSources): Fact[] {
  const { contact, names, incident } = message;
  const others = siblings.filter((sibling) => sibling.names.reference !== names.reference);
  const together = others.map((other) => `${other.names.reference} (${findTopic(other.topic).label})`);
  return [
    ['Reference', names.reference],
    ['Topic', describeTopic(message)],
    ['Sent together with', together.join(', ') || 'nothing else'],
    ['Questions in it', describeOffer(message)],
    ['Emergency', contact.emergency === 'yes' ? 'yes' : 'no'],
    ['Service', contact.service && getService(contact.service).label],
    ['Incident', incident ? writeIncident(incident) : 'none'],
    ['Probe report', observation ?? 'none'],
  ];
}

function describeTopic({ topic, topicChosen, otherTopic }: Message): string {
  const perhaps = otherTopic === undefined ? '' : `; perhaps ${findTopic(otherTopic).label}`;
  return `${findTopic(topic).label} (chosen ${topicChosen ? 'by the visitor' : `from the text${perhaps}`})`;
}

/** Tells staff of a text that was not held although it may ask several things. */
function describeOffer({ contact, question }: Message): string {
  const count = countOffered(question, contact.confirm);
  return count === undefined ? 'one' : `perhaps ${count}; the visitor was asked whether to split it`;
}

function listClaims({ contact }: Message): Fact[] {
  return [
    ['Reply to', describeAddress(contact)],
    ['Customer', describeCustomer(contact.customer)],
    ['Account (claimed, not verified)', contact.account && quote(contact.account)],
    // Repeated here because the subject line of an encrypted mail leaves it out.
    ['Subject', contact.subject && quote(contact.subject)],
    ['Program', contact.program && quote(contact.program)],
    ['Version', contact.version && quote(contact.version)],
    ['System', contact.system && quote(contact.system)],
    ['Came from', contact.page],
    ['Searched for', contact.searched && quote(contact.searched)],
    ['Answers shown', contact.shown.join(', ') || 'none'],
    ['Answers opened', contact.opened.join(', ') || 'none'],
    ['Follows', contact.follows ?? 'nothing'],
    ['OpenPGP key', contact.publicKey && nameKey(contact.publicKey)],
    ['Confirmed', listConfirmed(contact) ?? 'nothing'],
  ];
}

/**
 * Puts what was typed on one line and in quotes. Without either, a value could look like the next fact, even
 * by a stretch of spaces that wraps to the next line.
 */
function quote(typed: string): string {
  return `“${flatten(typed).replace(/[“”]/gu, '"')}”`;
}

function flatten(text: string): string {
  return text.replace(/[\s\p{Cc}\u2800\u3164\uFFA0\u115F\u1160]+/gu, ' ').trim();
}

function describeAddress({ email, emergency }: Contact): string {
  const [, domain] = splitAddress(email.toLowerCase());
  const isHere = emergency === 'yes' && provider.mailDomains.includes(domain);
  return `${showAddress(email)}${isHere ? ' (a mailbox here, so it may not be readable now)' : ''}`;
}

function describeCustomer(customer: 'yes' | 'no' | undefined): string | undefined {
  return customer && (customer === 'yes' ? 'says they are a customer' : 'says they aren’t a customer');
}

function writeIncident(incident: Incident): string {
  const { strength, reporters } = incident;
  return `${nameReport(incident)} (${describeStrength(strength)}); reported by ${describeReporters(reporters)}`;
}

/** User IDs are self-asserted, so we don't present them as verified. */
function nameKey({ fingerprint, userIds }: KeyName): string {
  return userIds.length > 0
    ? `${fingerprint}, claims to belong to ${userIds.map(quote).join(', ')}`
    : fingerprint;
}
