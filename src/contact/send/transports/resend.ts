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

/**
 * Sends through Resend's API, where an idempotency key makes repeating harmless for a day. It's one request, so it does
 * without the SDK, which would be a third of the time of the first message.
 */
export function createResendTransport(apiKey: string, baseUrl = 'https://api.resend.com'): Transport {
  const url = `${baseUrl}/emails`;
  const headers = {
    Authorization: `Bearer ${apiKey}`,
    'Content-Type': 'application/json',
    'User-Agent': 'one-question',
  };
  return {
    name: 'resend',
    carriesMail: true,
    safeAgainMs,
    async send(sending, signal, handOver) {
      if (signal.aborted) return { kind: 'failed', reason: 'aborted' };
      if (!(await handOver())) return { kind: 'failed', reason: 'not handed over' };
      return post(url, { ...headers, 'Idempotency-Key': sending.key }, writePayload(sending));
    },
  };
}

function writePayload({ id, mail }: Sending) {
  const { from, to, replyTo, subject, text, headers, messageId } = mail;
  return {
    from,
    to,
    reply_to: replyTo,
    subject,
    text,
    headers: { ...headers, 'Message-ID': messageId },
    // Webhooks carry tags, so an event finds its row even if we died before noting Resend's own id.
    tags: [{ name: 'outbox', value: id }],
  };
}

/** How an error is called that has no name of Resend's. */
const nameless = 'application_error';

async function post(url: string, headers: Record<string, string>, payload: unknown): Promise<SendResult> {
  try {
    const signal = AbortSignal.timeout(replyMs);
    return await readAnswer(
      await fetch(url, { method: 'POST', headers, body: JSON.stringify(payload), signal }),
    );
  } catch {
    // A refused connection and an answer that was cut off or isn't JSON are alike: the key makes repeating harmless.
    return { kind: 'unknown', reason: `no answer ${nameless}` };
  }
}

async function readAnswer(response: Response): Promise<SendResult> {
  const { ok, status, headers } = response;
  if (ok) {
    const answer = (await response.json()) as { id?: string } | null;
    return answer?.id
      ? { kind: 'sent', vendorId: answer.id, ...readQuota(headers) }
      : { kind: 'unknown', reason: 'answer without an id' };
  }
  const name = await readName(response);
  const reason = `${status} ${name}`;
  if (name === 'invalid_idempotent_request') return { kind: 'unknown', reason, keySpent: true };
  const retryAfterMs = Number(headers.get('retry-after')) * 1000;
  const later = retryAfterMs > 0 ? { retryAfterMs } : {};
  if (status >= 500 || status < 400) return { kind: 'unknown', reason, ...later };
  if (operatorStatuses.has(status) || operatorErrors.has(name)) {
    return { kind: 'failed', reason, ...later, needsOperator: true };
  }
  if (status === 429) return { kind: 'failed', reason, ...later, limited: true };
  if (status === 409) return { kind: 'failed', reason, ...later };
  return { kind: 'refused', reason };
}

/** The name of an error; of a gateway's page, or an answer that was cut off, its status alone tells. */
async function readName(response: Response): Promise<string> {
  try {
    return ((await response.json()) as { name?: string } | null)?.name ?? nameless;
  } catch {
    return nameless;
  }
}

/** Reads what the rate limit of the team leaves, whichever process used the rest. */
function readQuota(headers: Headers): Pick<Extract<SendResult, { kind: 'sent' }>, 'quota'> {
  const left = Number(headers.get('ratelimit-remaining') ?? NaN);
  const resetMs = Number(headers.get('ratelimit-reset')) * 1000;
  return left >= 0 && resetMs > 0 && resetMs <= longestResetMs ? { quota: { left, resetMs } } : {};
}
