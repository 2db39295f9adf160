import type { Mail, SendResult, Transport } from '../deliver.ts';

/** Names of Resend's errors after which another attempt with the same key may succeed. */
const temporaryErrors = new Set([
  'rate_limit_exceeded',
  'concurrent_idempotent_requests',
  'application_error',
]);

/** Sends through Resend's API; its idempotency keys make a repeated attempt harmless for 24 hours. */
export function createResendTransport(apiKey: string, baseUrl: string | undefined): Transport {
  return {
    name: 'resend',
    async send(mail, signal) {
      try {
        // Imported only when needed: a refusal sends nothing, and this is a third of a cold start.
        const { Resend } = await import('resend');
        const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
        const { idempotencyKey } = mail;
        return readAnswer(await resend.emails.send(writePayload(mail), { idempotencyKey, signal }));
      } catch (failure) {
        // The SDK throws on an answer that is cut off or not JSON, and on null where it expects an object.
        return {
          sent: false,
          temporary: true,
          reason: failure instanceof Error ? failure.name : 'unknown failure',
        };
      }
    },
  };
}

function writePayload(mail: Mail) {
  return {
    from: mail.from,
    to: mail.to,
    replyTo: mail.replyTo,
    subject: mail.subject,
    text: mail.text,
    headers: { ...mail.headers, 'Message-ID': mail.messageId },
  };
}

interface Answer {
  data: { id: string } | null;
  error: { name: string; statusCode: number | null } | null;
  headers: Record<string, string> | null;
}

function readAnswer({ data, error, headers }: Answer): SendResult {
  if (data?.id) return { sent: true };
  if (!error) return { sent: false, temporary: true, reason: 'answer without an id' };
  // The key is known with another text: this message was sent before, and only the probe's milliseconds differ.
  if (error.name === 'invalid_idempotent_request') return { sent: true };
  const status = error.statusCode ?? undefined;
  const retryAfterSeconds = Number(headers?.['retry-after']);
  return {
    sent: false,
    temporary: temporaryErrors.has(error.name) || status === undefined || status >= 500,
    reason: `${status ?? 'no answer'} ${error.name}`,
    ...(retryAfterSeconds > 0 ? { retryAfterMs: retryAfterSeconds * 1000 } : {}),
  };
}
