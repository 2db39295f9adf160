import { expect, test } from '@playwright/test';
import { provider } from '../../../../../src/provider/index.ts';
import { renderEmergency } from '../../../../../src/contact/respond/form/emergency.ts';
import type { FormState } from '../../../../../src/contact/respond/form/state.ts';
import { createProblem } from '../../../../../src/contact/message/problems.ts';
import { createFields, customer } from '../../../../support/contact.ts';
import { createForm } from '../../../../support/form.ts';

const render = (parts: Partial<FormState> = {}) => String(renderEmergency(createForm(parts)));
const isOpen = (markup: string) => /<details [^>]* open>/u.test(markup);
const isTicked = (markup: string) => /value="yes" checked/u.test(markup);

test('it is closed and not ticked, and says what it is for before it can be ticked', () => {
  const markup = render();
  expect([isOpen(markup), isTicked(markup)]).toEqual([false, false]);
  expect(markup.indexOf('only if a whole service isn’t responding')).toBeLessThan(
    markup.indexOf('type="checkbox"'),
  );
});

test('every service that may be an emergency can be chosen', () => {
  for (const [id, { label, mayBeEmergency }] of Object.entries(provider.services)) {
    expect(render().includes(`<option value="${id}">${label}</option>`)).toBe(mayBeEmergency);
  }
});

test('what was ticked, chosen and typed is kept', () => {
  const markup = render({ fields: createFields({ emergency: 'yes', service: 'smtp', account: customer }) });
  expect([isOpen(markup), isTicked(markup)]).toEqual([true, true]);
  expect(markup).toContain('<option value="smtp" selected>');
  expect(markup).toContain(`value="${customer}"`);
});

test('the word in the subject ticks it, so that nobody is surprised', () => {
  expect(isTicked(render({ fields: createFields({ subject: 'Emergency' }) }))).toBe(true);
  expect(isTicked(render({ fields: createFields({ subject: 'Emergency', emergency: 'no' }) }))).toBe(false);
});

for (const [code, field] of [
  ['account_missing', 'account'],
  ['service_missing', 'service'],
  ['emergency_not_service_wide', 'emergency'],
] as const) {
  test(`what is wrong with ${field} stands at it, and it is open to be seen`, () => {
    const markup = render({ problems: [createProblem(code, { field })] });
    expect(isOpen(markup)).toBe(true);
    expect(markup).toContain(`id="${field}-error"`);
    // The account has a hint as well.
    const described = field === 'account' ? 'account-hint account-error' : `${field}-error`;
    expect(markup).toContain(`aria-describedby="${described}" aria-invalid="true"`);
  });
}

test('the choice of a regular message is kept, where the subject would make it an emergency again', () => {
  const urgent = { subject: ['Emergency'], emergency: ['no'] };
  expect(render({ fields: createFields(urgent) })).toMatch(/name="emergency" value="no" checked/u);
  expect(render({ fields: createFields({ ...urgent, subject: ['Hello'] }) })).not.toContain('value="no"');
});
