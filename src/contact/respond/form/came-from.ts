import { html } from 'hono/html';
import type { FieldName } from '../../message/fields.ts';
import type { FormState, Markup } from './state.ts';

/** What goes along with a message that was begun on another page, and what is said of it. */
const parts = [
  ['page', 'You came from'],
  ['searched', 'You searched for'],
] as const satisfies readonly (readonly [FieldName, string])[];

/**
 * Shows the page that the writer came from and what they searched for, and lets them leave out either: an unticked box
 * sends nothing, with and without a script. `browser/came-from.ts` makes the same in the built form.
 */
export function renderCameFrom({ fields, problems }: FormState): Markup {
  const shown = parts.flatMap(([name, label]) => {
    const value = fields[name].find(Boolean);
    // A wrong one could not be corrected here.
    return value && !problems.some(({ field }) => field === name) ? [{ name, label, value }] : [];
  });
  if (shown.length === 0) return html``;
  return html`<fieldset class="notice contact-form__came-from"><legend class="visually-hidden">Sent along</legend>
<p>We’ll send this along, so that our team knows what you’ve seen. Untick what you’d rather leave out.</p>
${shown.map(
  ({
    name,
    label,
    value,
  }) => html`<label class="choice"><input type="checkbox" name="${name}" value="${value}" checked>
<span>${label} <b translate="no">${value}</b></span></label>`,
)}</fieldset>`;
}
