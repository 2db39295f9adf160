import { html } from 'hono/html';
import { provider } from '../../../provider/index.ts';
import { isCustomerAccount, needsAccount, tidyAccount } from '../../message/account.ts';
import { correctAddress } from '../../message/address-spelling.ts';
import { readAddress } from '../../message/address.ts';
import type { TypedFields } from '../../message/fields.ts';
import type { Problem, ProblemCode } from '../../message/problems.ts';
import { findWritten } from '../../message/readable.ts';
import { limits, type Confirmation } from '../../message/schema.ts';
import { nameRepeat, nameSeveral, renderSendLabels } from './send-button.ts';
import type { FormState, Markup } from './state.ts';

/** A button with which the writer overrides a warning. */
interface Override {
  /** Field and value that the button sends. */
  name: 'confirm' | 'emergency' | 'customer';
  value: Confirmation | 'no' | 'yes';
  /** What the button says where its press sends the message. */
  label: string;
  /** What it says where something else is still to be settled. */
  answer: string;
  /** Draws the button as the choice that fits most writers. */
  recommended?: true;
}

/** The word in the subject counts as ticking the box, so a writer who only mentions emergencies needs a way out. */
const notAnEmergency: Override = {
  name: 'emergency',
  value: 'no',
  label: 'It’s not an emergency: send as a regular message',
  answer: 'It’s not an emergency',
};

const regular: Override = {
  name: 'emergency',
  value: 'no',
  label: 'Send as a regular message',
  answer: 'Make it a regular message',
};

/** The overrides of each problem, the most helpful first. */
const overrides: Partial<Record<ProblemCode, readonly Override[]>> = {
  not_english: [
    {
      name: 'confirm',
      value: 'english',
      label: 'It’s in English: send it as it is',
      answer: 'It’s in English',
    },
  ],
  check_address: [
    {
      name: 'confirm',
      value: 'address',
      label: 'My address is fine: send it',
      answer: 'My address is fine',
    },
  ],
  contains_secret: [
    {
      name: 'confirm',
      value: 'secrets',
      label: 'There’s nothing secret in it: send it as it is',
      answer: 'There’s nothing secret in it',
    },
  ],
  emergency_customers_only: [
    { ...regular, recommended: true },
    {
      name: 'customer',
      value: 'yes',
      label: 'I’m a customer: send as an emergency',
      answer: 'I’m a customer: it’s an emergency',
    },
  ],
  account_missing: [notAnEmergency],
  service_missing: [notAnEmergency],
  service_responds: [
    {
      name: 'confirm',
      value: 'emergency',
      label: 'It still fails: send as an emergency',
      answer: 'It still fails: it’s an emergency',
    },
    regular,
  ],
  emergency_not_service_wide: [
    { ...regular, recommended: true },
    {
      name: 'confirm',
      value: 'emergency',
      label: 'The service is down for others too: send as an emergency',
      answer: 'The service is down for others too',
    },
  ],
};

const isSame = (one: Override, other: Override): boolean =>
  one.name === other.name && one.value === other.value;

/** Whether nothing stands against sending once the override is pressed, as far as is known. */
function isLast(override: Override, codes: ReadonlySet<ProblemCode>, fields: TypedFields): boolean {
  if (asksMore(override, fields)) return false;
  // How many questions the report of an emergency asks is never asked (see `receive/warnings.ts`).
  const isUrgent = override.value === 'emergency' || override.name === 'customer';
  return [...codes].every(
    (code) =>
      (isUrgent && code === 'several_questions') ||
      overrides[code]?.some((other) => isSame(other, override)) === true,
  );
}

/** Whether a press asks for what nobody was asked for yet: of emergencies and other languages not all is checked. */
function asksMore({ name, value }: Override, fields: TypedFields): boolean {
  if (name === 'customer') {
    const account = tidyAccount(findWritten(fields.account) ?? '');
    return findWritten(fields.service) === undefined || (needsAccount && !isCustomerAccount(account));
  }
  if ((value !== 'no' && value !== 'english') || fields.confirm.includes('address')) return false;
  const read = readAddress((findWritten(fields.email) ?? '').slice(0, limits.pastedAddress));
  return 'address' in read && correctAddress(read.address, provider.mailDomains) !== undefined;
}

/** Renders the buttons that send the text as it is, next to the problems that explain them. One is primary at most. */
export function renderOverrides({ fields, problems, later = [] }: FormState): Markup {
  const codes = new Set([...problems, ...later].map(({ code }) => code));
  const offered = [...codes].flatMap((code) => overrides[code] ?? []);
  // Show a button once even if two problems offer it, and don't ask customers again whether they are one.
  const shown = offered.filter(
    (override, i) =>
      offered.findIndex((other) => isSame(other, override)) === i &&
      !(override.name === 'customer' && fields.customer.includes(override.value)),
  );
  const suggested = problems.flatMap(({ suggestion }) => suggestion ?? []).slice(0, 1);
  const mailtos = problems.flatMap(({ mailto }) => mailto ?? []);
  const repeat = nameRepeat(problems);
  if (shown.length === 0 && repeat === undefined && suggested.length === 0 && mailtos.length === 0)
    return html``;
  return html`<div class="contact-form__overrides">
${repeat === undefined ? '' : html`<button class="button" type="submit">${repeat}</button>`}
${suggested.map((address) => renderCorrection(address, codes.size === 1))}${shown.map((override) => {
    const { name, value, label, answer, recommended } = override;
    return html`<button class="button${recommended ? '' : ' button--quiet'}" type="submit"
name="${name}" value="${value}">${isLast(override, codes, fields) ? label : answer}</button>`;
  })}
${mailtos.map((mailto, index) => {
  const which = mailtos.length > 1 ? `question ${index + 1}` : undefined;
  return html`<a class="button button--quiet" href="${mailto}">Send ${which ?? 'it'} from your email program</a>
<span data-copy="question-${index + 1}" data-label="Copy ${which ?? 'your message'}"></span>`;
})}
</div>`;
}

/**
 * Renders the button that corrects the address: it stands before the field, and the first value counts.
 * @param sends whether the message is sent with it, because nothing else is to be settled
 */
function renderCorrection(address: string, sends: boolean): Markup {
  return html`<button class="button" type="submit" name="email" value="${address}"><span>Use
<span translate="no">${address}</span>${sends ? ' and send' : ''}</span></button>`;
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
