import { findTopic, provider } from '../provider.ts';
import type { Mail } from './deliver/index.ts';
import { deriveIdempotencyKey, deriveReference } from './reference.ts';
import type { Message } from './route.ts';
import type { Settings } from './env.ts';

const subjectWords = 78;
const halfCharacter = /\p{Surrogate}$/u;

/** A mail with the reference that stands in it. */
export interface Composed {
  reference: string;
  mail: Mail;
}

/** Writes the mail of one question, for the person who answers it: the question first, then the facts. */
export function composeMail(message: Message, settings: Settings, observation?: string): Composed {
  const { contact, question, topic } = message;
  const emergency = contact.emergency === 'yes';
  const reference = deriveReference(settings.CONTACT_SECRET, [
    contact.email,
    question,
    topic,
    emergency ? 'emergency' : 'normal',
  ]);
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
      ...(emergency ? { Importance: 'high', 'X-Priority': '1' } : {}),
    },
    messageId: `<${reference.toLowerCase()}@${provider.domain}>`,
    idempotencyKey: deriveIdempotencyKey(settings.CONTACT_SECRET, reference, [
      JSON.stringify(details),
      question,
      topic,
    ]),
  };
  return { reference, mail };
}

function writeSubject({ contact, question }: Message, reference: string): string {
  // A mail program would decode what begins like this (RFC 2047), and show what nobody has checked.
  const words = (contact.subject ?? question).replace(/\s+/gu, ' ').replaceAll('=?', '= ?');
  const short =
    words.length > subjectWords ? `${words.slice(0, subjectWords - 1).replace(halfCharacter, '')}…` : words;
  if (contact.emergency !== 'yes') return `[${reference}] ${short}`;
  const service = contact.service ? provider.services[contact.service].label : '';
  return `Emergency: ${service} [${reference}] ${short}`;
}

function writeText(
  { contact, question, topic, topicChosen }: Message,
  reference: string,
  observation?: string,
): string {
  const facts: [string, string | undefined][] = [
    ['Reference', reference],
    ['Topic', `${findTopic(topic).label}${topicChosen ? '' : ' (chosen from the text)'}`],
    ['From', contact.email],
    ['Customer', contact.customer],
    ['Account', contact.account],
    ['Emergency', contact.emergency === 'yes' ? 'yes' : undefined],
    ['Service', contact.service && provider.services[contact.service].label],
    ['Seen from our side', observation],
    ['Program', contact.program],
    ['Version', contact.version],
    ['System', contact.system],
    ['Came from', contact.page],
    ['Writer insisted on', contact.confirm.length > 0 ? contact.confirm.join(', ') : undefined],
  ];
  const lines = facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return `${question}\n\n${lines.join('\n')}\n`;
}
