import { findTopic, getService, provider } from '../../provider/index.ts';
import type { Mail } from './deliver.ts';
import { deriveIdempotencyKey, deriveMessageReference } from '../message/reference.ts';
import type { Settings } from '../env.ts';
import type { KeyName } from '../openpgp/public-key.ts';
import { listConfirmed } from '../message/schema.ts';
import type { IncidentLink, Message } from '../message/types.ts';

/** In UTF-16 units; longer subjects are cut. */
const maximumSubjectLength = 78;
const halfCharacter = /\p{Surrogate}$/u;

/** A mail with its reference. */
export interface Composed {
  reference: string;
  mail: Mail;
}

/** Writes the mail of one question for the person who answers it: the question first, then the facts. */
export function composeMail(message: Message, settings: Settings, observation?: string): Composed {
  const { contact, question, topic, pages, incident } = message;
  const reference = deriveMessageReference(message, settings.CONTACT_SECRET);
  // Omit the other questions: if only this one is sent again, it must not count as another mail.
  const { confirm: _confirm, question: _questions, topic: _topics, ...details } = contact;
  const mail: Mail = {
    from: settings.CONTACT_FROM,
    to: message.to,
    replyTo: contact.email,
    subject: writeSubject(message, reference),
    text: writeText(message, reference, observation),
    headers: {
      'X-Support-Reference': reference,
      'X-Support-Topic': topic,
      ...(incident ? { 'X-Support-Incident': incident.number } : {}),
      ...(pages ? { Importance: 'high', 'X-Priority': '1' } : {}),
    },
    messageId: `<${reference.toLowerCase()}@${provider.domain}>`,
    // Omit the incident: if the store forgets it, the message must still count as the one that was sent.
    idempotencyKey: deriveIdempotencyKey(settings.CONTACT_SECRET, reference, [
      JSON.stringify(details),
      question,
      topic,
    ]),
  };
  return { reference, mail };
}

/** Writes the beginning of every subject: the urgency and the reference, and nothing the writer typed. */
export function beginSubject({ contact, incident }: Message, reference: string): string {
  if (contact.emergency !== 'yes') return `[${reference}]`;
  const service = contact.service ? getService(contact.service).label : '';
  if (!incident) return `Emergency: ${service} [${reference}]`;
  const report = nameReport(incident);
  return incident.paged
    ? `Emergency: ${service} (${report}) [${reference}]`
    : `Incident ${report}: ${service} [${reference}]`;
}

function writeSubject(message: Message, reference: string): string {
  const { contact, question } = message;
  // Break up “=?”: a mail program would decode what follows it (RFC 2047), and show text that nobody has checked.
  const words = (contact.subject ?? question).replace(/\s+/gu, ' ').replaceAll('=?', '= ?');
  const short =
    words.length > maximumSubjectLength
      ? `${words.slice(0, maximumSubjectLength - 1).replace(halfCharacter, '')}…`
      : words;
  return `${beginSubject(message, reference)} ${short}`;
}

function writeText(
  { contact, question, topic, topicChosen, incident }: Message,
  reference: string,
  observation?: string,
): string {
  const facts: [string, string | undefined][] = [
    ['Reference', reference],
    ['Topic', `${findTopic(topic).label}${topicChosen ? '' : ' (chosen from the text)'}`],
    // Repeated here because the subject line of an encrypted mail leaves it out.
    ['Subject', contact.subject],
    ['From', contact.email],
    ['Customer', contact.customer],
    ['Account', contact.account],
    ['Emergency', contact.emergency === 'yes' ? 'yes' : undefined],
    ['Service', contact.service && getService(contact.service).label],
    ['Incident', incident && nameReport(incident)],
    ['Probe report', observation],
    ['Program', contact.program],
    ['Version', contact.version],
    ['System', contact.system],
    ['Came from', contact.page],
    ['OpenPGP key', contact.publicKey && nameKey(contact.publicKey)],
    ['Writer confirmed', listConfirmed(contact)],
  ];
  const lines = facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  // The key comes last and as text: an inline OpenPGP message has no attachments, and any program imports a
  // key from text.
  const key = contact.publicKey ? `\n${contact.publicKey.armored}` : '';
  return `${question}\n\n${lines.join('\n')}\n${key}`;
}

function nameReport({ number, report }: IncidentLink): string {
  return `${number}, report ${report}`;
}

/** User IDs are self-asserted, so we don't present them as verified. */
function nameKey({ fingerprint, userIds }: KeyName): string {
  return userIds.length > 0 ? `${fingerprint}, claims to belong to ${userIds.join(', ')}` : fingerprint;
}
