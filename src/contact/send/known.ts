import type { TypedFields } from '../message/fields.ts';
import { createSubmissionId } from '../message/identity.ts';
import { createProblem } from '../message/problems.ts';
import type { Message, Outcome, Receipt } from '../message/types.ts';
import type { KnownMessage } from './outbox/index.ts';
import type { Known, Submission } from './submission.ts';

/** Pressed again this soon, it is a double click: its writer never saw an answer. */
const sameMomentMs = 60_000;
/**
 * A report of an outage that comes again this much later, from a form that was left open, may be about the next
 * outage: as long as an incident lasts after its last report.
 */
const sameOutageMs = 30 * 60_000;

/** What is left to send of a submission, and what was accepted of it before. */
interface Left {
  messages: Message[];
  receipts: Receipt[];
}

/**
 * Answers a request whose messages all came before; otherwise says which are new.
 * @param reportPages whether the mail of a report is itself a page (see `paging/plan.ts`)
 */
export function answerKnown(
  { from, messages }: Submission,
  { rows, keyReused }: Known,
  fields: TypedFields,
  { now, reportPages }: { now: number; reportPages: boolean },
): Left | { outcome: Outcome } {
  if (keyReused) return { outcome: { kind: 'refused', fields, problems: [createProblem('key_reused')] } };
  const rowOf = new Map(messages.map((message, index) => [message, findRow(message, index, from, rows)]));
  const receipts = messages.flatMap((message): Receipt[] => {
    const row = rowOf.get(message);
    return row ? [{ reference: row.reference, topic: message.topic }] : [];
  });
  if (receipts.length < messages.length) {
    return { messages: messages.filter((message) => !rowOf.get(message)), receipts };
  }
  const own = messages.flatMap((message) => rowOf.get(message) ?? []);
  const emergency = messages.some(({ contact }) => contact.emergency === 'yes');
  const created = Math.max(...own.map((row) => row.created));
  // A page has the reference of its report; those of other reports of the same form say nothing of these.
  const references = new Set(receipts.map(({ reference }) => reference));
  const isPaged = (row: KnownMessage) =>
    row.urgent &&
    row.state === 'sent' &&
    references.has(row.reference) &&
    (reportPages || !own.includes(row));
  const outcome: Outcome = {
    kind: 'accepted',
    status: own.every(({ state }) => state === 'sent') ? 'sent' : 'stored',
    receipts,
    emergency,
    ...(emergency ? { paged: rows.some(isPaged) } : {}),
    earlier: created,
  };
  const age = now - created;
  const mayBeNew =
    from === 'texts' ? age >= sameMomentMs : from === 'form' && emergency && age >= sameOutageMs;
  // What an operator has dropped isn't on its way: don't say so.
  const isDropped = from !== 'key' && own.some(({ state }) => state === 'dropped');
  if (!mayBeNew && !isDropped) return { outcome };
  // Perhaps pressed again, perhaps meant as a new message. Ask.
  return { outcome: { ...outcome, asks: { ...fields, submission: [createSubmissionId()] } } };
}

/** By its name or, for texts without an identity of their own, in the order in which they were looked up. */
function findRow(
  { names }: Message,
  index: number,
  from: Submission['from'],
  rows: readonly KnownMessage[],
): KnownMessage | undefined {
  const named = rows.find(({ id }) => id === names.id);
  if (named || from !== 'texts') return named;
  const candidate = rows[index];
  return candidate?.print === names.print ? candidate : undefined;
}
