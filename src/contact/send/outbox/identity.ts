import { createHmac, randomBytes } from 'node:crypto';
import { deriveReference } from '../../message/reference.ts';

const idSymbols = 27;
const submissionPattern = /^[\w-]{22}$/u;

/** Makes a submission id: 128 random bits as 22 symbols. It names a text, not a person. */
export function createSubmissionId(): string {
  return randomBytes(16).toString('base64url');
}

/** Whether a form's submission id has the form of ours. */
export function isSubmissionId(text: string): boolean {
  return submissionPattern.test(text);
}

/** What tells one message from another. */
export interface Identity {
  /** The submission id, or the `Idempotency-Key` of a program. */
  submission: string;
  email: string;
  question: string;
  topic: string;
  /** Index of the question within its submission, so that two equal ones are two messages. */
  index: number;
}

/** The names of a row. */
export interface RowNames {
  id: string;
  submission: string;
  print: string;
  reference: string;
}

/** Derives the names of a message, so that pressing Send again gives the same ones, and reveals nothing. */
export function nameRow(secret: string, identity: Identity): RowNames {
  const { submission, email, question, topic, index } = identity;
  const id = digest(secret, ['outbox id', submission, email, question, topic, String(index)]);
  return {
    id,
    submission: nameSubmission(secret, submission),
    print: namePrint(secret, identity),
    reference: deriveReference(secret, [id]),
  };
}

/** Names a submission, to look it up. */
export function nameSubmission(secret: string, submission: string): string {
  return digest(secret, ['outbox submission', submission]);
}

/** Names a text by its writer and topic, to tell whether it came before without a submission id. */
export function namePrint(
  secret: string,
  { email, question, topic }: Pick<Identity, 'email' | 'question' | 'topic'>,
): string {
  return digest(secret, ['outbox print', email, question, topic]);
}

/** Frames each part by its length, so that no two lists give the same bytes. */
function digest(secret: string, parts: readonly string[]): string {
  const hmac = createHmac('sha256', secret);
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
  return hmac.digest('base64url').slice(0, idSymbols);
}
