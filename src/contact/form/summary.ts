import { html } from 'hono/html';
import type { Problem } from '../problems.ts';
import { renderReferences } from './receipt.ts';
import type { FormState, Markup } from './index.ts';

/** The problems at the top, each with a link to its field; the script puts the focus here. */
export function renderSummary({ problems, receipts = [] }: FormState): Markup {
  if (problems.length === 0) {
    return html`<p class="lead">Many questions are answered here already: <a href="/search/">search the answers</a>. If yours is not,
write it below. A person reads it.</p>
<ul class="contact-form__rules">
<li>One question a message, in English. <a href="/faq/other/one-question-a-message/">Why one?</a></li>
<li>Support is free of charge and by e-mail only, with no promise of an answer. <a href="/support/">How support works</a></li>
</ul>`;
  }
  const doubt = problems.every(({ code }) => doubts.has(code));
  return html`<div class="error-summary${doubt ? html` error-summary--doubt` : ""}" id="error-summary" role="alert" tabindex="-1">
<h2>${doubt ? 'Please have one more look' : 'This has not been sent yet'}</h2>
${receipts.length > 0 ? html`<p>These did go:</p>${renderReferences(receipts.map(({ reference }) => reference))}` : ''}
<ul>${problems.map(
    (problem) => html`<li><a href="#${findTarget(problem)}">${problem.message}</a>${
      problem.guide ? html` <a href="${problem.guide}">This page may help</a>` : ''
    }</li>`,
  )}</ul>
<p>Everything you typed is kept below.</p>
</div>`;
}

/** Problems that the writer may answer with “it is all right as it is”. */
const doubts = new Set([
  'several_questions',
  'not_english',
  'emergency_not_service_wide',
  'service_responds',
  'contains_secret',
]);

function findTarget({ field, index }: Problem): string {
  if (field === 'question') return `question-${(index ?? 0) + 1}`;
  return field ?? 'contact-form';
}
