import { createHmac } from 'node:crypto';
import { isSameSecret } from '../message/digest.ts';
import { honeypot, type FieldName, type TypedFields } from '../message/fields.ts';
import { limits } from '../message/schema.ts';
import type { Network } from './network.ts';

/** What a form says about itself: when it was given out, and which questions were in it. */
export interface FormToken {
  /** Milliseconds since 1970, in whole seconds. */
  issued: number;
  /** Keyed digests of those questions (see `digestQuestions`); empty if the form was. */
  questions: string[];
}

/**
 * Fields a token does not cover: those of the form itself and of its script, and choices among few values, which
 * a writer may change to answer a warning. A bot gains little by changing them: the limits still apply.
 */
const uncoveredFields: ReadonlySet<FieldName> = new Set([
  'question',
  'topic',
  'customer',
  'emergency',
  'service',
  'confirm',
  'submission',
  'shown',
  'opened',
  'step',
  'whole',
  'token',
  'altcha',
  honeypot,
]);

const maximumTokenLength = 200;
const digestBytes = 9;
const signatureBytes = 16;

/**
 * Writes a token that only this function can write. It has no random part: everybody who asks in the same
 * second gets the same one, so it cannot be used to track anybody.
 */
export function writeToken(secret: string, { issued, questions }: FormToken): string {
  const content = [Math.floor(issued / 1000).toString(36), ...questions].join('.');
  return `${content}.${sign(secret, 'token', content, signatureBytes)}`;
}

/** Reads a token, or gives undefined if this function did not write it. */
export function readToken(secret: string, text: string): FormToken | undefined {
  if (text.length > maximumTokenLength) return undefined;
  const end = text.lastIndexOf('.');
  const [content, signature] = [text.slice(0, Math.max(0, end)), text.slice(end + 1)];
  if (!isSameSecret(signature, sign(secret, 'token', content, signatureBytes))) return undefined;
  const [issued = '', ...questions] = content.split('.');
  return { issued: Number.parseInt(issued, 36) * 1000, questions };
}

/**
 * Digests each question together with the address, everything else that was typed and the sender's network. One
 * digest per question keeps a token valid for those that are left when others have been sent.
 * @param parts what the form offers instead of questions it has split
 */
export function digestQuestions(
  secret: string,
  fields: TypedFields,
  { near }: Pick<Network, 'near'>,
  parts: readonly string[] = [],
): string[] {
  const names = (Object.keys(fields) as FieldName[]).filter((name) => !uncoveredFields.has(name));
  const around = [near, ...names.map((name) => [name, fields[name].filter(Boolean)])];
  return [...fields.question, ...parts]
    .filter(Boolean)
    .slice(0, 2 * limits.questions)
    .map((question) => sign(secret, 'question', JSON.stringify([question, around]), digestBytes));
}

/**
 * Names who uses something that is good for one message: this submission with these questions. Pressing Send
 * again after a failure names the same, also when only some of the questions are left (see `isSameHolder`).
 */
export function nameHolder(secret: string, submission: string, questions: readonly string[]): string {
  return [sign(secret, 'submission', submission, digestBytes), ...questions].join('.');
}

/** Whether a holder is the one that came first, or a part of it. */
export function isSameHolder(holder: string, first: string): boolean {
  const [submission, ...questions] = first.split('.');
  const [own, ...asked] = holder.split('.');
  return own === submission && asked.every((question) => questions.includes(question));
}

/** Names a token, to remember that it was used: its signature. */
export function nameToken(text: string): string {
  return text.slice(text.lastIndexOf('.') + 1);
}

/** Whether the token was given out with all of these questions. */
export function coversQuestions({ questions }: FormToken, digests: readonly string[]): boolean {
  return digests.length > 0 && digests.every((digest) => questions.includes(digest));
}

function sign(secret: string, use: string, content: string, bytes: number): string {
  const digest = createHmac('sha256', secret).update(`bot check ${use}:${content}`).digest();
  return digest.subarray(0, bytes).toString('base64url');
}
