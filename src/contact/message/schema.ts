import * as z from 'zod/mini';
import { fewestCharacters, mostParts } from '../../checks/index.ts';
import { provider } from '../../provider/index.ts';
import type { WriterKey } from '../openpgp/public-key.ts';
import { looksLikeAccount, tidyAccount } from './account.ts';
import { maximumAddress, readAddress } from './address.ts';
import { countCharacters } from './characters.ts';
import { isSubmissionId } from './identity.ts';
import type { ProblemCode } from './problems.ts';
import { isReadable } from './readable.ts';
import { isReference } from './reference.ts';

/** Limits of the form, in UTF-16 units after normalizing (see `parse.ts`). The page shows them from here. */
export const limits = {
  questions: mostParts,
  /** In characters (see `characters.ts`). */
  questionMinimum: fewestCharacters,
  questionMaximum: 5000,
  address: maximumAddress,
  /** With a name and whatever else is pasted along with it. */
  pastedAddress: 500,
  subject: 150,
  detail: 100,
  page: 200,
  /** What a writer searched for on this site. */
  searched: 150,
  /** Answers that the mail names as shown or opened. */
  shown: 10,
  publicKey: 20_000,
} as const;

/** What a writer may confirm to override a warning. */
export const confirmations = ['one-question', 'english', 'emergency', 'secrets', 'address'] as const;

export type Confirmation = (typeof confirmations)[number];

/** The same in the words of the check page and of the mail to staff. */
const confirmationLabels: Record<Confirmation, string> = {
  'one-question': 'this is one question',
  english: 'this is in English',
  emergency: 'this is an emergency',
  secrets: 'there’s no password or key in it',
  address: 'the reply address is right',
};

/** Ids of the services that may be reported as an emergency when they are down for everybody. */
export const emergencyServices = Object.entries(provider.services).flatMap(([id, { mayBeEmergency }]) =>
  mayBeEmergency ? [id] : [],
);

const topicIds = provider.topics.map(({ id }) => id);

/** Makes a code of `problems.ts` the message of a schema. */
const withCode = (error: ProblemCode) => ({ error });
const singleLine = /^[^\p{Cc}\u2028\u2029]*$/u;
const line = (longest: number) =>
  z
    .string()
    .check(z.regex(singleLine, withCode('line_break')), z.maxLength(longest, withCode('text_too_long')));
const detail = line(limits.detail);
/** Reads what was typed or pasted into the address that is written to. */
const email = z.pipe(
  z
    .string()
    .check(
      z.minLength(1, withCode('email_missing')),
      z.maxLength(limits.pastedAddress, withCode('email_invalid')),
    ),
  z.transform((typed, context): string => {
    const read = readAddress(typed);
    if ('address' in read) return read.address;
    context.issues.push({ code: 'custom', message: read.fault, input: typed });
    return z.NEVER;
  }),
);

const pagePath = z
  .string()
  .check(
    z.regex(/^\/[\w/.#-]*$/u, withCode('choice_unknown')),
    z.maxLength(limits.page, withCode('text_too_long')),
  );
/** Paths of answers. */
const pagePaths = z.array(pagePath).check(z.maxLength(limits.shown, withCode('choice_unknown')));

/** What each field of a parsed request may hold. Every message is a code of `problems.ts`. */
export const ContactSchema = z.object({
  /** The questions, one message each. Blank boxes are dropped before. */
  question: z
    .array(
      z.string().check(
        z.refine((text) => isReadable(text, limits.questionMinimum), withCode('question_too_short')),
        z.refine((text) => countCharacters(text) <= limits.questionMaximum, withCode('question_too_long')),
      ),
    )
    .check(
      z.minLength(1, withCode('question_missing')),
      z.maxLength(limits.questions, withCode('too_many_questions')),
    ),
  /** Where we reply: an address in ASCII, without a name (see `address.ts`). */
  email,
  /** Topic of each question; an empty one is chosen from the text, and a single one applies to all questions. */
  topic: z
    .array(z.enum(['', ...topicIds], withCode('choice_unknown')))
    .check(z.maxLength(limits.questions, withCode('too_many_questions'))),
  customer: z.optional(z.enum(['yes', 'no'], withCode('choice_unknown'))),
  /** The customer's own account, an address or a number depending on the provider; required with `emergency`. */
  account: z.optional(
    z
      .pipe(
        z
          .string()
          .check(
            z.regex(singleLine, withCode('line_break')),
            z.maxLength(limits.address, withCode('account_invalid')),
          ),
        z.transform((typed) => tidyAccount(typed)),
      )
      .check(z.refine((account) => looksLikeAccount(account), withCode('account_invalid'))),
  ),
  /** `no` sends a regular message even if the subject has the word “emergency”. */
  emergency: z.optional(z.enum(['yes', 'no'], withCode('choice_unknown'))),
  /** The service that isn't responding; required with `emergency`. */
  service: z.optional(z.enum(emergencyServices, withCode('choice_unknown'))),
  subject: z.optional(line(limits.subject)),
  program: z.optional(detail),
  version: z.optional(detail),
  system: z.optional(detail),
  /** Path of the page on this site that the writer came from. */
  page: z.optional(pagePath),
  /** What the writer searched for on this site before. */
  searched: z.optional(line(limits.searched)),
  /** The writer's OpenPGP public key, armored; `writer-key.ts` checks that it is one. */
  publicKey: z.optional(z.string().check(z.maxLength(limits.publicKey, withCode('text_too_long')))),
  /** Identity of this sending, made with the form: the same one is one message, however often it comes. */
  submission: z.optional(z.string().check(z.refine(isSubmissionId, withCode('choice_unknown')))),
  /** Reference of an earlier message that this one adds to. */
  follows: z.optional(
    z
      .pipe(
        z.string(),
        z.transform((typed) => typed.toUpperCase()),
      )
      .check(z.refine(isReference, withCode('follows_unknown'))),
  ),
  /** Paths of the answers that were shown beside the question, and of those the writer opened. */
  shown: pagePaths,
  opened: pagePaths,
  /** Warnings the writer has seen and overrides. */
  confirm: z
    .array(z.enum(confirmations, withCode('choice_unknown')))
    .check(z.maxLength(2 * confirmations.length)),
});

/** A valid request: what the writer wants to send, with their key as it was read. */
export type Contact = Omit<z.infer<typeof ContactSchema>, 'publicKey'> & { publicKey?: WriterKey };

/** Says in words which warnings the writer has overridden; undefined if none. */
export function listConfirmed({
  confirm,
  question,
}: Record<'confirm' | 'question', readonly string[]>): string | undefined {
  // Omit `one-question` when several boxes were sent: that choice is implied.
  const shown = confirmations.filter(
    (id) => confirm.includes(id) && (id !== 'one-question' || question.length === 1),
  );
  return shown.length > 0 ? shown.map((id) => confirmationLabels[id]).join('; ') : undefined;
}
