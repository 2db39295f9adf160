import { html, raw } from 'hono/html';
import { provider } from '../../../provider/schema.ts';
import type { Fields } from '../../receive/parse.ts';
import { emergencyServices, limits } from '../../receive/schema.ts';
import { isEmergency, namesEmergency } from '../../receive/validate.ts';
import { describe, renderErrors, renderOptions, renderText } from './fields.ts';
import { renderHours } from './hours.ts';
import type { FormState, Markup } from './index.ts';

const choices: readonly (readonly [string, string])[] = [
  ['', 'Choose the service'],
  ...emergencyServices.map((id) => [id, provider.services[id].label] as const),
];

/**
 * The emergency part, apart from the rest: it says what it is for before it can be ticked. The stylesheet shows it to who
 * has said that they are a customer, and to all others why they do not see it.
 */
export function renderEmergency({ fields, problems, now }: FormState): Markup {
  const ticked = isEmergency(fields);
  const own = problems.filter(({ field }) => field === 'emergency');
  const service = problems.filter(({ field }) => field === 'service');
  const open =
    ticked || problems.some(({ field }) => field && ['emergency', 'service', 'account'].includes(field));
  return html`${renderNormal(fields)}<p class="contact-form__customers">Is a whole service down for everybody? Customers can raise an emergency: choose “Yes”, and that part appears here.</p>
<details class="contact-form__part contact-form__emergency"${open ? raw(' open') : ''}>
<summary>Emergency: a whole service is down</summary>
<p>For customers, and only when a whole service does not respond, for example when nobody can receive or send mail. It wakes an
engineer, at night too. It is never for setting up an account, a password or one device.
<a href="/faq/other/what-is-an-emergency/">What is an emergency?</a></p>
<p>It is handled at once; the answer to you comes in office hours: ${renderHours(now)}</p>
<div class="field">${renderErrors('emergency', own)}
<label class="choice" for="emergency"><input type="checkbox" id="emergency" name="emergency" value="yes"${ticked ? raw(' checked') : ''}${describe(own.length > 0 ? 'emergency-error' : '', own)}> A whole service is down, and I am a customer</label></div>
<div class="field"><label for="service">Which service?</label>${renderErrors('service', service)}
<select id="service" name="service"${describe(service.length > 0 ? 'service-error' : '', service)}>${renderOptions(choices, fields.service[0] ?? '')}</select></div>
${renderText({
  name: 'account',
  label: 'Address of your account with us',
  fields,
  problems,
  maximum: limits.address,
  attributes: 'type="email" autocomplete="off" autocapitalize="none" spellcheck="false"',
})}
</details>`;
}

/** A subject with the word would make it an emergency again: the writer's “no” stays, where it can be seen and undone. */
function renderNormal(fields: Fields): Markup {
  if (!fields.emergency.includes('no') || !namesEmergency(fields)) return html``;
  return html`<label class="choice"><input type="checkbox" name="emergency" value="no" checked> Send to the normal queue, although the subject says “emergency”</label>
`;
}
