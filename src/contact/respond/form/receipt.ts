import { html } from 'hono/html';
import { provider } from '../../../provider/index.ts';
import { describeMoment, describeTimeZone } from '../../../provider/office-hours.ts';
import type { StatusWords } from '../../../site/status-words.ts';
import { paths } from '../../../site/paths.ts';
import { describeAlert, describeIncident } from '../../emergency/incident.ts';
import { askOffered } from '../../message/ask-offered.ts';
import { receiptSentences } from '../../emergency/probe/observation.ts';
import type { ObservationKind } from '../../message/observation-kinds.ts';
import type { Receipt, SentReceipt } from '../../message/types.ts';
import { renderHidden } from './controls.ts';
import { renderHours } from './hours.ts';
import { renderOutages } from './outages.ts';
import type { Markup } from './state.ts';

/** What the sent page says, and when it is read. */
export interface ReceiptState extends SentReceipt {
  now?: Date;
  /** What is said now of services that don't run as they should. */
  outages?: StatusWords | undefined;
}

/**
 * Renders the page that follows an accepted message: its references, time and team, what happens next, and a way
 * to add something. It says “sent” only of what a mail server has. The script adds what only the browser knows:
 * the text, the reply address and the reader's own time (`browser/receipt.ts`).
 */
export function renderReceipt(state: ReceiptState): string {
  const { receipts, emergency, offer } = state;
  return String(html`<h1 tabindex="-1" id="sent">${writeTitle(state)}</h1>
${renderLead(state)}
${renderReferences(receipts.map(({ reference }) => reference))}
${renderOutages(state, true)}${renderFacts(state)}
<p class="quiet">For your privacy, this page doesn’t keep your text or your email address.</p>
<h2>What happens next</h2>
<ol class="contact-form__next">
${emergency ? renderEmergencySteps(state) : renderSteps(state)}
<li>We don’t send a confirmation email. This page is your confirmation.</li>
<li class="contact-form__back">If you go back, your text may still be in the form. We have it, so there’s no need to
send it again.</li>
</ol>
${offer !== undefined && receipts[0] ? renderOffer(receipts[0], offer) : ''}${renderAdding(receipts, emergency)}
<p><a href="${paths.home}">Back to the answers</a></p>`);
}

/** Renders references, each easy to select and to copy. The script adds the button. */
export function renderReferences(references: readonly string[]): Markup {
  return html`<ul class="references">${references.map(
    (reference) =>
      html`<li><output class="reference" id="${reference}" translate="no">${reference}</output>
<span data-copy="${reference}" data-label="Copy"></span></li>`,
  )}</ul>`;
}

function writeTitle({ receipts, status, emergency, earlier }: ReceiptState): string {
  if (earlier) return 'We already have this message';
  if (emergency) return 'We have your report';
  const isSeveral = receipts.length > 1;
  if (status === 'stored') return isSeveral ? 'We have your questions' : 'We have your question';
  return isSeveral ? 'Your questions are on their way' : 'Your question is on its way';
}

function renderLead({ receipts, status }: ReceiptState): Markup {
  const isSeveral = receipts.length > 1;
  const keep = isSeveral
    ? 'Keep these references, one for each question, and quote them if you write again.'
    : 'Keep this reference and quote it if you write again.';
  const stored =
    status === 'stored'
      ? html`<p>${isSeveral ? 'Your messages are' : 'Your message is'} stored safely with us. Handing
${isSeveral ? 'them' : 'it'} to the team is taking longer than usual. We’ll keep trying, so you don’t need to do
anything.</p>
`
      : '';
  return html`${stored}<p class="lead">${keep}</p>`;
}

function renderFacts({ receipts, status, at, emergency }: ReceiptState): Markup {
  const { timeZone } = provider.support;
  const moment = new Date(at);
  const isSeveral = receipts.length > 1;
  // An emergency isn't handled by the team of its topic alone, so its page names none.
  const teams = emergency ? [] : receipts;
  const texts = emergency ? 'Your report' : isSeveral ? 'Your questions' : 'Your question';
  return html`<dl class="check__facts" data-receipt="${texts}">
<div><dt>${status === 'sent' ? 'Sent' : 'Received'}</dt>
<dd><time datetime="${moment.toISOString()}">${describeMoment(moment, timeZone)}</time>, ${describeTimeZone(timeZone)}</dd></div>
${teams.map(({ reference, topic }) => {
  // A link of another day may name a topic that is gone.
  const label = provider.topics.find(({ id }) => id === topic)?.label;
  const name = isSeveral ? html`<span translate="no">${reference}</span> goes to` : 'Goes to';
  return label ? html`<div><dt>${name}</dt><dd>${label}</dd></div>` : '';
})}</dl>`;
}

function renderSteps({ receipts, status, now }: ReceiptState): Markup {
  const readers =
    receipts.length > 1
      ? 'The right team will read each of your messages'
      : 'The team that handles this will read your message';
  const first =
    status === 'sent'
      ? `${readers}.`
      : `${readers} once it arrives. You can close this page: ${receipts.length > 1 ? 'they’ll' : 'it’ll'} still get there.`;
  return html`<li>${first}</li>
<li>We reply by email in office hours: ${renderHours(now)} Support is free, so we can’t promise a reply.</li>`;
}

/** What was seen of which our words say that the engineer knows it. */
const toldEngineer: readonly ObservationKind[] = ['answers', 'not_probed'];

function renderEmergencySteps({ paged, seen, incident, now }: ReceiptState): Markup {
  const isKnown = paged || incident?.alerted;
  const sight = seen && (isKnown || !toldEngineer.includes(seen)) ? ` ${receiptSentences[seen]}` : '';
  const others = incident && describeIncident(incident);
  return html`<li>${describeAlert(paged, incident)}${sight}</li>
${
  incident
    ? html`<li>${others ? `${others} ` : ''}The incident number is
<b translate="no">${incident.number}</b>.</li>`
    : ''
}
<li>Fixing the outage comes first. We reply by email in office hours: ${renderHours(now)}</li>`;
}

/**
 * Asks whether to split a message that may ask several things. The script puts the text in; without it, the form that
 * comes is empty.
 */
function renderOffer({ reference }: Receipt, count: number): Markup {
  return html`<h2 id="split">${askOffered(count)}</h2>
<p>If so, you can send each one to its own team. If not, there’s nothing to do.</p>
<form class="contact-form__actions" method="post" action="${paths.contactFunction}" data-add data-split>
${renderHidden('step', ['split'])}${renderHidden('follows', [reference])}
<button class="button button--quiet" type="submit">Split</button></form>
`;
}

/** Says what becomes of an addition: it joins the mail of the message by its reference, and pages nobody. */
function renderAdding(receipts: readonly Receipt[], emergency: boolean): Markup {
  const where = emergency
    ? 'It goes to our support team and names this reference. It doesn’t page the engineer again.'
    : 'It reaches the same team and names this reference, so they can see both together.';
  return html`<h2>Forgot something?</h2>
<p>You don’t need to write it all again. Add just what’s missing. ${where}</p>
<div class="contact-form__actions">${receipts.map(renderAdd)}</div>`;
}

/** Asks for a form that continues this message: a request, so that it works without a script. */
function renderAdd({ reference, topic }: Receipt): Markup {
  return html`<form method="post" action="${paths.contactFunction}" data-add>
${renderHidden('step', ['write'])}${renderHidden('follows', [reference])}${renderHidden('topic', [topic])}
<button class="button button--quiet" type="submit"><span>Add to <span translate="no">${reference}</span></span></button></form>`;
}
