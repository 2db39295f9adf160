import { html } from 'hono/html';
import { paths } from '../../../site/paths.ts';
import { honeypot, type FieldName } from '../../message/fields.ts';
import { emergencyServices } from '../../message/schema.ts';
import { renderBoxes } from './boxes.ts';
import { renderCameFrom } from './came-from.ts';
import { renderCheck } from './check.ts';
import { renderHidden } from './controls.ts';
import { renderDetails } from './details.ts';
import { renderEmergency } from './emergency.ts';
import { findFollowed, renderFollows } from './follows.ts';
import { isWarning } from '../../message/problems.ts';
import { renderOutages } from './outages.ts';
import { isSplit } from './overrides.ts';
import { renderSendButton } from './send-button.ts';
import type { FormState, Markup } from './state.ts';
import { renderSummary } from './summary.ts';
import { renderWriter } from './writer.ts';

/** Renders the whole contact form: empty when the site is built, and with what was typed when a request comes in. */
export function renderForm(state: FormState): string {
  return state.step === 'check' ? String(renderCheck(state)) : String(renderWrite(state));
}

/** Heading of the form that adds to an earlier message. */
export const addingTitle = 'Add to your message';

/** Fields that the writer doesn't see, and that go along with what they do. */
const carried = ['confirm', 'submission', 'shown', 'opened'] as const satisfies readonly FieldName[];

/**
 * Begins with a hidden button: Enter in a field presses the first one, which must not be “Ask another question”.
 * It has no text, because text browsers show what is hidden.
 */
function renderWrite(state: FormState): Markup {
  const { fields, problems, hasPage } = state;
  const split = isSplit(problems);
  const isQuiet = problems.length > 0 && problems.every(isWarning) && !split;
  const isAdding = findFollowed(state) !== undefined;
  const lead = isAdding ? renderAddingLead() : renderLead();
  return html`<h1>${isAdding ? addingTitle : 'Write to us'}</h1>
${problems.length === 0 ? lead : ''}
${renderOutages(state)}
<form class="contact-form" id="contact-form" method="post" action="${paths.contactFunction}" novalidate>
<button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true"></button>
${renderSummary(state)}
${renderFollows(state)}
${renderBoxes(state)}
${renderWriter(state)}
${renderEmergency(state)}
${renderDetails(state)}
${renderCameFrom(state)}
${carried.map((name) => renderCarried(state, name))}${split ? renderSplit(state) : ''}
${renderHidden('token', fields.token)}${renderHidden('altcha', fields.altcha)}${renderChallenge(state)}
<div class="contact-form__honeypot" aria-hidden="true">
<label>Leave this empty. If anything is in it, we only ask you to press Send again.
<input name="${honeypot}" tabindex="-1" autocomplete="off"
data-1p-ignore data-lpignore="true" data-bwignore data-form-type="other"></label>
</div>
<div class="contact-form__actions">
${renderSendButton(state, isQuiet)}
<button class="button button--quiet" type="submit" name="step" value="check">Review before sending</button>
</div>
<p class="contact-form__promise">What you type stays in this tab until you press a button.
${hasPage(paths.privacy) ? html`<a href="${paths.privacy}">What happens to your message</a>` : ''}</p>
<p class="contact-form__clear" data-clear></p>
</form>
${renderAside(state)}`;
}

function renderAddingLead(): Markup {
  return html`<p class="lead">Write only what you’d like to add. It reaches the same team and names your earlier message, so
they can see both together.</p>`;
}

function renderLead(): Markup {
  return html`<p class="lead">Ask one question, in English. A person will read it, and any reply comes by email.</p>
<p class="quiet">Something not working? <a href="${paths.outages}">See the problems we know about</a>.
${
  emergencyServices.length > 0
    ? html`Is a whole service down for everyone?
<a href="#customer" data-raise>Customers can report an emergency</a>.`
    : ''
}</p>`;
}

/** Carries a field that the writer cannot see; drops a wrong value, because they could not correct it. */
function renderCarried({ fields, problems }: FormState, name: FieldName): Markup {
  return problems.some(({ field }) => field === name) ? html`` : renderHidden(name, fields[name]);
}

/**
 * Confirms `one-question` with the boxes that a text was split into, so that the parts are not checked again.
 * Carries the texts as they were, in case the writer says that each is one question.
 */
function renderSplit({ fields, problems }: FormState): Markup {
  const added = fields.confirm.includes('one-question') ? [] : ['one-question'];
  const countParts = (text: number) =>
    problems.find(({ index, parts }) => parts && index === text)?.parts?.length ?? 1;
  // The script says on the sent page what became of the boxes.
  return html`${renderHidden('confirm', added)}${fields.question.map(
    (text, index) =>
      html`<input type="hidden" name="whole" value="${text}" data-parts="${countParts(index)}">`,
  )}`;
}

/** Passes a proof-of-work challenge to the script. Without JavaScript the writer waits, as the summary says. */
function renderChallenge({ problems }: FormState): Markup {
  const challenge = problems.find((problem) => problem.challenge)?.challenge;
  return challenge ? html`<div data-challenge="${JSON.stringify(challenge)}" hidden></div>` : html``;
}

/** What to know before writing: beside the form if there is room, otherwise below it. */
function renderAside(state: FormState): Markup {
  const { problems, findAnswer, hasPage } = state;
  if (problems.length > 0 || findFollowed(state) !== undefined) return html``;
  const why = findAnswer('one-question-a-message');
  return html`<aside class="contact-form__aside" aria-labelledby="before">
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
