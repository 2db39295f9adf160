import { loadOnce } from '../../load-once.ts';
import type { SendResult, Sending, Transport } from './transport.ts';

/** Resend knows a key for 24 hours; an hour is left for clocks that differ. */
const safeAgainMs = 23 * 60 * 60 * 1000;

/** A reply that takes longer counts as unknown. Repeating it is harmless. */
const replyMs = 60_000;

/** Refusals that an operator can mend: the message isn't at fault, so it's kept. */
const operatorStatuses = new Set([401, 403, 404, 405]);
const operatorErrors = new Set(['daily_quota_exceeded', 'monthly_quota_exceeded']);

/** Longer times aren't believed: Resend counts its rate limit in seconds. */
const longestResetMs = 10_000;

/** Sends through Resend's API, where an idempotency key makes repeating harmless for a day. */
export function createResendTransport(apiKey: string, baseUrl: string | undefined): Transport {
  // Imported only when needed: a refusal sends nothing, and this is a third of a cold start.
  const loadClient = loadOnce(async () => {
    const { Resend } = await import('resend');
    return new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  });
  return {
    name: 'resend',
    carriesMail: true,
    safeAgainMs,
    async send(sending, signal, handOver) {
      const resend = await loadClient();
      if (signal.aborted) return { kind: 'failed', reason: 'aborted' };
      if (!(await handOver())) return { kind: 'failed', reason: 'not handed over' };
      try {
        const options = { idempotencyKey: sending.key, signal: AbortSignal.timeout(replyMs) };
        return readAnswer(await resend.emails.send(writePayload(sending), options));
      } catch (failure) {
        // The SDK throws on an answer that is cut off or not JSON, and on null where it expects an object.
        return { kind: 'unknown', reason: failure instanceof Error ? failure.name : 'unexpected' };
      }
    },
  };
}

function writePayload({ id, mail }: Sending) {
  const { from, to, replyTo, subject, text, headers, messageId } = mail;
  return {
    from,
    to,
    replyTo,
    subject,
    text,
    headers: { ...headers, 'Message-ID': messageId },
    // Webhooks carry tags, so an event finds its row even if we died before noting Resend's own id.
    tags: [{ name: 'outbox', value: id }],
  };
}

interface Answer {
  data: { id: string } | null;
  error: { name: string; statusCode: number | null } | null;
  headers: Record<string, string> | null;
}

function readAnswer({ data, error, headers }: Answer): SendResult {
  if (data?.id) return { kind: 'sent', vendorId: data.id, ...readQuota(headers) };
  if (!error) return { kind: 'unknown', reason: 'answer without an id' };
  const { name, statusCode: status } = error;
  const reason = `${status ?? 'no answer'} ${name}`;
  if (name === 'invalid_idempotent_request') return { kind: 'unknown', reason, keySpent: true };
  const retryAfterMs = Number(headers?.['retry-after']) * 1000;
  const later = retryAfterMs > 0 ? { retryAfterMs } : {};
  // The SDK reports a refused connection and an answer that was cut off alike.
  if (status === null || status >= 500 || status < 400) return { kind: 'unknown', reason, ...later };
  if (operatorStatuses.has(status) || operatorErrors.has(name)) {
    return { kind: 'failed', reason, ...later, needsOperator: true };
  }
  if (status === 429) return { kind: 'failed', reason, ...later, limited: true };
  if (status === 409) return { kind: 'failed', reason, ...later };
  return { kind: 'refused', reason };
}

/** Reads what the rate limit of the team leaves, whichever process used the rest. */
function readQuota(headers: Answer['headers']): Pick<Extract<SendResult, { kind: 'sent' }>, 'quota'> {
  const left = Number(headers?.['ratelimit-remaining']);
  const resetMs = Number(headers?.['ratelimit-reset']) * 1000;
  return left >= 0 && resetMs > 0 && resetMs <= longestResetMs ? { quota: { left, resetMs } } : {};
}
