import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FieldName, Fields } from '../receive/parse.ts';
import { limits } from '../receive/schema.ts';

/** What a form says about itself: when it was given out, and to which questions it came back. */
export interface Stamp {
  /** Milliseconds since 1970, in whole seconds. */
  issued: number;
  /** Keyed digests of those questions (see `digestQuestions`); none in a form that nobody had written in. */
  questions: string[];
}

/**
 * Fields that a stamp does not hold on to: those of the form itself, and choices among few values, which a writer may
 * change to answer a doubt. A robot gains little by changing them: the limit of its address stays.
 */
const loose: ReadonlySet<FieldName> = new Set([
  'question',
  'topic',
  'customer',
  'emergency',
  'service',
  'confirm',
  'step',
  'whole',
  'website',
  'stamp',
  'altcha',
]);

const longestStamp = 200;
const digestBytes = 9;
const signatureBytes = 16;

/**
 * Writes a stamp that only this function can write. It holds no random part: all who ask in the same second get the same
 * one, so that it cannot be used to follow anybody.
 */
export function writeStamp(secret: string, { issued, questions }: Stamp): string {
  const content = [Math.floor(issued / 1000).toString(36), ...questions].join('.');
  return `${content}.${sign(secret, 'stamp', content, signatureBytes)}`;
}

/** Reads a stamp; undefined if this function has not written it. */
export function readStamp(secret: string, text: string): Stamp | undefined {
  if (text.length > longestStamp) return undefined;
  const end = text.lastIndexOf('.');
  const [content, signature] = [text.slice(0, Math.max(0, end)), Buffer.from(text.slice(end + 1))];
  const expected = Buffer.from(sign(secret, 'stamp', content, signatureBytes));
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined;
  const [issued = '', ...questions] = content.split('.');
  return { issued: Number.parseInt(issued, 36) * 1000, questions };
}

/**
 * A digest of each question, with the address and all else that is typed. One a question, so that a stamp stays good for
 * those that are left when the others have been sent.
 * @param parts what the form offers in place of questions that it has cut
 */
export function digestQuestions(secret: string, fields: Fields, parts: readonly string[] = []): string[] {
  const names = (Object.keys(fields) as FieldName[]).filter((name) => !loose.has(name));
  const around = names.map((name) => [name, fields[name].filter(Boolean)]);
  return [...fields.question, ...parts]
    .filter(Boolean)
    .slice(0, 2 * limits.questions)
    .map((question) => sign(secret, 'question', JSON.stringify([question, around]), digestBytes));
}

/** Whether the stamp came with these very questions. */
export function holdsQuestions({ questions }: Stamp, digests: readonly string[]): boolean {
  return digests.length > 0 && digests.every((digest) => questions.includes(digest));
}

function sign(secret: string, use: string, content: string, bytes: number): string {
  const digest = createHmac('sha256', secret).update(`robots ${use}:${content}`).digest();
  return digest.subarray(0, bytes).toString('base64url');
}
