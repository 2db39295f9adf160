import { verifyResendEvent, type Outbox } from '../send/outbox/index.ts';
import { readBody } from '../receive/body.ts';

/** Resend's events are about 1 KB. */
const maximumBytes = 64 * 1024;

/**
 * Answers `POST /contact/events`, Resend's webhook: what became of a mail after Resend took it. Anything but a
 * genuine event of the last 5 minutes is refused; an event that we can't note is answered 503, so that Resend
 * sends it again.
 */
export async function answerEvent(
  request: Request,
  outbox: Pick<Outbox, 'receiveEvent'>,
  secret: string | undefined,
): Promise<Response> {
  if (!secret) return answer(404, 'not configured');
  const bytes = await readBody(request, maximumBytes).catch(() => undefined);
  if (!bytes) return answer(413, 'too large');
  const event = await verifyResendEvent(Buffer.from(bytes).toString('utf8'), request.headers, secret);
  if (!event) return answer(401, 'not genuine');
  try {
    return answer(200, await outbox.receiveEvent(event));
  } catch {
    return answer(503, 'not stored');
  }
}

function answer(status: number, result: string): Response {
  return Response.json({ result }, { status, headers: { 'Cache-Control': 'no-store' } });
}
