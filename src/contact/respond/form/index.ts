import { html, raw } from 'hono/html';
import type { FindAnswer, Receipt } from '../../types.ts';
import type { Fields } from '../../receive/parse.ts';
import type { Problem } from '../../receive/problems.ts';
import { emergencyServices } from '../../receive/schema.ts';
import type { KeyName } from '../../receive/writer-key.ts';
import { countBoxes, renderBoxes } from './boxes.ts';
import { renderCheck } from './check.ts';
import { renderDetails } from './details.ts';
import { isDoubt } from './overridable.ts';
import { renderEmergency } from './emergency.ts';
import { renderHidden } from './fields.ts';
import { renderSummary } from './summary.ts';
import { isSplit } from './overrides.ts';
import { renderWriter } from './writer.ts';

/** What the form shows: what was typed, and what stands in the way. */
export interface FormState {
  fields: Fields;
  problems: readonly Problem[];
  step: 'write' | 'check';
  /** Messages of the same request that did go. */
  receipts?: readonly Receipt[];
  /** Suggests the topic of a part that the form itself has cut. */
  chooseTopic: (text: string) => string;
  findAnswer: FindAnswer;
  /** The title of an answer or guide by its path; absent in the built page, which has no doubts. */
  findTitle?: (path: string) => string | undefined;
  /** Absent in the built page, which is read at any time. */
  now?: Date;
  /** What the writer's own key says of itself, on the page to check a message. */
  writerKey?: KeyName;
}

/** A piece of escaped markup. */
export type Markup = ReturnType<typeof html>;

/** The whole contact form, at build time empty, at request time with what was typed and what to do about it. */
export function renderForm(state: FormState): string {
  return state.step === 'check' ? String(renderCheck(state)) : String(renderWrite(state));
}

/** The first button is the one that Enter presses in a field: it must be Send, not “Ask another question”. */
function renderWrite(state: FormState): Markup {
  const { fields, problems } = state;
  const split = isSplit(problems);
  return html`<h1>Write to us</h1>
${problems.length === 0 ? renderLead() : ''}
<form class="contact-form" id="contact-form" method="post" action="/api/contact" novalidate>
<button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true">Send</button>
${renderSummary(state)}
${renderBoxes(state)}
${renderWriter(state)}
${renderEmergency(state)}
${renderDetails(state)}
${renderCarried(state, 'page')}${renderCarried(state, 'confirm')}${split ? renderSplit(state) : ''}${renderHidden('stamp', fields.stamp)}${renderHidden('altcha', fields.altcha)}${renderChallenge(state)}
<div class="contact-form__trap" aria-hidden="true">
<label>Only for robots: whatever stands here throws the message away <input name="website" tabindex="-1" autocomplete="off"></label>
</div>
<div class="contact-form__actions">
<button class="button${problems.length > 0 && problems.every(isDoubt) && !split ? ' button--quiet' : ''}" type="submit" data-several="Send as # separate messages">${sendLabel(state)}</button>
<button class="button button--quiet" type="submit" name="step" value="check">Check your message first</button>
</div>
<p class="contact-form__promise">What you type stays in this tab until you press a button. <a href="/privacy/">What happens to your message</a></p>
<p class="contact-form__clear"><button class="link" type="button" data-clear hidden>Clear what I typed</button></p>
</form>
${renderAside(state)}`;
}

function renderLead(): Markup {
  return html`<p class="lead">Ask one question, in English. A person reads it and answers by e-mail.</p>
${
  emergencyServices.length > 0
    ? html`<p class="quiet">Is a whole service down for everybody? <a href="#customer" data-raise>Customers can raise an emergency</a>.</p>`
    : ''
}`;
}

/** A field that the writer does not see; a wrong value is dropped, because they could not mend it. */
function renderCarried({ fields, problems }: FormState, name: 'page' | 'confirm'): Markup {
  return problems.some(({ field }) => field === name) ? html`` : renderHidden(name, fields[name]);
}

/**
 * Who sends the boxes that a text was put into has seen the doubt: the parts are not judged again. The texts as they were
 * come along, for who says that each is one question.
 */
function renderSplit({ fields }: FormState): Markup {
  const seen = fields.confirm.includes('one-question') ? [] : ['one-question'];
  return html`${renderHidden('confirm', seen)}${renderHidden('whole', fields.question)}`;
}

/** Work that a script does for the writer (see `robots/`); without one they wait, as the summary says. */
function renderChallenge({ problems }: FormState): Markup {
  const challenge = problems.find((problem) => problem.challenge)?.challenge;
  return challenge ? html`<div data-challenge="${JSON.stringify(challenge)}" hidden></div>` : html``;
}

function sendLabel(state: FormState): string {
  const count = countBoxes(state);
  if (state.problems[0]?.code === 'not_delivered') return 'Try again';
  if (count > 1) return `Send as ${count} separate messages`;
  // After a doubt the same button would only raise it again, unless something was changed.
  return state.problems.length > 0 && state.problems.every(isDoubt)
    ? 'Send again with my changes'
    : 'Send your question';
}

/** What to know before writing; beside the form where there is room, and below it where there is not. */
function renderAside({ problems, findAnswer }: FormState): Markup {
  const why = findAnswer('one-question-a-message');
  return html`<aside class="contact-form__aside" aria-labelledby="before"${problems.length > 0 ? raw(' hidden') : ''}>
<h2 id="before">Good to know</h2>
<ul>
<li>Many questions are answered here already: <a href="/search/">search the answers</a>.</li>
<li>One question a message, because each goes to the one person who knows it. ${why ? html`<a href="${why}">Why one?</a>` : ''}</li>
<li>Support is free of charge and by e-mail only, with no promise of an answer. <a href="/support/">How support works</a></li>
</ul>
</aside>`;
}
