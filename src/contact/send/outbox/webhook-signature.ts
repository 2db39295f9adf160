import type { ResendEvent } from './webhooks.ts';

/**
 * Checks the signature of an event of Resend, at most 5 minutes old, and reads it; undefined if it isn't
 * genuine. A genuine event may be a replay.
 * @param body the raw text of the request
 * @param secret the endpoint's secret, `whsec_…` (`RESEND_WEBHOOK_SECRET`)
 */
export async function verifyResendEvent(
  body: string,
  headers: Headers,
  secret: string,
): Promise<ResendEvent | undefined> {
  const { Resend } = await import('resend');
  const read = (name: string) => headers.get(`svix-${name}`) ?? headers.get(`webhook-${name}`) ?? '';
  try {
    const event = new Resend('re_unused').webhooks.verify({
      payload: body,
      headers: { id: read('id'), timestamp: read('timestamp'), signature: read('signature') },
      webhookSecret: secret,
    });
    return event as unknown as ResendEvent;
  } catch {
    return undefined;
  }
}
