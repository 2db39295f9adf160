import { html } from 'hono/html';
import { provider } from '../../provider/index.ts';
import { describeMoment, describeTimeZone } from '../../provider/office-hours.ts';
import { paths } from '../../site/paths.ts';
import type { BuiltParts } from '../respond/index.ts';
import { describeHere, readInTime, type ReadStatus } from '../respond/outages.ts';
import { sharedCache } from './status.ts';

// A part of its own, loaded for the first reader.

const title = 'Known problems';

/**
 * Answers `GET /contact/outages/`: what we know of the services, as a page for readers without a script, whom no
 * built page can tell. It says when it was made, because somebody may leave it open.
 */
export async function answerOutages(
  request: Request,
  read: ReadStatus,
  { page, findAnswer }: Pick<BuiltParts, 'page' | 'findAnswer'>,
): Promise<Response> {
  if (!['GET', 'HEAD'].includes(request.method)) {
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD', 'Cache-Control': 'no-store' } });
  }
  const now = new Date();
  const words = describeHere(await readInTime(read, now), now);
  const lines = words?.lines ?? ['We haven’t announced any problems.'];
  const isOnlyMe = findAnswer('is-it-only-me');
  const { timeZone } = provider.support;
  const content = String(html`<h1>${title}</h1>
<div class="notice contact-form__outages${words?.tone === 'running' ? ' notice--good' : ''}">
${lines.map((line) => html`<p>${line}</p>`)}</div>
<p class="quiet">This page was made on ${describeMoment(now, timeZone)}, ${describeTimeZone(timeZone)}.
Reload it for news.</p>
<h2>Your problem isn’t listed?</h2>
<p>We may not know about it yet.</p>
<ul>${isOnlyMe ? html`<li><a href="${isOnlyMe}">Is the service down, or is it just me?</a></li>` : ''}
<li><a href="${paths.contact}">Write to us</a></li></ul>`);
  return new Response(page({ title: `${title} – ${provider.name} support`, content, listed: false }), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': sharedCache },
  });
}
