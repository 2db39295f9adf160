import { html, raw } from 'hono/html';
import { getService, provider } from '../../../provider/index.ts';
import { accountExample, accountTerm, needsAccount } from '../../receive/account.ts';
import type { Problem } from '../../receive/problems.ts';
import type { Fields } from '../../receive/parse.ts';
import { emergencyServices, limits } from '../../receive/schema.ts';
import { isEmergency, namesEmergency } from '../../receive/validate.ts';
import { describe, renderErrors, renderOptions, renderText } from './fields.ts';
import { renderHours } from './hours.ts';
import type { FormState, Markup } from './index.ts';

const choices: readonly (readonly [string, string])[] = [
  ['', 'Choose the service'],
  ...emergencyServices.map((id) => [id, getService(id).label] as const),
];

/**
 * The emergency part, apart from the rest: it says what it is for before it can be ticked. The stylesheet shows it to who
 * has said that they are a customer, and to all others why they do not see it.
 */
export function renderEmergency({ fields, problems, findAnswer, now }: FormState): Markup {
  if (emergencyServices.length === 0) return html``;
  const what = findAnswer('what-is-an-emergency');
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
${what ? html`<a href="${what}">What is an emergency?</a>` : ''}</p>
<p>It is handled at once; the answer to you comes in office hours: ${renderHours(now)}</p>
<div class="field">${renderErrors('emergency', own)}
<label class="choice" for="emergency"><input type="checkbox" id="emergency" name="emergency" value="yes"${ticked ? raw(' checked') : ''}${describe(own.length > 0 ? 'emergency-error' : '', own)}> A whole service is down, and I am a customer</label></div>
<div class="field"><label for="service">Which service?</label>${renderErrors('service', service)}
<select id="service" name="service"${describe(service.length > 0 ? 'service-error' : '', service)}>${renderOptions(choices, fields.service[0] ?? '')}</select></div>
${needsAccount ? renderAccount(fields, problems) : ''}
</details>`;
}

/** The account that a customer names: an address or a number, as the provider knows its customers. */
function renderAccount(fields: Fields, problems: readonly Problem[]): Markup {
  const isAddress = provider.customers.knownBy === 'mail-domain';
  return renderText({
    name: 'account',
    label: `Your ${accountTerm}`,
    ...(accountExample ? { hint: `For example ${accountExample}` } : {}),
    fields,
    problems,
    maximum: limits.address,
    attributes: `${isAddress ? 'type="email"' : ''} autocomplete="off" autocapitalize="none" spellcheck="false"`,
  });
}

/** A subject with the word would make it an emergency again: the writer's “no” stays, where it can be seen and undone. */
function renderNormal(fields: Fields): Markup {
  if (!fields.emergency.includes('no') || !namesEmergency(fields)) return html``;
  return html`<label class="choice"><input type="checkbox" name="emergency" value="no" checked> Send to the normal queue, although the subject says “emergency”</label>
`;
}
