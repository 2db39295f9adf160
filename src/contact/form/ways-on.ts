import { html } from 'hono/html';
import type { Fields, FieldName } from '../parse.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import type { Confirmation } from '../schema.ts';
import { renderHidden } from './fields.ts';
import type { FormState, Markup } from './index.ts';

interface WayOn {
  /** Field and value that the button sends. */
  name: 'confirm' | 'emergency' | 'customer';
  value: Confirmation | 'no' | 'yes';
  label: string;
  /** What we would do in the writer's place. */
  advised?: true;
}

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
export function renderWays({ problems }: FormState): Markup {
  const codes = new Set(problems.map(({ code }) => code));
  const ways = [...codes].flatMap((code) => waysOn[code] ?? []);
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

/** A form of its own, with the text as the writer wrote it: “It is one question”. */
export function renderUnsplit(fields: Fields): Markup {
  const kept = Object.keys(fields).filter((name) => name !== 'website' && name !== 'step') as FieldName[];
  return html`<form class="contact-form__ways" method="post" action="/api/contact">
${kept.map((name) => renderHidden(name, fields[name]))}
<button class="button button--quiet" type="submit" name="confirm" value="one-question">It is one question: send it as it is</button>
</form>`;
}
