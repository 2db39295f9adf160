import { provider } from '../../provider/index.ts';
import { writeMailto } from './unexpected-error.ts';
import type { Composed } from './compose.ts';
import type { Deliver, Delivery } from './deliver.ts';
import { KeyError, type EncryptMail } from './encrypt.ts';
import type { Outcome } from '../types.ts';
import type { Fields } from '../receive/parse.ts';
import { createProblem } from '../receive/problems.ts';
import type { Message } from './route.ts';

/** A message with the mail that carries it. */
export type Outgoing = Composed & { message: Message };

/** What mails leave by. */
interface DeliveryParts {
  deliver: Deliver;
  /** Absent where there is no key: mails go as they are. */
  encrypt?: EncryptMail;
}

/** Hands every mail over; those that do not go come back as problems, with the fields that send only them again. */
export async function deliverAll(
  outgoing: Outgoing[],
  fields: Fields,
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
 * Encrypts a mail once for all attempts: OpenPGP makes another text of it each time, and Resend refuses a key that it knows
 * with another text. What cannot be encrypted is not sent.
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

/** Only a topic that the writer chose is typed into the form again. */
function readTopic({ message }: Outgoing): string {
  return message.topicChosen ? message.topic : '';
}

function linkMail({ mail, message, reference }: Outgoing): string {
  const to = mail.to === provider.support.emergency ? mail.to : provider.support.address;
  return writeMailto(to, `[${reference}] ${message.contact.subject ?? ''}`.trim(), message.question);
}
