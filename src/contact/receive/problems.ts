import type { Challenge } from 'altcha-lib';

/** What a kind of problem means, in the words that the writer reads. */
interface ProblemKind {
  /** HTTP status of an answer whose first problem is of this kind. */
  status: number;
  /** Short name of the problem (RFC 9457 `title`), the same on every occurrence. */
  title: string;
  /** What is wrong and what to do next, in one or two sentences. `{…}` is filled in where it is known. */
  message: string;
}

/**
 * Every problem the contact function can answer with. A code never changes its meaning: programs rely on it, and each has
 * its anchor on `/contact/problems/`, the address in the `type` of a problem (RFC 9457).
 */
export const problemKinds = {
  question_missing: {
    status: 422,
    title: 'There is no question',
    message: 'Write your question, in a sentence or two.',
  },
  question_too_short: {
    status: 422,
    title: 'The question is too short',
    message: 'Write a little more, at least 10 characters, so that somebody can answer it.',
  },
  question_too_long: {
    status: 422,
    title: 'The question is too long',
    message: 'Shorten this question to 5,000 characters. Of a long log, the last lines usually say enough.',
  },
  too_many_questions: {
    status: 422,
    title: 'There are too many questions at once',
    message: 'Send up to 5 questions at once, and the others after that.',
  },
  email_missing: {
    status: 422,
    title: 'There is no e-mail address',
    message: 'Enter your e-mail address: without it we cannot answer.',
  },
  email_invalid: {
    status: 422,
    title: 'The e-mail address is not complete',
    message: 'Check your e-mail address. It looks like name@domain.org, without spaces.',
  },
  account_missing: {
    status: 422,
    title: 'There is no account',
    message: 'Enter your {account}, so that we can see which servers are yours.',
  },
  account_invalid: {
    status: 422,
    title: 'The account is not complete',
    message: 'Check your {account}. It looks like {example}.',
  },
  service_missing: {
    status: 422,
    title: 'No service is named',
    message: 'Choose the service that does not respond.',
  },
  choice_unknown: {
    status: 422,
    title: 'That is not one of the choices',
    message: 'Choose one of the values offered for this field.',
  },
  text_too_long: {
    status: 422,
    title: 'The text is too long for this field',
    message: 'Shorten this to {maximum} characters.',
  },
  line_break: {
    status: 422,
    title: 'The text has a line break or control character',
    message: 'Write this on one line.',
  },
  not_text: {
    status: 422,
    title: 'The value is not text',
    message: 'Send this field as text, or as a list of texts where it may be repeated.',
  },
  no_files: {
    status: 422,
    title: 'Files are not accepted',
    message: 'Send your question without a file. If a picture is needed, we ask for it by e-mail.',
  },
  malformed_body: {
    status: 422,
    title: 'The request cannot be read',
    message: 'The request is not valid for its content type. Check how it is encoded.',
  },
  several_questions: {
    status: 422,
    title: 'There are several questions in one box',
    message:
      'This looks like {count} questions. We have put each in a box of its own{rest?}, because each goes to the one person who knows its answer.',
  },
  not_english: {
    status: 422,
    title: 'The question is not in English',
    message:
      'This does not look like English, the only language our staff reads. Please write it in English; a machine translation is welcome.',
  },
  emergency_customers_only: {
    status: 422,
    title: 'Emergencies are for customers',
    message:
      'Only customers can report an emergency, because it wakes an engineer.{account?} Your question can go to the normal queue as it is.',
  },
  emergency_not_service_wide: {
    status: 422,
    title: 'This may not be a service-wide outage',
    message:
      'This reads as if one account or device is affected. An emergency wakes an engineer and cannot fix that; the normal queue can.',
  },
  service_responds: {
    status: 422,
    title: 'The service answers us',
    message:
      '{seen} If it fails for you, the cause may lie between us: {hint}. Please try another network; if it still fails, confirm that it is an emergency, and it is sent at once.',
  },
  contains_secret: {
    status: 422,
    title: 'There is a password, key or card number in the text',
    message: 'The text seems to contain {secret}. We never need one: please remove it, and {advice}.',
  },
  public_key_invalid: {
    status: 422,
    title: 'That is not one public key',
    message:
      'Paste one OpenPGP public key with all of its lines, from “-----BEGIN PGP PUBLIC KEY BLOCK-----” to “-----END PGP PUBLIC KEY BLOCK-----”, or leave the field empty.',
  },
  public_key_private: {
    status: 422,
    title: 'That is a private key',
    message:
      'This is your private key, which should never leave your own devices: we have not kept it, and the field is empty again. Paste the public key instead, and if no passphrase protects this one, please make a new key.',
  },
  public_key_expired: {
    status: 422,
    title: 'The public key has expired',
    message:
      'This key has expired, or is not valid yet. Extend it in your OpenPGP program and paste it again, or leave the field empty.',
  },
  public_key_revoked: {
    status: 422,
    title: 'The public key is revoked',
    message: 'This key was revoked by its owner. Paste the key you use now, or leave the field empty.',
  },
  public_key_unusable: {
    status: 422,
    title: 'Nothing can be encrypted to the public key',
    message:
      'We cannot encrypt to this key: it has no valid encryption subkey, or is weak or of a kind we do not support. Paste another one, or leave the field empty.',
  },
  stamp_too_fast: {
    status: 422,
    title: 'The form was sent very fast',
    message: 'That was faster than most people write. If you are a person, just press Send once more.',
  },
  stamp_too_old: {
    status: 422,
    title: 'The form was open for long',
    message: 'This form was open for more than a day. It has been renewed: just press Send once more.',
  },
  stamp_unknown: {
    status: 422,
    title: 'The form is not one of ours',
    message: 'This form was not one that we know. It has been renewed: just press Send once more.',
  },
  proof_wanted: {
    status: 422,
    title: 'Many messages are coming in',
    message: 'Many messages are coming in just now. Please wait {wait}, then press Send once more.',
  },
  cross_site: {
    status: 403,
    title: 'The request comes from another site',
    message:
      'Only this site’s own form, or a program of yours, can send a message. Open the contact page and write there.',
  },
  method_not_allowed: {
    status: 405,
    title: 'Only POST is accepted here',
    message: 'Send the message with POST, or use the form on the contact page.',
  },
  body_too_large: {
    status: 413,
    title: 'The request is too large',
    message: 'Shorten the text: 64 KiB is the most. Of a long log, the last lines usually say enough.',
  },
  type_not_supported: {
    status: 415,
    title: 'The content type is not supported',
    message: 'Send JSON, a URL-encoded form or a multipart form.',
  },
  too_many_messages: {
    status: 429,
    title: 'Many messages in a short time',
    message:
      'Your last messages have arrived. Please wait {wait} before you send the next one; what you typed is kept here.',
  },
  not_delivered: {
    status: 503,
    title: 'The message could not be delivered',
    message:
      'We could not hand over your message just now. It is still here: try again, or send it from your mail program.',
  },
  not_configured: {
    status: 503,
    title: 'The contact form is not set up',
    message: 'This contact form cannot send messages at the moment. Please write to {address} instead.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

/** One thing that stands in the way of a message. */
export interface Problem {
  /** Name of the form field it is about; absent when it is about the request as a whole. */
  field?: string;
  /** Which of several `question` values it is about, counted from 0. */
  index?: number;
  code: ProblemCode;
  message: string;
  /** `several_questions`: the writer's own sentences, one element a question. */
  parts?: string[];
  /** `not_english`: the language it seems to be (BCP 47). */
  language?: string;
  /** `not_english`: the same request in that language, where we have it. */
  notice?: string;
  /** `not_english`: the language of `notice` (BCP 47): that of the text, or one that its speakers read easily. */
  noticeLanguage?: string;
  /** `emergency_not_service_wide`, `service_responds`: path of the answer that helps, where the site has it. */
  guide?: string;
  /** `stamp_…`, `proof_wanted`: what to send as `stamp` with the same message. */
  stamp?: string;
  /** `proof_wanted`: an ALTCHA challenge; solved, and sent as `altcha`, it spares the wait. */
  challenge?: Challenge;
  /** `not_delivered`: a link (RFC 6068) that opens the writer's mail program with the message in it. */
  mailto?: string;
  /** `contains_secret`: where it stands in the text, in UTF-16 units, end not included. */
  start?: number;
  end?: number;
}

/** What a problem may carry beyond its code. */
export type ProblemDetails = Omit<Problem, 'code' | 'message'>;

/** Makes a problem of that kind; `fill` gives the words for the `{…}` of its message. */
export function createProblem(
  code: ProblemCode,
  details: ProblemDetails = {},
  fill: Record<string, string> = {},
): Problem {
  const message = problemKinds[code].message.replace(
    /\{([a-z]+)\??\}/gu,
    (_, name: string) => fill[name] ?? '',
  );
  return { ...details, code, message };
}

/** Status of an answer with these problems: that of the first. */
export function findStatus(problems: readonly Problem[]): number {
  const [first] = problems;
  return first ? problemKinds[first.code].status : 422;
}
