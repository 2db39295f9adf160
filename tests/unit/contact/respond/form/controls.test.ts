import { expect, test } from '@playwright/test';
import {
  describeControl,
  renderErrors,
  renderHidden,
  renderOptions,
  renderText,
} from '../../../../../src/contact/respond/form/controls.ts';
import { createProblem } from '../../../../../src/contact/message/problems.ts';
import { createFields } from '../../../../support/contact.ts';

const problem = createProblem('line_break', { field: 'program' });
const fields = createFields({ program: 'Thunderbird "Beta"' });

test('a text field has its label, hint and value, and no limit that would cut a pasted text', () => {
  const markup = String(
    renderText({ name: 'program', label: 'Program', hint: 'Its name', fields, problems: [] }),
  );
  expect(markup).toContain('<label for="program">Program</label>');
  expect(markup).toContain('<p class="field__hint" id="program-hint">Its name</p>');
  expect(markup).toContain(
    '<input id="program" name="program" aria-describedby="program-hint" ' +
      'value="Thunderbird &quot;Beta&quot;">',
  );
});

test('a text field with an error names it for those who do not see it', () => {
  const markup = String(renderText({ name: 'program', label: 'Program', fields, problems: [problem] }));
  expect(markup).toContain(`id="program-error">Error: <span>${problem.message} </span>`);
  expect(markup).toContain('aria-describedby="program-error" aria-invalid="true"');
});

test('a text field shows no error of another', () => {
  const markup = String(renderText({ name: 'version', label: 'Version', fields, problems: [problem] }));
  expect(markup).not.toMatch(/error|aria-/u);
});

test('a control without hint and error is described by nothing', () => {
  expect(String(describeControl('', false))).toBe('');
  expect(String(renderErrors('program', []))).toBe('');
});

test('hidden values stand in their order, escaped', () => {
  expect(String(renderHidden('topic', ['sales', '', '"']))).toBe(
    '<input type="hidden" name="topic" value="sales"><input type="hidden" name="topic" value="">' +
      '<input type="hidden" name="topic" value="&quot;">',
  );
});

test('one option is selected, or none where the value is unknown', () => {
  const options = [
    ['a', 'One'],
    ['b', 'Two'],
  ] as const;
  expect(String(renderOptions(options, 'b'))).toBe(
    '<option value="a">One</option><option value="b" selected>Two</option>',
  );
  expect(String(renderOptions(options, 'c'))).not.toContain('selected');
});
