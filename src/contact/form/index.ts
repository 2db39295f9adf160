import { html, raw } from 'hono/html';
import type { TopicId } from '../../provider.ts';
import type { Receipt } from '../outcome.ts';
import type { Fields } from '../parse.ts';
import type { Problem } from '../problems.ts';
import { layOutBoxes, renderBoxes } from './boxes.ts';
import { renderCheck } from './check.ts';
import { renderEmergency } from './emergency.ts';
import { renderHidden, renderText } from './fields.ts';
import { renderSummary } from './summary.ts';
import { renderDoubts, renderUnsplit } from './ways-on.ts';
import { limits } from '../schema.ts';

/** What the form shows: what was typed, and what stands in the way. */
export interface FormState {
  fields: Fields;
  problems: readonly Problem[];
  step: 'write' | 'check';
  /** Messages of the same request that did go. */
  receipts?: readonly Receipt[];
  /** Suggests the topic of a part that the form itself has cut. */
  chooseTopic: (text: string) => TopicId;
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
  return html`<h1>Write to us</h1>
${renderSummary(state)}
<form class="contact-form" id="contact-form" method="post" action="/api/contact" novalidate>
<button class="visually-hidden" type="submit" tabindex="-1" aria-hidden="true">Send</button>
${renderBoxes(state)}
${renderWriter(state)}
${renderDetails(state)}
${renderEmergency(state)}
${renderCarried(state, 'page')}${renderCarried(state, 'confirm')}
<div class="contact-form__trap" aria-hidden="true">
<label>Leave this empty <input name="website" tabindex="-1" autocomplete="off"></label>
</div>
${renderDoubts(state)}
<div class="contact-form__actions">
<button class="button" type="submit">${sendLabel(state)}</button>
<button class="button button--quiet" type="submit" name="step" value="check">Check your message first</button>
</div>
<p class="contact-form__promise">What you type stays on this page until you press a button. <a href="/privacy/">What happens to your message</a></p>
</form>
${renderUnsplit(fields, problems)}`;
}

/** A field that the writer does not see; a wrong value is dropped, because they could not mend it. */
function renderCarried({ fields, problems }: FormState, name: 'page' | 'confirm'): Markup {
  return problems.some(({ field }) => field === name) ? html`` : renderHidden(name, fields[name]);
}

function sendLabel(state: FormState): string {
  const count = layOutBoxes(state).length;
  if (state.problems[0]?.code === 'not_delivered') return 'Try again';
  return count > 1 ? `Send as ${count} separate messages` : 'Send your question';
}

function renderWriter({ fields, problems }: FormState): Markup {
  const customer = fields.customer[0];
  const choice = (value: string, label: string) => html`<label class="choice"
><input type="radio" name="customer" value="${value}"${customer === value ? raw(' checked') : ''}> ${label}</label>`;
  return html`<fieldset class="contact-form__part">
<legend><h2>Where do we answer?</h2></legend>
${renderText({
  name: 'email',
  label: 'Your e-mail address',
  hint: 'The answer comes here. Choose an address that works: not the one you have trouble with.',
  fields,
  problems,
  maximum: limits.address,
  attributes: 'type="email" autocomplete="email" autocapitalize="none" spellcheck="false" required',
})}
<fieldset class="field" id="customer"><legend>Are you a customer?</legend>
<div class="choices">${choice('yes', 'Yes')} ${choice('no', 'Not yet')}</div>
</fieldset>
</fieldset>`;
}

const details = [
  ['program', 'Program', 'For example Thunderbird, or the name of your browser'],
  ['version', 'Version', 'Usually under Help > About'],
  ['system', 'System', 'For example Windows 11, Android 15'],
] as const;

function renderDetails({ fields, problems }: FormState): Markup {
  const names = ['subject', 'program', 'version', 'system'] as const;
  const atFault = new Set(problems.map(({ field }) => field));
  const open = names.some((name) => atFault.has(name) || fields[name].some(Boolean));
  return html`<details class="contact-form__part contact-form__details"${open ? raw(' open') : ''}>
<summary>Add details that save a round of questions</summary>
${renderText({ name: 'subject', label: 'Subject', fields, problems, maximum: limits.subject, optional: true })}
${details.map(([name, label, hint]) =>
  renderText({ name, label, hint, fields, problems, maximum: limits.detail, optional: true }),
)}
</details>`;
}
