import { html, raw } from 'hono/html';
import { provider } from '../../../provider/index.ts';
import { limits } from '../../receive/schema.ts';
import { renderText } from './fields.ts';
import type { FormState, Markup } from './index.ts';

/** Who writes: where the answer goes, and whether they are a customer. */
export function renderWriter({ fields, problems }: FormState): Markup {
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
  attributes: `data-domain="${provider.mailDomains[0] ?? provider.domain}" type="email" autocomplete="email" autocapitalize="none" spellcheck="false" required`,
})}
<fieldset class="field" id="customer"><legend>Are you a customer?</legend>
<div class="choices">${choice('yes', 'Yes')} ${choice('no', 'Not yet')}</div>
</fieldset>
</fieldset>`;
}
