import { z } from 'zod';
import { mostParts } from '../../checks/questions/index.ts';
import { provider } from '../../provider/index.ts';
import { looksLikeAccount } from './account.ts';
import type { ProblemCode } from './problems.ts';
import type { WriterKey } from './writer-key.ts';

/** Limits of the form, in UTF-16 units after normalising (see `parse.ts`); the page shows them from here. */
export const limits = {
  questions: mostParts,
  /** In characters (code points). */
  questionMinimum: 10,
  questionMaximum: 5000,
  /** RFC 5321, section 4.5.3.1.3, less the angle brackets. */
  address: 254,
  subject: 150,
  detail: 100,
  page: 200,
  publicKey: 20_000,
} as const;

/** Doubts that a writer may have seen and insists on. */
export const confirmations = ['one-question', 'english', 'emergency', 'secrets'] as const;

/** The services whose failure for everybody may be an emergency. */
export const emergencyServices = Object.entries(provider.services).flatMap(([id, { mayBeEmergency }]) =>
  mayBeEmergency ? [id] : [],
);

const topicIds = provider.topics.map(({ id }) => id);

/** Marks a message of the schema as the code of a row in `problems.ts`. */
const as = (code: ProblemCode) => ({ error: code });
const singleLine = /^[^\p{Cc}\u2028\u2029]*$/u;
// Three letters of another script than Latin may be a sentence: its writer is asked for English, and not for more of it.
const longEnough = new RegExp(
  `[\\s\\S]{${limits.questionMinimum}}|(?:(?!\\p{Script=Latin})\\p{L}[\\s\\S]*?){3}`,
  'u',
);
const detail = z.string().regex(singleLine, as('line_break')).max(limits.detail, as('text_too_long'));
const address = (missing: ProblemCode, invalid: ProblemCode) =>
  z
    .string()
    .min(1, as(missing))
    .max(limits.address, as(invalid))
    .pipe(z.email(as(invalid)));

/** A request after `parse.ts`: what each field may hold. Every message is a code of `problems.ts`. */
export const ContactSchema = z.object({
  /** The questions, one message each; blank boxes are left out before. */
  question: z
    .array(
      z
        .string()
        .regex(longEnough, as('question_too_short'))
        .max(limits.questionMaximum, as('question_too_long')),
    )
    .min(1, as('question_missing'))
    .max(limits.questions, as('too_many_questions')),
  /** Where the answer goes (RFC 5322 address without a display name). */
  email: address('email_missing', 'email_invalid'),
  /** Topic of each question; empty: chosen from the text; one alone stands for all questions. */
  topic: z
    .array(z.enum(['', ...topicIds], as('choice_unknown')))
    .max(limits.questions, as('too_many_questions')),
  customer: z.enum(['yes', 'no'], as('choice_unknown')).optional(),
  /** The customer's own account: an address or a number, as the provider knows its customers; required with `emergency`. */
  account: z
    .string()
    .regex(singleLine, as('line_break'))
    .max(limits.address, as('account_invalid'))
    .refine(looksLikeAccount, as('account_invalid'))
    .optional(),
  /** `no` sends to the normal queue even where the subject has the word. */
  emergency: z.enum(['yes', 'no'], as('choice_unknown')).optional(),
  /** The service that does not respond; required with `emergency`. */
  service: z.enum(emergencyServices, as('choice_unknown')).optional(),
  subject: z.string().regex(singleLine, as('line_break')).max(limits.subject, as('text_too_long')).optional(),
  program: detail.optional(),
  version: detail.optional(),
  system: detail.optional(),
  /** Path of the page of this site that the writer came from. */
  page: z
    .string()
    .regex(/^\/[\w/.#-]*$/u, as('choice_unknown'))
    .max(limits.page, as('text_too_long'))
    .optional(),
  /** The writer's OpenPGP public key, armored; `encrypt/writer-key.ts` checks that it is one. */
  publicKey: z.string().max(limits.publicKey, as('text_too_long')).optional(),
  confirm: z.array(z.enum(confirmations, as('choice_unknown'))).max(2 * confirmations.length),
});

/** A valid request: what the writer wants sent, with their key as it was read. */
export type Contact = Omit<z.infer<typeof ContactSchema>, 'publicKey'> & { publicKey?: WriterKey };
export type Confirmation = (typeof confirmations)[number];
