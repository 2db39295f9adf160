import { provider } from '../../provider/index.ts';
import type { Message } from '../message/types.ts';

/** Writes the headers of a mail beside those that every mail has. Nothing that was typed is among them. */
export function writeHeaders({ names, contact, topic, pages, incident }: Message): Record<string, string> {
  const { reference } = names;
  const { follows } = contact;
  const earlier = follows === undefined ? undefined : nameThread(follows);
  return {
    'X-Support-Reference': reference,
    'X-Support-Topic': topic,
    ...(incident ? { 'X-Support-Incident': incident.number } : {}),
    ...(pages ? { Importance: 'high', 'X-Priority': '1' } : {}),
    ...(earlier === undefined ? {} : { 'In-Reply-To': earlier }),
    References: [earlier, nameThread(reference)].filter(Boolean).join(' '),
    ...noAutomaticAnswers,
  };
}

/**
 * Names the thread of a message by its reference alone, so that whatever follows it later joins it, without
 * looking anything up: mail programs group what refers to the same message, even one that they never saw
 * (RFC 5256, `REFERENCES`).
 */
function nameThread(reference: string): string {
  return `<thread.${reference.toLowerCase()}@${provider.domain}>`;
}

/**
 * No program must answer by itself: anybody can type anybody's address, and a vacation notice or a help desk's
 * “we have your message” would carry a stranger's text to it, or talk with another such program for ever. So
 * we say that software made this mail (RFC 3834, section 5), as forums do for what people post, and repeat it for
 * Exchange, which reads its own header. Bounces stay allowed: they tell us what didn't arrive.
 */
const noAutomaticAnswers = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
};
