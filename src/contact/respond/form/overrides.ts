import { html } from 'hono/html';
import type { Problem, ProblemCode } from '../../message/problems.ts';
import type { Confirmation } from '../../message/schema.ts';
import { nameRepeat, nameSeveral, renderSendLabels } from './send-button.ts';
import type { FormState, Markup } from './state.ts';

/** A button with which the writer overrides a warning. */
interface Override {
  /** Field and value that the button sends. */
  name: 'confirm' | 'emergency' | 'customer';
  value: Confirmation | 'no' | 'yes';
  label: string;
  /** Draws the button as the choice that fits most writers. */
  recommended?: true;
}

/** The word in the subject counts as ticking the box, so a writer who only mentions emergencies needs a way out. */
const notAnEmergency: Override = {
  name: 'emergency',
  value: 'no',
  label: 'It’s not an emergency: send as a regular message',
};

/** The overrides of each problem, the most helpful first. */
const overrides: Partial<Record<ProblemCode, readonly Override[]>> = {
  not_english: [{ name: 'confirm', value: 'english', label: 'It’s in English: send it as it is' }],
  check_address: [{ name: 'confirm', value: 'address', label: 'My address is fine: send it' }],
  contains_secret: [
    { name: 'confirm', value: 'secrets', label: 'There’s nothing secret in it: send it as it is' },
  ],
  emergency_customers_only: [
    { name: 'emergency', value: 'no', label: 'Send as a regular message', recommended: true },
    { name: 'customer', value: 'yes', label: 'I’m a customer: send as an emergency' },
  ],
  account_missing: [notAnEmergency],
  service_missing: [notAnEmergency],
  service_responds: [
    { name: 'confirm', value: 'emergency', label: 'It still fails: send as an emergency' },
    { name: 'emergency', value: 'no', label: 'Send as a regular message' },
  ],
  emergency_not_service_wide: [
    { name: 'emergency', value: 'no', label: 'Send as a regular message', recommended: true },
    {
      name: 'confirm',
      value: 'emergency',
      label: 'The service is down for others too: send as an emergency',
    },
  ],
};

/** Renders the buttons that send the text as it is, next to the problems that explain them. */
export function renderOverrides({ fields, problems }: FormState): Markup {
  const codes = new Set(problems.map(({ code }) => code));
  const offered = [...codes].flatMap((code) => overrides[code] ?? []);
  // Show a button once even if two problems offer it, and don't ask customers again whether they are one.
  const shown = offered.filter(
    ({ name, value }, i) =>
      offered.findIndex((other) => other.name === name && other.value === value) === i &&
      !(name === 'customer' && fields.customer.includes(value)),
  );
  const suggested = problems.flatMap(({ suggestion }) => suggestion ?? []);
  const mailtos = problems.flatMap(({ mailto }) => mailto ?? []);
  const repeat = nameRepeat(problems);
  if (shown.length === 0 && repeat === undefined && suggested.length === 0 && mailtos.length === 0)
    return html``;
  return html`<div class="contact-form__overrides">
${repeat === undefined ? '' : html`<button class="button" type="submit">${repeat}</button>`}
${suggested.slice(0, 1).map(renderCorrection)}${shown.map(
    ({ name, value, label, recommended }) =>
      html`<button class="button${recommended ? '' : ' button--quiet'}" type="submit"
name="${name}" value="${value}">${label}</button>`,
  )}
${mailtos.map((mailto, index) => {
  const which = mailtos.length > 1 ? `question ${index + 1}` : undefined;
  return html`<a class="button button--quiet" href="${mailto}">Send ${which ?? 'it'} from your email program</a>
<span data-copy="question-${index + 1}" data-label="Copy ${which ?? 'your message'}"></span>`;
})}
</div>`;
}

/** Renders the button that sends the corrected address: it stands before the field, and the first value counts. */
function renderCorrection(address: string): Markup {
  return html`<button class="button" type="submit" name="email" value="${address}"><span>Use
<span translate="no">${address}</span></span></button>`;
}

/** Whether a text was split into several boxes, so that the writer may want it back as it was. */
export function isSplit(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'several_questions');
}

/** Renders both answers to “is this more than one question?”. The second one restores the texts as they were. */
export function renderSplitOverrides(count: number): Markup {
  return html`<div class="contact-form__overrides">
<button class="button" type="submit"${renderSendLabels()}>${nameSeveral(count)}</button>
<button class="button button--quiet" type="submit"
name="step" value="unsplit">It’s one question: send it as it is</button>
</div>`;
}
