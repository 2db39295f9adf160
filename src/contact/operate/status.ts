import { isStatus } from '../../site/status.ts';
import type { StatusStore } from './status-store.ts';

/** In seconds. A CDN may answer for so long by itself, because everybody looks when a service is down. */
const sharedSeconds = 20;
/** How answers about the services may be kept. */
export const sharedCache = `public, max-age=0, s-maxage=${sharedSeconds}, must-revalidate`;

/**
 * Answers `GET /status.json`: what was last said of the services; an empty status where nobody ever said anything.
 * What can't be read is answered 503, which readers see as “we don't know”.
 */
export async function answerStatus(request: Request, store: StatusStore): Promise<Response> {
  if (!['GET', 'HEAD'].includes(request.method)) {
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD', 'Cache-Control': 'no-store' } });
  }
  const status = await store.read().catch(() => undefined);
  if (!isStatus(status)) {
    return Response.json(
      { title: 'The status of the services can’t be read.', status: 503 },
      {
        status: 503,
        headers: {
          'Content-Type': 'application/problem+json',
          'Cache-Control': 'no-store',
          'Retry-After': '60',
        },
      },
    );
  }
  return Response.json(status, {
    headers: { 'Cache-Control': sharedCache },
  });
}
