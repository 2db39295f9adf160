import type { Challenge } from 'altcha-lib';
import { privateKeyWarning } from '../openpgp/private-key.ts';

/** A kind of problem, in the words that the writer reads. */
interface ProblemKind {
  /** HTTP status of an answer whose first problem is of this kind. */
  status: number;
  /** Set if the writer may override it with a button and send the text as it is. */
  warning?: true;
  /** Short name of the problem (RFC 9457 `title`), the same on every occurrence. */
  title: string;
  /** What happened and what to do now, in a few short sentences. `{…}` is filled in; `{…?}` may be left out. */
  message: string;
}

/**
 * Every problem the contact function can answer with. A code never changes its meaning: programs rely on it,
 * and each has its anchor on `/contact/problems/`, the address in the `type` of a problem (RFC 9457).
 */
export const problemKinds = {
  question_missing: {
    status: 422,
    title: 'Your question is missing',
    message: 'Write your question in a sentence or two.',
  },
  question_too_short: {
    status: 422,
    title: 'The question is too short',
    message: 'Please write a little more, at least 10 characters, so that we can answer.',
  },
  question_too_long: {
    status: 422,
    title: 'The question is too long',
    message:
      'Please shorten this question to 5,000 characters. ' +
      'If you’re pasting a log, the last few lines are usually enough.',
  },
  too_many_questions: {
    status: 422,
    title: 'Too many questions at once',
    message: 'You can send up to 5 questions at once. Send the others after that.',
  },
  email_missing: {
    status: 422,
    title: 'Your email address is missing',
    message: 'Enter your email address, so that we can reply.',
  },
  email_invalid: {
    status: 422,
    title: 'That doesn’t look like an email address',
    message: 'Check your email address. It should look like name@example.org, without spaces.',
  },
  email_several: {
    status: 422,
    title: 'That’s more than one email address',
    message: 'Enter one email address. We can only reply to one.',
  },
  email_not_ascii: {
    status: 422,
    title: 'We can’t write to this kind of address yet',
    message:
      'We can’t reply to an address with accented or non-Latin letters before the @. ' +
      'Enter another one. The part after the @ can be in any script.',
  },
  email_ours: {
    status: 422,
    title: 'That’s one of our own addresses',
    message:
      'This is one of our own addresses, so our reply would never reach you. Enter your own email address.',
  },
  account_missing: {
    status: 422,
    title: 'Your account is missing',
    message: 'Enter your {account}, so that we can see which servers you use.',
  },
  account_invalid: {
    status: 422,
    title: 'That doesn’t look like an account',
    message: 'Check your {account}. It should look like {example}.',
  },
  service_missing: {
    status: 422,
    title: 'No service chosen',
    message: 'Choose the service that isn’t responding.',
  },
  choice_unknown: {
    status: 422,
    title: 'That’s not one of the options',
    message: 'Choose one of the options for this field.',
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
    title: 'The value isn’t text',
    message: 'Send this field as a string, or as an array of strings if it can be repeated.',
  },
  charset_not_supported: {
    status: 415,
    title: 'The text isn’t in UTF-8',
    message:
      'We couldn’t read some characters. Check your text, correct what’s wrong, and press Send again. ' +
      'Programs: send UTF-8.',
  },
  follows_unknown: {
    status: 422,
    title: 'We don’t know this reference',
    message: 'Check the reference of your earlier message, or leave it out. It should look like {example}.',
  },
  no_files: {
    status: 422,
    title: 'Attachments aren’t accepted',
    message: 'Send your question without an attachment. If we need a picture, we’ll ask for it by email.',
  },
  malformed_body: {
    status: 422,
    title: 'The request can’t be read',
    message: 'The request isn’t valid for its content type. Check how it’s encoded.',
  },
  several_questions: {
    status: 422,
    warning: true,
    title: 'This looks like more than one question',
    message:
      'It looks like you’re asking {count} questions. ' +
      'We’ve put each question in its own box, so that each reaches the right team.{rest?}',
  },
  not_english: {
    status: 422,
    warning: true,
    title: 'This doesn’t look like English',
    message:
      'Our team can only read English. Please write your question in English; a machine translation is fine.',
  },
  emergency_customers_only: {
    status: 422,
    warning: true,
    title: 'Only customers can report an emergency',
    message:
      'An emergency wakes an engineer, so only customers can report one.{account?} ' +
      'You can still send it as a regular message.',
  },
  emergency_not_service_wide: {
    status: 422,
    warning: true,
    title: 'This may not be a service-wide outage',
    message:
      'It sounds like only one account or device is affected. ' +
      'An emergency report wakes an engineer, who can’t fix that; our regular team can.',
  },
  service_responds: {
    status: 422,
    warning: true,
    title: 'The service is working from where we are',
    message:
      '{seen} Something between you and us may be blocking it: {hint}. ' +
      'Please try another network. ' +
      'If it still fails, confirm that it’s an emergency, and we’ll send it right away.',
  },
  check_address: {
    status: 422,
    warning: true,
    title: 'Please check your email address',
    message: '{reason} If the one you typed is fine, keep it.',
  },
  contains_secret: {
    status: 422,
    warning: true,
    title: 'There may be a password, key or card number in the text',
    message:
      'Your message seems to contain {secret}. We’ll never ask for it. Please remove it, and {advice}.',
  },
  public_key_invalid: {
    status: 422,
    title: 'That isn’t a single public key',
    message:
      'Paste one OpenPGP public key in full, from “-----BEGIN PGP PUBLIC KEY BLOCK-----” to ' +
      '“-----END PGP PUBLIC KEY BLOCK-----”, or leave the field empty.',
  },
  public_key_private: {
    status: 422,
    title: 'That’s a private key',
    message:
      `${privateKeyWarning} We haven’t kept it, and the field is empty again. Paste the public key instead. ` +
      'If your private key has no passphrase, treat it as exposed and create a new key.',
  },
  public_key_expired: {
    status: 422,
    title: 'The public key has expired',
    message:
      'This key has expired or isn’t valid yet. ' +
      'Extend its expiry date in your OpenPGP program and paste it again, or leave the field empty.',
  },
  public_key_revoked: {
    status: 422,
    title: 'The public key has been revoked',
    message: 'This key has been revoked. Paste the key you use now, or leave the field empty.',
  },
  public_key_unusable: {
    status: 422,
    title: 'We can’t encrypt to the public key',
    message:
      'We can’t encrypt to this key: it has no valid encryption subkey, it’s too weak, ' +
      'or it’s a type we don’t support. Paste another one, or leave the field empty.',
  },
  form_too_fast: {
    status: 422,
    title: 'The form was sent very quickly',
    message: 'That was very quick. Please press Send again to confirm.',
  },
  form_too_old: {
    status: 422,
    title: 'The form was open for too long',
    message:
      'This form has expired: it was open for more than a day. Press Send again; your text is still here.',
  },
  form_unknown: {
    status: 422,
    title: 'The form has expired',
    message: 'This form has expired. Press Send again; your text is still here.',
  },
  proof_wanted: {
    status: 422,
    title: 'We’re getting a lot of messages right now',
    message: 'We’re getting a lot of messages right now. Please wait {wait}, then press Send again.',
  },
  honeypot: {
    status: 422,
    title: 'A hidden field was filled in',
    message:
      'Something filled in a hidden field of this form. Password managers sometimes do that. ' +
      'We haven’t sent your message yet. Wait {wait}, then press Send again.',
  },
  cross_site: {
    status: 403,
    title: 'The request came from another site',
    message:
      'Your browser says that this came from another site, so we haven’t sent it. ' +
      'Check your text below, then press Send. If this page comes back, please write to {address}.',
  },
  method_not_allowed: {
    status: 405,
    title: 'This address only takes new messages',
    message:
      'If you’ve already sent one, there’s no need to send it again. To write to us, use the form on the contact page. ' +
      'Programs: send the message with POST.',
  },
  body_too_large: {
    status: 413,
    title: 'The request is too large',
    message:
      'Please shorten the text: the limit is 64 KiB. ' +
      'If you’re pasting a log, the last few lines are usually enough.',
  },
  type_not_supported: {
    status: 415,
    title: 'The content type isn’t supported',
    message: 'Send JSON, a URL-encoded form or a multipart form.',
  },
  too_many_messages: {
    status: 429,
    title: 'Too many messages in a short time',
    message:
      'We’ve received too many messages from your network. ' +
      'Please wait {wait} before you send the next one.',
  },
  not_delivered: {
    status: 503,
    title: 'The message couldn’t be sent',
    message:
      'We couldn’t send your message just now. It’s still here: try again, or send it from your own email program.',
  },
  delivery_unknown: {
    status: 504,
    title: 'We can’t tell whether the message arrived',
    message: '{unknown}',
  },
  sent_before: {
    status: 409,
    title: 'You sent this a short while ago',
    message:
      'We received the same message from you at {time}, and its reference is {reference}. ' +
      'There’s no need to send it twice. If you mean it as a new message, send it as one.',
  },
  key_invalid: {
    status: 422,
    title: 'The Idempotency-Key can’t be used',
    message: 'Send an Idempotency-Key of 1 to 255 printable characters, without spaces unless it’s quoted.',
  },
  key_reused: {
    status: 422,
    title: 'The Idempotency-Key was used for another message',
    message: 'Send another message with a new Idempotency-Key.',
  },
  receipt_unknown: {
    status: 404,
    title: 'This receipt can’t be read',
    message:
      'The address of this page is incomplete. If you’ve already sent a message, there’s no need to send it again: ' +
      'your browser’s history has the full address.',
  },
  not_configured: {
    status: 503,
    title: 'The contact form isn’t set up',
    message: 'This contact form can’t send messages at the moment. Please write to {address} instead.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

/** One thing that is wrong with a message, or that its writer must confirm. */
export interface Problem {
  /** Name of the form field it is about; absent if it is about the request as a whole. */
  field?: string;
  /** Which of several values of the field it is about, counted from 0. */
  index?: number;
  code: ProblemCode;
  message: string;
  /** `several_questions`: the writer's own sentences, one element per question, without the markers of a list. */
  parts?: string[];
  /** `check_address`: the address that was probably meant. */
  suggestion?: string;
  /** `not_english`: the language it seems to be (BCP 47). */
  language?: string;
  /** `not_english`: the request to write in English, in that language if we have it. */
  notice?: string;
  /** `not_english`: the language of `notice` (BCP 47): that of the text, or one its speakers read easily. */
  noticeLanguage?: string;
  /** `emergency_not_service_wide`, `service_responds`: path of the answer that helps, if the site publishes one. */
  guide?: string;
  /** `form_…`, `honeypot`, `proof_wanted`: what to send as `token` with the same message. */
  token?: string;
  /** `honeypot`, `proof_wanted`: an ALTCHA challenge. Its solution, sent as `altcha`, saves the wait. */
  challenge?: Challenge;
  /** `not_delivered`: a link (RFC 6068) that opens the writer's mail program with the message in it. */
  mailto?: string;
  /**
   * `delivery_unknown`: whether sending it again is harmless, because it would be recognized or marked as a
   * second copy.
   */
  again?: 'safe' | 'unsafe';
  /** `contains_secret`: where it is in the text, in UTF-16 units, end excluded. */
  start?: number;
  end?: number;
}

/** What a problem may carry beyond its code. */
export type ProblemDetails = Omit<Problem, 'code' | 'message'>;

/** Makes a problem of a kind. `fill` gives the words for each `{…}` of its message. */
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

/** Whether the problem is a warning, which the writer may override. */
export function isWarning({ code }: Problem): boolean {
  return 'warning' in problemKinds[code];
}

/**
 * Divides warnings into those to ask people about now, and those for afterwards. A text is put into boxes only when
 * nothing else is asked: the button that answers another warning would send the boxes along.
 */
export function divideWarnings(problems: readonly Problem[]): { now: Problem[]; later: Problem[] } {
  const isLater = ({ code }: Problem) =>
    code === 'several_questions' && problems.some((other) => other.code !== code);
  return {
    now: problems.filter((problem) => !isLater(problem)),
    later: problems.filter((problem) => isLater(problem)),
  };
}

/** Whether nothing but the language of the text is asked about: then the headline says it for all of the form. */
export function isOnlyLanguage(problems: readonly Problem[]): boolean {
  return problems.length > 0 && problems.every(({ code }) => code === 'not_english');
}

/** Whether the problem is about the sending: then nothing in the fields is wrong. */
export function isOfSending({ code }: Problem): boolean {
  return code === 'not_delivered' || code === 'delivery_unknown';
}

/** Problems of a request that brings no message: somebody who has sent one must not read that it wasn’t. */
const bringsNoMessage = new Set<ProblemCode>(['receipt_unknown', 'method_not_allowed']);

/** Problems of which “not sent yet” would be wrong; the form that isn’t set up may just have been opened. */
const namedByThemselves = new Set<ProblemCode>([
  'delivery_unknown',
  'sent_before',
  'not_configured',
  ...bringsNoMessage,
]);

/** Whether the problem is of a request that can’t have brought a message. */
export function isWithoutMessage({ code }: Problem): boolean {
  return bringsNoMessage.has(code);
}

/** The title that says it all: that of the first, unless an error is among them whose title isn't enough. */
export function findHeadline(problems: readonly Problem[]): string | undefined {
  const [first] = problems;
  const isEnough = first && (namedByThemselves.has(first.code) || problems.every(isWarning));
  return isEnough ? problemKinds[first.code].title : undefined;
}

/** HTTP status of an answer with these problems: that of the first. */
export function findStatus(problems: readonly Problem[]): number {
  const [first] = problems;
  return first ? problemKinds[first.code].status : 422;
}
