// The contract between the outbox and every way to send: mail, and services that page an engineer.

/** An email, ready to send. It's stored as it is: every attempt sends the same bytes. */
export interface Mail {
  from: string;
  to: string;
  replyTo: string;
  subject: string;
  /** Plain text, UTF-8; an armored OpenPGP message if the team has a key. */
  text: string;
  headers: Record<string, string>;
  /** The same for all copies (RFC 5322), so that a receiver that knows duplicates drops the right one. */
  messageId: string;
}

/** What a row of the outbox carries, sealed. */
export interface Payload {
  mail: Mail;
  /** Short facts for transports that send no mail, such as the incident number that a pager groups by. */
  facts?: Record<string, string>;
}

/** One attempt, as a transport gets it. */
export interface Sending extends Payload {
  /** Id of the row. A transport that can label what it sends uses it, so that later events find the row. */
  id: string;
  /**
   * Idempotency key: the same for every attempt of the same copy. A transport that supports keys never sends
   * a second message for the same one.
   */
  key: string;
  /** Which copy this is, counted from 1. Copies after the first are marked in `mail` already. */
  copy: number;
}

/** How one attempt ended. */
export type SendResult =
  /** The receiver has confirmed that it took the message. */
  | {
      kind: 'sent';
      vendorId?: string;
      /** How many more messages the vendor's rate limit takes, and when it begins anew, in milliseconds. */
      quota?: { left: number; resetMs: number };
    }
  /** The message surely wasn't accepted, and another attempt may succeed. */
  | {
      kind: 'failed';
      reason: string;
      retryAfterMs?: number;
      /** Whether the vendor takes no more messages for now, whichever: nothing speaks against this one. */
      limited?: true;
      /** Whether only an operator can mend this, such as a wrong key: it raises an alert at once. */
      needsOperator?: true;
    }
  /** The message surely wasn't accepted, and the same attempt would be refused again. */
  | { kind: 'refused'; reason: string }
  /** The message may have been accepted. */
  | {
      kind: 'unknown';
      reason: string;
      retryAfterMs?: number;
      /** Whether the receiver knows the key with other content, so that repeating it can never succeed. */
      keySpent?: true;
    };

/**
 * Called at the last moment at which nothing has left this machine. If it gives false, the message must not
 * leave, and the attempt ends as `failed`.
 */
export type HandOver = () => Promise<boolean>;

/** A way to send. */
export interface Transport {
  name: string;
  /** Whether it sends mail, and so is one of the ways called `mail`. */
  carriesMail?: true;
  /**
   * How long after an unknown end the same key is safe to send again: the receiver recognizes it. 0 if the
   * receiver knows no keys.
   */
  safeAgainMs: number;
  /**
   * Never throws for what the network or the vendor does. `signal` ends an attempt only before the hand-over:
   * nothing is cut off after its text has left.
   */
  send(sending: Sending, signal: AbortSignal, handOver: HandOver): Promise<SendResult>;
}

/**
 * The way of every mail: whatever transports carry mail when it is sent. A message that was stored while one
 * was down may go by another that the operator adds afterwards.
 */
export const mailWay = 'mail';

/** Finds the transports that the ways of a message name, in their order. */
export function findWays<Way extends Pick<Transport, 'name' | 'carriesMail'>>(
  names: readonly string[],
  transports: readonly Way[],
): Way[] {
  return names.flatMap((name) =>
    transports.filter((way) => way.name === name || (name === mailWay && way.carriesMail)),
  );
}

/** Marks a mail that may be a second copy, for the people who read it and for filters. */
export function markCopy(mail: Mail, copy: number): Mail {
  return {
    ...mail,
    subject: `${mail.subject} (perhaps a second copy)`,
    headers: { ...mail.headers, 'X-Support-Copy': String(copy) },
  };
}
