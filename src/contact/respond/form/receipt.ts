import { html } from 'hono/html';
import { describeIncident, type Incident } from '../../emergency/incident.ts';
import { receiptSentences, type ObservationKind } from '../../emergency/probe/observation.ts';
import type { Markup } from './index.ts';
import { renderHours } from './hours.ts';

/** What the page after sending tells. */
export interface ReceiptState {
  references: readonly string[];
  emergency: boolean;
  /** What was seen of the service of an emergency. */
  seen?: ObservationKind;
  incident?: Pick<Incident, 'number' | 'report'>;
  now?: Date;
}

/** The page that follows a sent message: the reference, what happens next and when. */
export function renderReceipt({ references, emergency, seen, incident, now }: ReceiptState): string {
  const several = references.length > 1;
  return String(html`<h1 tabindex="-1" id="sent">${several ? 'Your questions are on their way' : 'Your question is on its way'}</h1>
<p class="lead">Keep ${several ? 'these references: each question has its own' : 'this reference: it finds your message again'}.</p>
${renderReferences(references)}
<p data-answer-to hidden>The answer goes to <b></b>. Is that address wrong? Write again, and name the reference.</p>
<h2>What happens next</h2>
<ol class="contact-form__next">
${
  emergency
    ? html`<li>An engineer has been called and looks at the service now.${seen ? ` ${receiptSentences[seen]}` : ''}</li>
${incident ? html`<li>${describeIncident(incident)} It is incident <b>${incident.number}</b>.</li>` : ''}
<li>You are answered by e-mail in office hours: ${renderHours(now)} Until then we are busy with the repair.</li>`
    : html`<li>${several ? 'Each question goes to the one person' : 'It goes to the one person'} who knows most about it.</li>
<li>If there is an answer, it comes by e-mail, in office hours: ${renderHours(now)} Support is free of charge, so there is no promise.</li>`
}
<li>Something to add? Write again and name the reference. There is no confirmation by e-mail: this page is it.</li>
</ol>
<p><a href="/">Back to the answers</a></p>`);
}

/** References, each one easy to select and to copy; the script shows the button. */
export function renderReferences(references: readonly string[]): Markup {
  return html`<ul class="references">${references.map(
    (reference) =>
      html`<li><output class="reference" id="${reference}">${reference}</output>
<button class="button button--quiet" type="button" data-copy="${reference}" aria-label="Copy ${reference}" hidden>Copy</button></li>`,
  )}</ul>`;
}
