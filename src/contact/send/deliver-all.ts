import { provider } from '../../provider/index.ts';
import { writeMailto } from './unexpected-error.ts';
import type { Composed } from './compose.ts';
import type { Deliver } from './deliver.ts';
import type { Delivery, Message, Outcome } from '../message/types.ts';
import { KeyError, type EncryptMail } from './encrypt.ts';
import type { TypedFields } from '../message/fields.ts';
import { createProblem } from '../message/problems.ts';

/** A message with the mail that carries it. */
export type Outgoing = Composed & { message: Message };

/** How mails leave. */
interface DeliveryParts {
  deliver: Deliver;
  /** Absent if no team has a key: mails go unencrypted. */
  encrypt?: EncryptMail;
}

/** Sends every mail. Those that fail come back as problems, with the fields that send only them again. */
export async function deliverAll(
  outgoing: Outgoing[],
  fields: TypedFields,
  parts: DeliveryParts,
): Promise<Outcome> {
  const deliveries = await Promise.all(outgoing.map((one) => deliverOne(one, parts)));
  const receiptOf = ({ reference, message }: Outgoing) => ({ reference, topic: message.topic });
  const receipts = outgoing.filter((_, index) => deliveries[index]?.sent).map(receiptOf);
  const unsent = outgoing.filter((_, index) => !deliveries[index]?.sent);
  if (unsent.length === 0) {
    const emergency = outgoing[0]?.message.contact.emergency === 'yes';
    const incident = outgoing.find(({ message }) => message.incident)?.message.incident;
    return { kind: 'sent', receipts, emergency, ...(incident ? { incident } : {}), deliveries };
  }
  return {
    kind: 'refused',
    fields: {
      ...fields,
      question: unsent.map(({ message }) => message.question),
      topic: unsent.map(readTopic),
    },
    problems: unsent.map((one, index) =>
      createProblem('not_delivered', { field: 'question', index, mailto: linkMail(one) }),
    ),
    receipts,
    deliveries,
  };
}

/**
 * Encrypts a mail once for all attempts: OpenPGP output differs each time, and Resend refuses a known
 * idempotency key with another text. A mail that cannot be encrypted is not sent.
 */
async function deliverOne(one: Outgoing, { deliver, encrypt }: DeliveryParts): Promise<Delivery> {
  if (!encrypt) return deliver(one.mail);
  const began = Date.now();
  let mail;
  try {
    mail = await encrypt(one, one.message);
  } catch (failure) {
    const reason = failure instanceof KeyError ? failure.message : 'failed';
    return {
      sent: false,
      attempts: [{ transport: 'encryption', reason, durationMs: Date.now() - began }],
    };
  }
  return deliver(mail);
}

/** Fills the topic in again only if the writer chose it. */
function readTopic({ message }: Outgoing): string {
  return message.topicChosen ? message.topic : '';
}

function linkMail({ mail, message, reference }: Outgoing): string {
  const to = message.pages ? mail.to : provider.support.address;
  return writeMailto(to, `[${reference}] ${message.contact.subject ?? ''}`.trim(), message.question);
}
