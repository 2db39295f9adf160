import { html, raw } from 'hono/html';
import { paths } from '../../../site/paths.ts';
import { emergencyServices } from '../../message/schema.ts';
import { countBoxes, renderBoxes } from './boxes.ts';
import { renderCheck } from './check.ts';
import { renderHidden } from './controls.ts';
import { renderDetails } from './details.ts';
import { renderEmergency } from './emergency.ts';
import { isWarning } from '../../message/problems.ts';
import { isSplit } from './overrides.ts';
import type { FormState, Markup } from './state.ts';
import { renderSummary } from './summary.ts';
import { renderWriter } from './writer.ts';

/** Renders the whole contact form: empty when the site is built, and with what was typed when a request comes in. */
export function renderForm(state: FormState): string {
  return state.step === 'check' ? String(renderCheck(state)) : String(renderWrite(state));
}

/**
 * Begins with a hidden Send button: Enter in a field presses the first one, which must not be “Ask another
 * question”.
 */
function renderWrite(state: FormState): Markup {
  const { fields, problems, hasPage } = state;
  const split = isSplit(problems);
  const isQuiet = problems.length > 0 && problems.every(isWarning) && !split;
  return html`<h1>Write to us</h1>
${problems.length === 0 ? renderLead() : ''}
<form class="contact-form" id="contact-form" method="post" action="${paths.contactFunction}" novalidate>
<button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true">Send</button>
${renderSummary(state)}
${renderBoxes(state)}
${renderWriter(state)}
${renderEmergency(state)}
${renderDetails(state)}
${renderCarried(state, 'page')}${renderCarried(state, 'confirm')}${split ? renderSplit(state) : ''}
${renderHidden('token', fields.token)}${renderHidden('altcha', fields.altcha)}${renderChallenge(state)}
<div class="contact-form__honeypot" aria-hidden="true">
<label>Leave this empty: a message with anything in this field is thrown away
<input name="website" tabindex="-1" autocomplete="off"></label>
</div>
<div class="contact-form__actions">
<button class="button${isQuiet ? ' button--quiet' : ''}" type="submit"
data-several="Send as # separate messages">${sendLabel(state)}</button>
<button class="button button--quiet" type="submit" name="step" value="check">Review before sending</button>
</div>
<p class="contact-form__promise">What you type stays in this tab until you send or review it.
${hasPage(paths.privacy) ? html`<a href="${paths.privacy}">What happens to your message</a>` : ''}</p>
<p class="contact-form__clear"><button class="link" type="button" data-clear hidden>Clear what I typed</button></p>
</form>
${renderAside(state)}`;
}

function renderLead(): Markup {
  return html`<p class="lead">Ask one question, in English. A person will read it, and we reply by email.</p>
${
  emergencyServices.length > 0
    ? html`<p class="quiet">Is a whole service down for everyone?
<a href="#customer" data-raise>Customers can report an emergency</a>.</p>`
    : ''
}`;
}

/** Carries a field that the writer cannot see; drops a wrong value, because they could not correct it. */
function renderCarried({ fields, problems }: FormState, name: 'page' | 'confirm'): Markup {
  return problems.some(({ field }) => field === name) ? html`` : renderHidden(name, fields[name]);
}

/**
 * Confirms `one-question` with the boxes that a text was split into, so that the parts are not checked again.
 * Carries the texts as they were, in case the writer says that each is one question.
 */
function renderSplit({ fields }: FormState): Markup {
  const added = fields.confirm.includes('one-question') ? [] : ['one-question'];
  return html`${renderHidden('confirm', added)}${renderHidden('whole', fields.question)}`;
}

/** Passes a proof-of-work challenge to the script. Without JavaScript the writer waits, as the summary says. */
function renderChallenge({ problems }: FormState): Markup {
  const challenge = problems.find((problem) => problem.challenge)?.challenge;
  return challenge ? html`<div data-challenge="${JSON.stringify(challenge)}" hidden></div>` : html``;
}

function sendLabel(state: FormState): string {
  const count = countBoxes(state);
  if (state.problems[0]?.code === 'not_delivered') return 'Try again';
  if (count > 1) return `Send as ${count} separate messages`;
  // After a warning the same button would only raise it again, unless something was changed.
  return state.problems.length > 0 && state.problems.every(isWarning)
    ? 'Send again with my changes'
    : 'Send your question';
}

/** What to know before writing: beside the form if there is room, otherwise below it. */
function renderAside({ problems, findAnswer, hasPage }: FormState): Markup {
  const why = findAnswer('one-question-a-message');
  return html`<aside class="contact-form__aside" aria-labelledby="before"${problems.length > 0 ? raw(' hidden') : ''}>
<h2 id="before">Good to know</h2>
<ul>
<li>We’ve already answered many questions: <a href="${paths.search}">search the answers</a>.</li>
<li>Ask one question per message, so that it reaches the right team.
${why ? html`<a href="${why}">Why only one?</a>` : ''}</li>
<li>Support is free and by email only. We can’t promise a reply to every message.
${hasPage(paths.support) ? html`<a href="${paths.support}">How support works</a>` : ''}</li>
</ul>
</aside>`;
}
