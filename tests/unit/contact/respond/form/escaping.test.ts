import { expect, test } from '@playwright/test';
import { renderForm } from '../../../../../src/contact/respond/form/index.ts';
import { emptyFields, type FieldName } from '../../../../../src/contact/message/fields.ts';
import { createProblem, type Problem } from '../../../../../src/contact/message/problems.ts';
import { createFields } from '../../../../support/contact.ts';
import { createForm } from '../../../../support/form.ts';

const hostile = `\u27EA<script>alert(1)</script>"'&\u27EB`;
const harmless = '\u27EA&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;\u27EB';

/** Problems that carry what a writer typed. */
const echoes: Problem[] = [
  createProblem(
    'several_questions',
    { field: 'question', index: 0, parts: [hostile, hostile] },
    { count: '2' },
  ),
  createProblem('not_english', {
    field: 'question',
    index: 1,
    language: hostile,
    notice: hostile,
    noticeLanguage: hostile,
  }),
  createProblem(
    'contains_secret',
    { field: 'question', index: 1, start: 0, end: hostile.length },
    { secret: hostile },
  ),
  createProblem('emergency_not_service_wide', { field: 'emergency', guide: hostile }),
  createProblem('not_delivered', { field: 'question', mailto: hostile }),
];

for (const step of ['write', 'check'] as const) {
  test(`no unescaped byte of what was typed is in the form to ${step}`, () => {
    const names = Object.keys(emptyFields()) as FieldName[];
    const fields = createFields({
      ...Object.fromEntries(names.map((name) => [name, hostile])),
      question: [hostile, hostile],
      topic: step === 'check' ? ['sales', ''] : [hostile],
    });
    const markup = renderForm(createForm({ fields, problems: echoes, step }));
    const echoed = markup.match(/\u27EA[^\u27EB]*\u27EB/gu) ?? [];
    expect(echoed.length).toBeGreaterThan(step === 'write' ? 15 : 10);
    expect(new Set(echoed)).toEqual(new Set([harmless]));
  });
}
