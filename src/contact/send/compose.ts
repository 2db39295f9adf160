import { findTopic, getService, provider } from '../../provider/index.ts';
import type { Mail } from './deliver.ts';
import { deriveIdempotencyKey, deriveReference } from './reference.ts';
import type { Incident } from '../emergency/incident.ts';
import type { Message } from './route.ts';
import type { Settings } from '../env.ts';
import type { KeyName } from '../receive/writer-key.ts';

const subjectWords = 78;
const halfCharacter = /\p{Surrogate}$/u;

/** A mail with the reference that stands in it. */
export interface Composed {
  reference: string;
  mail: Mail;
}

/** Writes the mail of one question, for the person who answers it: the question first, then the facts. */
export function composeMail(message: Message, settings: Settings, observation?: string): Composed {
  const { contact, question, topic, incident } = message;
  const emergency = contact.emergency === 'yes';
  const pages = emergency && incident?.paged !== false;
  const reference = deriveMessageReference(message, settings);
  // Without the other questions: when only this one is sent again, it must not count as another mail.
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
    // Without the incident: should the store forget it, the message must still count as the one that was sent.
    idempotencyKey: deriveIdempotencyKey(settings.CONTACT_SECRET, reference, [
      JSON.stringify(details),
      question,
      topic,
    ]),
  };
  return { reference, mail };
}

/** The reference of a message: of who writes what to whom, so that it is the same when it is sent again. */
export function deriveMessageReference({ contact, question, topic }: Message, settings: Settings): string {
  const urgency = contact.emergency === 'yes' ? 'emergency' : 'normal';
  return deriveReference(settings.CONTACT_SECRET, [contact.email, question, topic, urgency]);
}

/** What every subject begins with: the urgency and the reference, and nothing that the writer typed. */
export function beginSubject({ contact, incident }: Message, reference: string): string {
  if (contact.emergency !== 'yes') return `[${reference}]`;
  const service = contact.service ? getService(contact.service).label : '';
  if (!incident) return `Emergency: ${service} [${reference}]`;
  const place = nameReport(incident);
  return incident.paged
    ? `Emergency: ${service} (${place}) [${reference}]`
    : `Incident ${place}: ${service} [${reference}]`;
}

function writeSubject(message: Message, reference: string): string {
  const { contact, question } = message;
  // A mail program would decode what begins like this (RFC 2047), and show what nobody has checked.
  const words = (contact.subject ?? question).replace(/\s+/gu, ' ').replaceAll('=?', '= ?');
  const short =
    words.length > subjectWords ? `${words.slice(0, subjectWords - 1).replace(halfCharacter, '')}…` : words;
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
    // The subject of an encrypted mail does not have it.
    ['Subject', contact.subject],
    ['From', contact.email],
    ['Customer', contact.customer],
    ['Account', contact.account],
    ['Emergency', contact.emergency === 'yes' ? 'yes' : undefined],
    ['Service', contact.service && getService(contact.service).label],
    ['Incident', incident && nameReport(incident)],
    ['Seen from our side', observation],
    ['Program', contact.program],
    ['Version', contact.version],
    ['System', contact.system],
    ['Came from', contact.page],
    ['OpenPGP key', contact.publicKey && nameKey(contact.publicKey)],
    ['Writer insisted on', listInsisted(contact)],
  ];
  const lines = facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  // As text, and last: an inline OpenPGP message has no attachments, and from text any program imports a key.
  const key = contact.publicKey ? `\n${contact.publicKey.armored}` : '';
  return `${question}\n\n${lines.join('\n')}\n${key}`;
}

function nameReport({ number, report }: Pick<Incident, 'number' | 'report'>): string {
  return `${number}, report ${report}`;
}

/** “Says it is”, because anybody can make a key with any name. */
function nameKey({ fingerprint, userIds }: KeyName): string {
  return userIds.length > 0 ? `${fingerprint}, says it is of ${userIds.join(', ')}` : fingerprint;
}

/** Who sends several questions has accepted that they are several. */
export function listInsisted({
  confirm,
  question,
}: Record<'confirm' | 'question', readonly string[]>): string | undefined {
  const insisted = confirm.filter((doubt) => doubt !== 'one-question' || question.length === 1);
  return insisted.length > 0 ? insisted.join(', ') : undefined;
}
