import { html } from 'hono/html';
import type { Fields } from '../parse.ts';
import type { Problem } from '../problems.ts';
import { renderReferences } from './receipt.ts';
import type { FormState, Markup } from './index.ts';

/** The problems at the top, each with a link to its field; the script puts the focus here. */
export function renderSummary({ fields, problems, receipts = [] }: FormState): Markup {
  if (problems.length === 0) {
    return html`<p class="lead">Many questions are answered here already: <a href="/search/">search the answers</a>. If yours is not,
write it below. A person reads it.</p>
<ul class="contact-form__rules">
<li>One question a message, in English. <a href="/faq/other/one-question-a-message/">Why one?</a></li>
<li>Support is free of charge and by e-mail only, with no promise of an answer. <a href="/support/">How support works</a></li>
</ul>`;
  }
  const doubt = problems.every(({ code }) => doubts.has(code));
  return html`<div class="error-summary${doubt ? html` error-summary--doubt` : ''}" id="error-summary" role="alert" tabindex="-1">
<h2>${doubt ? 'Please have one more look' : 'This has not been sent yet'}</h2>
${receipts.length > 0 ? html`<p>These did go:</p>${renderReferences(receipts.map(({ reference }) => reference))}` : ''}
<ul>${problems.map(
    (problem) =>
      html`<li><a href="#${findTarget(problem, fields, problems)}">${problem.message}</a>${
        problem.guide ? html` <a href="${problem.guide}">This page may help</a>` : ''
      }</li>`,
  )}</ul>
<p>Everything you typed is kept below.</p>
</div>`;
}

/** Problems that the writer may answer with “it is all right as it is”. */
const doubts = new Set(['several_questions', 'not_english', 'emergency_not_service_wide', 'contains_secret']);

/** Fields with a place of their own on the page; what is wrong with any other is said of the form. */
const places = new Set([
  'email',
  'customer',
  'account',
  'emergency',
  'service',
  'subject',
  'program',
  'version',
  'system',
]);

function findTarget({ field, index = 0 }: Problem, fields: Fields, problems: readonly Problem[]): string {
  if (field === 'question' || field === 'topic') {
    const question = Math.min(index, Math.max(0, fields.question.length - 1));
    const id = `question-${findBox(question, problems)}`;
    return field === 'topic' ? `${id}-topic` : id;
  }
  return field !== undefined && places.has(field) ? field : 'contact-form';
}

/** A question that stands below one which was put into several boxes has moved down with its own. */
function findBox(question: number, problems: readonly Problem[]): number {
  const above = problems.filter(({ parts, index = 0 }) => parts && index < question);
  return question + 1 + above.reduce((sum, { parts = [] }) => sum + parts.length - 1, 0);
}
