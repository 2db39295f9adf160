import { html } from 'hono/html';
import { provider } from '../../provider/index.ts';
import type { Outcome } from '../message/types.ts';

/**
 * Answers when even the page of an answer couldn't be made: with nothing of the site, because something of it
 * is what failed, and with everything that was typed.
 */
export function respondAtLast(request: Request, outcome: Outcome, failure: unknown): Response {
  // The name only: an error's message may quote what was typed.
  const name = failure instanceof Error ? failure.name : 'unknown';
  console.error(JSON.stringify({ event: 'contact', outcome: 'not_rendered', failure: name }));
  const isTold = outcome.kind === 'accepted' || outcome.kind === 'receipt';
  const init = { status: isTold ? 200 : 500, headers: { 'Cache-Control': 'no-store', Vary: 'Accept' } };
  const { address } = provider.support;
  const references = 'receipts' in outcome ? (outcome.receipts ?? []).map(({ reference }) => reference) : [];
  if (!request.headers.get('Accept')?.includes('text/html')) {
    const title = isTold ? 'We have your message' : 'The answer couldn’t be made';
    return Response.json({ title, status: init.status, references }, init);
  }
  const texts = 'fields' in outcome ? outcome.fields.question.filter(Boolean) : [];
  const page = html`<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${provider.name} support</title>
<h1>${isTold ? 'We have your message' : 'Something went wrong on our side'}</h1>
${references.length > 0 ? html`<p>${isTold ? 'Your reference' : 'We have'}: ${references.join(', ')}</p>` : ''}
${
  isTold
    ? ''
    : html`<p>Please write to <a href="mailto:${address}">${address}</a>.${texts.length > 0 ? ' This is what you typed:' : ''}</p>
${texts.map((text) => html`<pre style="white-space: pre-wrap">${text}</pre>`)}`
}</html>`;
  return new Response(String(page), {
    ...init,
    headers: { ...init.headers, 'Content-Type': 'text/html; charset=utf-8' },
  });
}
