import type { HandOver, SendResult } from './transport.ts';

/** One request to a service that pages. */
export interface PageRequest {
  url: string;
  headers?: Record<string, string>;
  body: unknown;
}

/** A pager that hasn't answered by then counts as unknown. Longer than it takes to give up connecting. */
const replyMs = 15_000;

/** Codes of failures before anything has left. Others may have come after it. */
const earlyCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** Codes of OpenSSL and of Node for certificates that can't be trusted. */
const tlsFailures = /^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/u;

/**
 * For how long a page may be sent again after an unknown end: always, in effect. The services group it by its
 * key, and whoever is paged twice is awake; whoever isn't paged at all sleeps on.
 */
export const pageSafeAgainMs = 24 * 60 * 60 * 1000;

/**
 * Posts a page as JSON. What we send never depends on what was typed, so a refusal is always the operator's to
 * mend, and never the end: it counts as failed, and the next way of the chain is tried at once.
 */
export async function postPage(
  request: PageRequest,
  signal: AbortSignal,
  handOver: HandOver,
  limitMs: number = replyMs,
): Promise<SendResult> {
  if (signal.aborted) return { kind: 'failed', reason: 'aborted' };
  if (!(await handOver())) return { kind: 'failed', reason: 'not handed over' };
  return post(request, limitMs);
}

/** Posts JSON and reads what became of it. */
export async function post({ url, headers, body }: PageRequest, limitMs = replyMs): Promise<SendResult> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    });
    await response.body?.cancel().catch(() => undefined);
    return readStatus(response);
  } catch (failure) {
    return readFailure(failure);
  }
}

function readStatus({ status, headers }: Response): SendResult {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  const reason = String(status);
  const seconds = Number(headers.get('Retry-After'));
  const later = seconds > 0 ? { retryAfterMs: seconds * 1000 } : {};
  if (status === 408 || status === 429 || status >= 500) return { kind: 'failed', reason, ...later };
  return { kind: 'failed', reason, needsOperator: true };
}

function readFailure(failure: unknown): SendResult {
  const { name, cause } = failure instanceof Error ? failure : new Error('unexpected');
  if (name === 'TimeoutError') return { kind: 'unknown', reason: 'no reply' };
  const { code = '', message = name } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
  // What `fetch` refuses to send at all, such as to a port that it blocks, has no code.
  if (code === '') return { kind: 'failed', reason: message, needsOperator: true };
  // Every address of the host was tried in vain.
  const isUnreachable = code === 'ETIMEDOUT' && cause instanceof AggregateError;
  const isEarly = earlyCodes.has(code) || tlsFailures.test(code) || isUnreachable;
  return { kind: isEarly ? 'failed' : 'unknown', reason: code };
}
