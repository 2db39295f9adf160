import { html } from 'hono/html';
import {
  isOfSending,
  isOnlyLanguage,
  findHeadline,
  isWarning,
  isWithoutMessage,
  type Problem,
} from '../../message/problems.ts';
import { findNotice } from '../../message/not-english.ts';
import { countAdded, countBoxes } from './boxes.ts';
import { headlineId } from './controls.ts';
import { renderReferences } from './receipt.ts';
import { namesEmergency } from '../../receive/validate.ts';
import { isSplit, renderSplitOverrides, renderOverrides } from './overrides.ts';
import type { Receipt } from '../../message/types.ts';
import type { FormState, Markup } from './state.ts';

/**
 * Lists the problems at the top of the form, each with a link to its field and with the buttons that override
 * it. The script moves the focus here.
 */
export function renderSummary(state: FormState): Markup {
  const { problems, receipts = [] } = state;
  if (problems.length === 0) return html``;
  const isCalm = problems.every((problem) => isWarning(problem) || problem.code === 'sent_before');
  const variant = isCalm ? ' error-summary--warning' : '';
  return html`<div class="error-summary${variant}" id="error-summary" role="alert" tabindex="-1">
<h2 id="${headlineId}">${writeHeadline(problems)}</h2>
${problems.some(({ code }) => code === 'sent_before') ? '' : renderSent(receipts)}
${listNotices(problems).map(renderNotice)}${renderCause(state)}
<ul>${listDistinct(problems).map((problem) => html`<li>${renderProblem(problem, state)}</li>`)}</ul>
${isSplit(problems) ? renderSplitOverrides(countBoxes(state).filled) : ''}${renderOverrides(state)}
${renderWhatIsKept(state)}
</div>`;
}

function renderSent(receipts: readonly Receipt[]): Markup {
  if (receipts.length === 0) return html``;
  return html`<p>These reached us:</p>${renderReferences(receipts.map(({ reference }) => reference))}`;
}

/** Says what matters most: somebody in a hurry reads no further. */
function writeHeadline(problems: readonly Problem[]): string {
  return findHeadline(problems) ?? 'This hasn’t been sent yet';
}

/** Explains why a writer who ticked nothing is asked about an emergency. */
function renderCause({ fields, problems }: FormState): Markup {
  const asks = problems.some(({ code }) => code === 'account_missing' || code === 'service_missing');
  if (!asks || fields.emergency.includes('yes') || !namesEmergency(fields)) return html``;
  return html`<p>Your subject contains the word “emergency”, which pages the engineer on call.</p>`;
}

function renderWhatIsKept({ fields, problems, later = [], receipts = [] }: FormState): Markup {
  if (problems.some(isWithoutMessage)) return html``;
  // A text that was too large to read, or came from another site, is only in the browser's own history.
  const isEmpty = !fields.question.some(Boolean) && !fields.email.some(Boolean);
  if (isEmpty && problems.some(({ field }) => field === undefined)) {
    return html`<p>If you typed something, your browser still has it: go back one page.</p>`;
  }
  if (isEmpty) return html``;
  const all = problems.some(({ code }) => code === 'public_key_private') ? 'Everything else' : 'Everything';
  // The title of a warning doesn't say it, and the title of an error does.
  const unsent = problems.every(isWarning) && receipts.length === 0 ? 'Nothing has been sent yet. ' : '';
  const next = later.length > 0 ? ' We’ll ask about your questions next.' : '';
  return html`<p>${unsent}${all} you typed is still below.${next}</p>`;
}

/** Drops what would be said twice: each question in the same language has the same notice. */
function listNotices(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    ({ notice }, index) => notice && problems.findIndex((other) => other.notice === notice) === index,
  );
}

/** Shows the notice in the writer's own language first: a writer who needs it may not read the rest. */
function renderNotice({ notice, noticeLanguage = '' }: Problem): Markup {
  if (!notice) return html``;
  const dir = findNotice(noticeLanguage)?.dir ?? 'auto';
  return html`<p class="notice" lang="${noticeLanguage}" dir="${dir}">${notice}</p>`;
}

/** Drops what would be said twice: each question that wasn't sent has the same problem. */
function listDistinct(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    (problem, index) =>
      !isOfSending(problem) || problems.findIndex(({ message }) => message === problem.message) === index,
  );
}

/** Makes an error a link to its field. A warning needs reading, so its link follows the explanation. */
function renderProblem(problem: Problem, state: FormState): Markup {
  const { code, message } = problem;
  const target = findTarget(problem, state);
  const help = renderHelp(problem, state);
  if (!target || isOfSending(problem)) return html`${message}${help}`;
  if (!isWarning(problem)) return html`<a href="#${target}">${message}</a>${help}`;
  if (help) return html`${message}${help}`;
  // The headline says it in English, and the notice all the rest in the writer's language.
  if (problem.notice && isOnlyLanguage(state.problems))
    return html`<a href="#${target}">Go to ${nameQuestion(problem, state)}</a>`;
  if (code !== 'several_questions') return html`${message} <a href="#${target}">Go to this field</a>`;
  return html`${message} <a href="#${target}">Review them</a>`;
}

function nameQuestion({ index = 0 }: Problem, { fields }: FormState): string {
  return fields.question.length > 1 ? `question ${index + 1}` : 'your question';
}

function renderHelp({ guide }: Problem, { findTitle }: FormState): Markup | '' {
  if (!guide) return '';
  const title = findTitle?.(guide);
  if (!title) return html` <a href="${guide}">This page may help</a>`;
  return html` This page may help: <a href="${guide}">${title}</a>`;
}

/** Fields with an element of their own to link to. */
const linkedFields = new Set([
  'email',
  'customer',
  'account',
  'emergency',
  'service',
  'subject',
  'program',
  'version',
  'system',
  'publicKey',
]);

function findTarget({ field, index = 0 }: Problem, { fields, problems }: FormState): string | undefined {
  if (field === 'question' || field === 'topic') {
    // A question below one that was split has moved down by the added boxes.
    const question = Math.min(index, Math.max(0, fields.question.length - 1));
    const id = `question-${question + 1 + countAdded(problems, question)}`;
    return field === 'topic' ? `${id}-topic` : id;
  }
  return field !== undefined && linkedFields.has(field) ? field : undefined;
}
