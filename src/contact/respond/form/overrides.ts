import { html } from 'hono/html';
import type { Problem, ProblemCode } from '../../receive/problems.ts';
import type { Confirmation } from '../../receive/schema.ts';
import type { FormState, Markup } from './index.ts';

interface WayOn {
  /** Field and value that the button sends. */
  name: 'confirm' | 'emergency' | 'customer';
  value: Confirmation | 'no' | 'yes';
  label: string;
  /** What we would do in the writer's place. */
  advised?: true;
}

/** A subject with the word counts as a tick: whoever only wrote about emergencies must get out of it. */
const notAnEmergency: WayOn = {
  name: 'emergency',
  value: 'no',
  label: 'It is not an emergency: send to the normal queue',
};

/** The buttons with which a writer answers a doubt, by the doubt; the kindest first. */
const waysOn: Partial<Record<ProblemCode, readonly WayOn[]>> = {
  not_english: [{ name: 'confirm', value: 'english', label: 'It is in English: send it as it is' }],
  contains_secret: [
    { name: 'confirm', value: 'secrets', label: 'There is no secret in it: send it as it is' },
  ],
  emergency_customers_only: [
    { name: 'emergency', value: 'no', label: 'Send to the normal queue', advised: true },
    { name: 'customer', value: 'yes', label: 'I am a customer: send as an emergency' },
  ],
  account_missing: [notAnEmergency],
  service_missing: [notAnEmergency],
  service_responds: [
    { name: 'confirm', value: 'emergency', label: 'It still fails: send as an emergency' },
    { name: 'emergency', value: 'no', label: 'Send to the normal queue' },
  ],
  emergency_not_service_wide: [
    { name: 'emergency', value: 'no', label: 'Send to the normal queue', advised: true },
    {
      name: 'confirm',
      value: 'emergency',
      label: 'The service is down for others too: send as an emergency',
    },
  ],
};

/** Ways on with the text as it stands, where the doubt is explained. */
export function renderWays({ fields, problems }: FormState): Markup {
  const codes = new Set(problems.map(({ code }) => code));
  const offered = [...codes].flatMap((code) => waysOn[code] ?? []);
  // Two problems may have the same way on, and who is a customer has said so.
  const ways = offered.filter(
    ({ name, value }, i) =>
      offered.findIndex((other) => other.name === name && other.value === value) === i &&
      !(name === 'customer' && fields.customer.includes(value)),
  );
  const mailtos = problems.flatMap(({ mailto }) => mailto ?? []);
  if (ways.length === 0 && mailtos.length === 0) return html``;
  return html`<div class="contact-form__ways">
${ways.map(
  ({ name, value, label, advised }) =>
    html`<button class="button${advised ? '' : ' button--quiet'}" type="submit" name="${name}" value="${value}">${label}</button>`,
)}
${mailtos.map((mailto, index) => {
  const which = mailtos.length > 1 ? ` question ${index + 1}` : ' it';
  return html`<a class="button button--quiet" href="${mailto}">Send${which} from your mail program</a>
<button class="button button--quiet" type="button" data-copy="question-${index + 1}" hidden>Copy${mailtos.length > 1 ? which : ' your message'}</button>`;
})}
</div>`;
}

/** Whether a text was put into several boxes, so that the writer may want it back as it was. */
export function isSplit(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'several_questions');
}

/** Both answers to “are these several questions?”; with the second the texts come back as they were. */
export function renderSplitWays(count: number): Markup {
  return html`<div class="contact-form__ways">
<button class="button" type="submit">Send as ${count} separate messages</button>
<button class="button button--quiet" type="submit" name="step" value="unsplit">It is one question: send it as it is</button>
</div>`;
}
