import { setTimeout as sleep } from 'node:timers/promises';

/** A mail as every transport gets it. */
export interface Mail {
  from: string;
  to: string;
  replyTo: string;
  subject: string;
  /** Plain text, UTF-8. */
  text: string;
  headers: Record<string, string>;
  /** Of the reference, so that the same message has the same one by whatever transport it comes (RFC 5322). */
  messageId: string;
  /** The same key never gives a second mail, where the transport knows such keys. */
  idempotencyKey: string;
}

/** What came of one attempt: sent, or why not and whether another attempt may help. */
export type SendResult =
  { sent: true } | { sent: false; temporary: boolean; reason: string; retryAfterMs?: number };

/** A way to send mail. To add one, write a file beside this with an object of this
 * shape, name it in `env.ts`, and create it in `start.ts`. */
export interface Transport {
  name: string;
  /** Never throws for what the network or the vendor does; `signal` ends an attempt that takes too long. */
  send(mail: Mail, signal: AbortSignal): Promise<SendResult>;
}

/** What became of a mail, for the log: no text and no address. */
export interface Delivery {
  sent: boolean;
  transport?: string;
  attempts: { transport: string; reason: string; durationMs: number }[];
}

export type Deliver = (mail: Mail) => Promise<Delivery>;

/** All attempts of one mail together take at most this long: people wait for the answer. */
const budgetMs = 8000;
const attemptMs = 3500;
const attemptsEach = 3;
const firstPauseMs = 200;

/** Tries the transports in order, each up to three times where a failure may pass, within one budget. */
export function createDelivery(transports: readonly Transport[]): Deliver {
  return async (mail) => {
    const deadline = Date.now() + budgetMs;
    const attempts: Delivery['attempts'] = [];
    for (const [place, transport] of transports.entries()) {
      // Each transport that is still to come keeps its share, so that a hanging first one cannot use up the budget.
      const share = (deadline - Date.now()) / (transports.length - place);
      const sent = await tryTransport(transport, mail, Date.now() + share, attempts);
      if (sent) return { sent, transport: transport.name, attempts };
    }
    return { sent: false, attempts };
  };
}

async function tryTransport(
  transport: Transport,
  mail: Mail,
  deadline: number,
  attempts: Delivery['attempts'],
): Promise<boolean> {
  for (let attempt = 0; attempt < attemptsEach; attempt += 1) {
    const remainingMs = deadline - Date.now();
    if (remainingMs <= 0) return false;
    const began = Date.now();
    const result = await transport.send(
      mail,
      AbortSignal.timeout(Math.ceil(Math.min(attemptMs, remainingMs))),
    );
    attempts.push({
      transport: transport.name,
      reason: result.sent ? 'sent' : result.reason,
      durationMs: Date.now() - began,
    });
    if (result.sent) return true;
    const pauseMs = result.retryAfterMs ?? firstPauseMs * 2 ** attempt * (1 + Math.random());
    if (!result.temporary || Date.now() + pauseMs >= deadline) return false;
    await sleep(pauseMs);
  }
  return false;
}
