import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery } from '../message/types.ts';

/** An email as every transport gets it. */
export interface Mail {
  from: string;
  to: string;
  replyTo: string;
  subject: string;
  /** Plain text, UTF-8. */
  text: string;
  headers: Record<string, string>;
  /** Made from the reference, so that a message has the same `Message-ID` (RFC 5322) whichever transport sends it. */
  messageId: string;
  /** A transport that supports idempotency keys never sends a second mail for the same one. */
  idempotencyKey: string;
}

/** Result of one attempt: sent, or why not and whether another attempt may help. */
export type SendResult =
  { sent: true } | { sent: false; temporary: boolean; reason: string; retryAfterMs?: number };

/** A way to send mail. To add one, write it in `transports/`, name it in `env.ts`, and create it in `start.ts`. */
export interface Transport {
  name: string;
  /** Never throws for what the network or the vendor does. `signal` ends an attempt that takes too long. */
  send(mail: Mail, signal: AbortSignal): Promise<SendResult>;
}

export type Deliver = (mail: Mail) => Promise<Delivery>;

/** Limits all attempts for one mail together: people are waiting for the answer. */
const budgetMs = 8000;
const attemptMs = 3500;
const attemptsEach = 3;
const firstPauseMs = 200;

/** Tries the transports in order, each up to three times while its failures are temporary, all within 8 seconds. */
export function createDelivery(transports: readonly Transport[]): Deliver {
  return async (mail) => {
    const deadline = Date.now() + budgetMs;
    const attempts: Delivery['attempts'] = [];
    for (const [index, transport] of transports.entries()) {
      // Reserves a share for each transport still to come, so that one that hangs cannot use up the budget.
      const share = (deadline - Date.now()) / (transports.length - index);
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
