import { html } from 'hono/html';
import { paths } from '../../../site/paths.ts';
import { describeIncident } from '../../emergency/incident.ts';
import { receiptSentences } from '../../emergency/probe/observation.ts';
import type { ObservationKind } from '../../message/observation-kinds.ts';
import type { IncidentLink } from '../../message/types.ts';
import { renderHours } from './hours.ts';
import type { Markup } from './state.ts';

/** What the sent page knows. */
export interface ReceiptState {
  references: readonly string[];
  emergency: boolean;
  /** What the probe saw of the service of an emergency. */
  seen?: ObservationKind;
  incident?: IncidentLink;
  now?: Date;
}

/** Renders the page that follows a sent message: the reference, what happens next, and when. */
export function renderReceipt({ references, emergency, seen, incident, now }: ReceiptState): string {
  const isSeveral = references.length > 1;
  const title = isSeveral ? 'Your questions are on their way' : 'Your question is on its way';
  const keep = isSeveral
    ? 'Keep these references, one for each question, and quote them if you write again.'
    : 'Keep this reference and quote it if you write again.';
  const route = isSeveral
    ? 'Each question goes to the team that handles it.'
    : 'It goes to the team that handles this.';
  return String(html`<h1 tabindex="-1" id="sent">${title}</h1>
<p class="lead">${keep}</p>
${renderReferences(references)}
<p data-answer-to hidden>We’ll reply to <b></b>. Is that address wrong? Write again and quote the reference.</p>
<h2>What happens next</h2>
<ol class="contact-form__next">
${
  emergency
    ? html`<li>We’ve alerted the engineer on call.${seen ? ` ${receiptSentences[seen]}` : ''}</li>
${incident ? html`<li>${describeIncident(incident)} The incident number is <b>${incident.number}</b>.</li>` : ''}
<li>Fixing the outage comes first. We reply by email in office hours: ${renderHours(now)}</li>`
    : html`<li>${route}</li>
<li>We reply by email in office hours: ${renderHours(now)} Support is free, so we can’t promise a reply.</li>`
}
<li>Something to add? Write again and quote the reference.
We don’t send a confirmation email. This page is your confirmation.</li>
</ol>
<p><a href="${paths.home}">Back to the answers</a></p>`);
}

/** Renders references, each easy to select and to copy. The script shows the button. */
export function renderReferences(references: readonly string[]): Markup {
  return html`<ul class="references">${references.map(
    (reference) =>
      html`<li><output class="reference" id="${reference}">${reference}</output>
<button class="button button--quiet" type="button" data-copy="${reference}"
aria-label="Copy ${reference}" hidden>Copy</button></li>`,
  )}</ul>`;
}
