import { html, raw } from 'hono/html';
import { getService, offers, provider } from '../../../provider/index.ts';
import { accountExample, accountTerm, needsAccount } from '../../message/account.ts';
import type { TypedFields } from '../../message/fields.ts';
import type { Problem } from '../../message/problems.ts';
import { findWritten } from '../../message/readable.ts';
import { emergencyServices } from '../../message/schema.ts';
import { isEmergency, namesEmergency } from '../../receive/validate.ts';
import { describeControl, renderErrors, renderOptions, renderText } from './controls.ts';
import { renderHours } from './hours.ts';
import type { FormState, Markup } from './state.ts';

const outageExample = offers('mail') ? 'nobody can send or receive email' : 'nobody can connect';

/**
 * Renders the emergency part, which says what it is for before it can be ticked. The stylesheet shows it to
 * writers who say that they are customers, and shows everybody else why they do not see it.
 * @param services Ids of the services that may be reported; without any there is no emergency part.
 */
export function renderEmergency(
  { fields, problems, findAnswer, now }: FormState,
  services: readonly string[] = emergencyServices,
): Markup {
  if (services.length === 0) return html``;
  const what = findAnswer('what-is-an-emergency');
  const isTicked = isEmergency(fields);
  const own = problems.filter(({ field }) => field === 'emergency');
  const open =
    isTicked || problems.some(({ field }) => field && ['emergency', 'service', 'account'].includes(field));
  return html`${renderNormal(fields)}<p class="contact-form__customers">Is a whole service down for everyone?
Customers can report an emergency: choose “Yes” above to report one.</p>
<details class="contact-form__part contact-form__emergency"${open ? raw(' open') : ''}>
<summary>Emergency: a whole service is down</summary>
<p>For customers, and only if a whole service isn’t responding: for example, if ${outageExample}.
It wakes an engineer, even at night. It’s never for setup, a lost password or a problem with one device.
${what ? html`<a href="${what}">What is an emergency?</a>` : ''}</p>
<p>It goes to the engineer on call right away. We reply to you in office hours: ${renderHours(now)}</p>
<div class="field">${renderErrors('emergency', own)}
<label class="choice" for="emergency"><input type="checkbox" id="emergency" name="emergency"
value="yes"${isTicked ? raw(' checked') : ''}${describeControl(own.length > 0 ? 'emergency-error' : '', own.length > 0)}>
A whole service is down, and I’m a customer</label></div>
${renderServices(fields, problems, services)}
${needsAccount ? renderAccount(fields, problems) : ''}
</details>`;
}

function renderServices(
  fields: TypedFields,
  problems: readonly Problem[],
  services: readonly string[],
): Markup {
  const own = problems.filter(({ field }) => field === 'service');
  const choices = services.map((id) => [id, getService(id).label] as const);
  const options = renderOptions([['', 'Choose a service'], ...choices], findWritten(fields.service) ?? '');
  return html`<div class="field"><label for="service">Which service?</label>${renderErrors('service', own)}
<select id="service" name="service"${describeControl(own.length > 0 ? 'service-error' : '', own.length > 0)}>${options}</select></div>`;
}

/** Renders the field for the customer's account: an address or a number, depending on the provider. */
function renderAccount(fields: TypedFields, problems: readonly Problem[]): Markup {
  const isAddress = provider.customers.knownBy === 'mail-domain';
  const type = isAddress ? 'type="email" ' : '';
  return renderText({
    name: 'account',
    label: `Your ${accountTerm}`,
    ...(accountExample ? { hint: html`For example, <span translate="no">${accountExample}</span>` } : {}),
    fields,
    problems,
    attributes: `${type}autocomplete="off" autocapitalize="none" spellcheck="false"`,
  });
}

/** Keeps the writer's “no” in a visible box: the word in the subject would make it an emergency again. */
function renderNormal(fields: TypedFields): Markup {
  if (!fields.emergency.includes('no') || !namesEmergency(fields)) return html``;
  return html`<label class="choice"><input type="checkbox" name="emergency" value="no" checked>
Send as a regular message, even though the subject says “emergency”</label>
`;
}
