import { expect, test } from '@playwright/test';
import { createProblem } from '../../../../../src/contact/message/problems.ts';
import { renderForm } from '../../../../../src/contact/respond/form/index.ts';
import { createFields } from '../../../../support/contact.ts';
import { createForm } from '../../../../support/form.ts';

for (const field of ['customer', 'service'] as const) {
  test(`a wrong value of the choices “${field}” is named at them, and leads there from the summary`, () => {
    const problems = [createProblem('choice_unknown', { field })];
    const fields = createFields({ [field]: 'perhaps', emergency: 'yes' });
    const markup = renderForm(createForm({ fields, problems }));
    expect(markup).toMatch(new RegExp(`id="${field}"[^>]* aria-describedby="${field}-error"`, 'u'));
    expect(markup).toMatch(new RegExp(`id="${field}-error">Error: <span>Choose one of the options`, 'u'));
    expect(markup).toContain(`<a href="#${field}">`);
  });
}
