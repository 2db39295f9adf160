import { html } from 'hono/html';
import type { Fields } from '../../receive/parse.ts';
import { problemKinds, type Problem } from '../../receive/problems.ts';
import { findNotice } from '../not-english.ts';
import { countAdded, countBoxes } from './boxes.ts';
import { isDoubt } from './overridable.ts';
import { renderReferences } from './receipt.ts';
import { namesEmergency } from '../../receive/validate.ts';
import { isSplit, renderSplitWays, renderWays } from './overrides.ts';
import type { FormState, Markup } from './index.ts';

/**
 * What stands in the way, at the top of the form, each with a link to its field and with the buttons that answer it; the
 * script puts the focus here.
 */
export function renderSummary(state: FormState): Markup {
  const { fields, problems, receipts = [] } = state;
  if (problems.length === 0) return html``;
  const doubt = problems.every(isDoubt);
  return html`<div class="error-summary${doubt ? html` error-summary--doubt` : ''}" id="error-summary" role="alert" tabindex="-1">
<h2>${writeHeadline(problems)}</h2>
${receipts.length > 0 ? html`<p>These did go:</p>${renderReferences(receipts.map(({ reference }) => reference))}` : ''}
${problems.map(renderNotice)}${renderCause(state)}
<ul>${problems.map((problem) => html`<li>${renderProblem(problem, findTarget(problem, fields, problems), renderHelp(problem, state))}</li>`)}</ul>
${isSplit(problems) ? renderSplitWays(countBoxes(state)) : ''}${renderWays(state)}
<p>${writeWhatIsKept(fields, problems)}</p>
</div>`;
}

/** What matters most first: somebody in a hurry reads no further. */
function writeHeadline(problems: readonly Problem[]): string {
  const [first] = problems;
  if (!first || !problems.every(isDoubt)) return 'This has not been sent yet';
  const { title } = problemKinds[first.code];
  return `Not sent yet: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** Why fields of an emergency are asked for, of somebody who has ticked nothing. */
function renderCause({ fields, problems }: FormState): Markup {
  const asks = problems.some(({ code }) => code === 'account_missing' || code === 'service_missing');
  if (!asks || fields.emergency.includes('yes') || !namesEmergency(fields)) return html``;
  return html`<p>Your subject has the word “emergency”: that calls the engineer on call.</p>`;
}

function writeWhatIsKept(fields: Fields, problems: readonly Problem[]): string {
  // What was too large to be read, or came from elsewhere, is only in the browser's own history.
  const isEmpty = !fields.question.some(Boolean) && !fields.email.some(Boolean);
  if (isEmpty && problems.some(({ field }) => field === undefined)) {
    return 'If you have typed something, your browser still has it: go back one page.';
  }
  const all = problems.some(({ code }) => code === 'public_key_private') ? 'Everything else' : 'Everything';
  return `${all} you typed is kept below.`;
}

/** The refusal in the writer's own language stands first: who needs it cannot read the rest. */
function renderNotice({ notice, noticeLanguage = '' }: Problem): Markup {
  if (!notice) return html``;
  return html`<p class="notice" lang="${noticeLanguage}" dir="${findNotice(noticeLanguage)?.dir ?? 'auto'}">${notice}</p>`;
}

/** An error is a link to its field; a doubt is explained, and its field is one click away. */
function renderProblem(problem: Problem, target: string | undefined, help: Markup | ''): Markup {
  const { code, message } = problem;
  if (!target) return html`${message}${help}`;
  if (!isDoubt(problem)) return html`<a href="#${target}">${message}</a>${help}`;
  if (help) return html`${message}${help}`;
  if (code !== 'several_questions') return html`${message} <a href="#${target}">Go to it</a>`;
  return html`${message} <a href="#${target}">Look at them</a>`;
}

function renderHelp({ guide }: Problem, { findTitle }: FormState): Markup | '' {
  if (!guide) return '';
  const title = findTitle?.(guide);
  if (!title) return html` <a href="${guide}">This page may help</a>`;
  return html` This page may help: <a href="${guide}">${title}</a>`;
}

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
  'publicKey',
]);

function findTarget(
  { field, index = 0 }: Problem,
  fields: Fields,
  problems: readonly Problem[],
): string | undefined {
  if (field === 'question' || field === 'topic') {
    // A question that stands below one which was put into several boxes has moved down with its own.
    const question = Math.min(index, Math.max(0, fields.question.length - 1));
    const id = `question-${question + 1 + countAdded(problems, question)}`;
    return field === 'topic' ? `${id}-topic` : id;
  }
  return field !== undefined && places.has(field) ? field : undefined;
}
