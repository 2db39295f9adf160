import { provider } from '../provider.ts';
import { writeMailto } from './break-off.ts';
import type { Composed } from './compose.ts';
import type { Deliver } from './deliver/index.ts';
import type { Outcome } from './outcome.ts';
import type { Fields } from './parse.ts';
import { createProblem } from './problems.ts';
import type { Message } from './route.ts';

/** A message with the mail that carries it. */
export type Outgoing = Composed & { message: Message };

/** Hands every mail over; those that do not go come back as problems, with the fields that send only them again. */
export async function deliverAll(outgoing: Outgoing[], fields: Fields, deliver: Deliver): Promise<Outcome> {
  const deliveries = await Promise.all(outgoing.map(({ mail }) => deliver(mail)));
  const receiptOf = ({ reference, message }: Outgoing) => ({ reference, topic: message.topic });
  const receipts = outgoing.filter((_, index) => deliveries[index]?.sent).map(receiptOf);
  const unsent = outgoing.filter((_, index) => !deliveries[index]?.sent);
  if (unsent.length === 0) {
    const emergency = outgoing[0]?.message.contact.emergency === 'yes';
    return { kind: 'sent', receipts, emergency, deliveries };
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

/** Only a topic that the writer chose is typed into the form again. */
function readTopic({ message }: Outgoing): string {
  return message.topicChosen ? message.topic : '';
}

function linkMail({ mail, message, reference }: Outgoing): string {
  const to = message.contact.emergency === 'yes' ? mail.to : provider.support.address;
  return writeMailto(to, `[${reference}] ${message.contact.subject ?? ''}`.trim(), message.question);
}
