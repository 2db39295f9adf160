import type { ParsedMail } from 'mailparser';
import { provider } from '../../src/provider/index.ts';
import type { ResendMail } from '../support/resend-inbox.ts';

const mailboxes = new Set([...provider.topics.map(({ team }) => team), provider.support.emergency]);

/** Headers that the function gives to a transport, with all that they may say. */
const ownHeaders: Record<string, RegExp> = {
  'x-support-reference': /^[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u,
  'x-support-topic': /^[a-z-]+$/u,
  'message-id': /^<[\w-]+@[a-z.]+>$/u,
  references: /^<thread\.[a-z0-9-]+@[a-z.]+>(?: <thread\.[a-z0-9-]+@[a-z.]+>)?$/u,
  'in-reply-to': /^<thread\.[a-z0-9-]+@[a-z.]+>$/u,
  'auto-submitted': /^auto-generated$/u,
  'x-auto-response-suppress': /^OOF, AutoReply$/u,
  'x-support-incident': /^[A-Z\d]+-\d{6}-\d{4}$/u,
  importance: /^high$/u,
  'x-priority': /^1$/u,
};

/** Headers that the SMTP library adds; the subject and the writer's address are looked at on their own. */
const libraryHeaders = new Set([
  'from',
  'to',
  'reply-to',
  'subject',
  'date',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]);

/** What of a mail at Resend was not ours to write; nothing if only text, subject and address are the writer's. */
export function findMailBreach({ from, to, subject, html, reply_to: replyTo, headers }: ResendMail) {
  if (from !== provider.support.address) return `from ${from}`;
  if (to.length !== 1 || !mailboxes.has(to[0] ?? '')) return `to ${to.join()}`;
  if (replyTo.length !== 1 || !/^[^\s<>,;:@]+@[^\s<>,;:@]+$/u.test(replyTo[0] ?? ''))
    return `reply to ${replyTo.join()}`;
  if (/\p{Cc}|\p{Surrogate}/u.test(subject)) return `subject ${JSON.stringify(subject)}`;
  if (html !== null) return 'HTML in a mail';
  const strange = Object.entries(headers).find(
    ([name, value]) => !ownHeaders[name.toLowerCase()]?.test(value),
  );
  return strange && `header ${JSON.stringify(strange)}`;
}

/** The same for a mail that was really sent, read back by a parser. */
export function findSmtpBreach({
  headerLines,
  to,
  cc,
  bcc,
  replyTo,
  subject = '',
  html,
  attachments,
}: ParsedMail) {
  const recipients = [to, cc, bcc].flat().flatMap((list) => list?.value ?? []);
  if (recipients.length !== 1 || !mailboxes.has(recipients[0]?.address ?? '')) return 'another recipient';
  if (replyTo?.value.length !== 1) return `reply to ${replyTo?.text}`;
  if (/\p{Cc}/u.test(subject)) return `subject ${JSON.stringify(subject)}`;
  if (html || attachments.length > 0) return 'HTML or a file in a mail';
  const names = headerLines.map(({ key }) => key);
  if (new Set(names).size !== names.length) return `headers twice: ${names.join()}`;
  return names.find((name) => !libraryHeaders.has(name) && !Object.hasOwn(ownHeaders, name));
}
