import { html, raw } from 'hono/html';
import { offers, provider } from '../../../provider/index.ts';
import { findWritten } from '../../message/readable.ts';
import { renderErrors, renderText } from './controls.ts';
import type { FormState, Markup } from './state.ts';

/** Renders the questions about the writer: where we reply, and whether they are a customer. */
export function renderWriter({ fields, problems }: FormState): Markup {
  const customer = findWritten(fields.customer);
  const choice = (value: string, label: string) => html`<label class="choice"
><input type="radio" name="customer" value="${value}"${customer === value ? raw(' checked') : ''}> ${label}</label>`;
  const own = problems.filter(({ field }) => field === 'customer');
  const described = own.length > 0 ? html` aria-describedby="customer-error"` : '';
  return html`<fieldset class="contact-form__part">
<legend><h2>Where should we reply?</h2></legend>
${renderText({
  name: 'email',
  label: 'Your email address',
  // Without mail there is no address of ours to have trouble with.
  hint: `We’ll reply here.${offers('mail') ? ' Use an address that works, not the one you’re having trouble with.' : ''}`,
  fields,
  problems,
  attributes:
    `data-domains="${provider.mailDomains.join(' ')}" type="email" autocomplete="email" autocapitalize="none" ` +
    'spellcheck="false" required',
})}
<fieldset class="field" id="customer"${described}><legend>Are you a customer?</legend>${renderErrors('customer', own)}
<div class="choices">${choice('yes', 'Yes')} ${choice('no', 'No')}</div>
</fieldset>
</fieldset>`;
}
