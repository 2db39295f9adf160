import { isSameSecret } from '../message/digest.ts';
import { writePrometheus, type Outbox } from '../send/outbox/index.ts';

/** How many messages that are due are sent before the answer, on a platform without a loop. */
const drained = 3;

/** Prometheus itself names OpenMetrics first, and takes plain text as well. */
const metrics = /^(?:text\/plain|application\/openmetrics-text)\b/u;

/**
 * Answers `GET /contact/health`: 200 while every accepted message is on time, else 503. Strangers learn no
 * more. With `Authorization: Bearer <CRON_SECRET>` come the figures, as JSON or, for whoever prefers `text/plain`, in
 * Prometheus' text format: that always with 200, because a scrape with another status shows no figures. Each call
 * sends what is due, so any uptime monitor keeps the outbox going.
 */
export async function answerHealth(
  request: Request,
  outbox: Pick<Outbox, 'drain' | 'health'>,
  token: string | undefined,
): Promise<Response> {
  await outbox.drain(drained).catch(() => 0);
  const health = await outbox.health();
  const init = { status: health.status === 'ok' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } };
  if (!token || !isSameSecret(request.headers.get('Authorization') ?? '', `Bearer ${token}`)) {
    return Response.json({ status: health.status }, init);
  }
  if (!metrics.test(request.headers.get('Accept') ?? '')) return Response.json(health, init);
  const headers = { ...init.headers, 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' };
  return new Response(writePrometheus(health), { headers });
}
