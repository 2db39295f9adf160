import { randomBytes } from 'node:crypto';
import { digestParts } from './digest.ts';
import { deriveReference } from './reference.ts';

const idSymbols = 27;
const submissionSymbols = 22;
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
  /** How many equal ones come before it in the submission, so that two equal questions are two messages. */
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

/** For how long the same text without a submission id counts as the same message, in milliseconds. */
export function findWindow(urgent: boolean): number {
  return (urgent ? 10 : 60) * 60_000;
}

/**
 * Makes a submission id from the texts themselves, for a form that came without one: the same within a window
 * of time. The windows of other texts begin at other times, so no moment is the edge of all.
 * @param prints see `namePrint`
 */
export function nameWindow(secret: string, prints: readonly string[], windowMs: number, now: number): string {
  const shift =
    Buffer.from(digest(secret, ['window shift', ...prints]), 'base64url').readUInt32BE() % windowMs;
  const window = String(Math.floor((now + shift) / windowMs));
  return digest(secret, ['window', window, ...prints]).slice(0, submissionSymbols);
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

function digest(secret: string, parts: readonly string[]): string {
  return digestParts(secret, parts).toString('base64url').slice(0, idSymbols);
}
