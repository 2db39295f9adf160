import { expect, test } from '@playwright/test';
import { renderForm } from '../../../../../src/contact/respond/form/index.ts';
import type { FormState } from '../../../../../src/contact/respond/form/state.ts';
import { emptyFields, type FieldName } from '../../../../../src/contact/message/fields.ts';
import {
  createProblem,
  problemKinds,
  type ProblemCode,
} from '../../../../../src/contact/message/problems.ts';
import {
  createFields,
  customer,
  invoiceQuestion,
  outage,
  plainQuestion,
  writer,
} from '../../../../support/contact.ts';
import { createForm } from '../../../../support/form.ts';
import { listButtons, listFragments, listIds, readForm } from '../../../../support/markup.ts';

function render(state: Partial<FormState> = {}): string {
  return renderForm(createForm(state));
}

const full = createFields({
  question: [plainQuestion, outage],
  topic: ['security', ''],
  email: writer,
  customer: 'yes',
  account: customer,
  emergency: 'yes',
  service: 'imap',
  subject: 'Password refused',
  program: 'Thunderbird',
  version: '128',
  system: 'Windows 11',
  page: '/guides/thunderbird/',
  publicKey: 'a key, as pasted',
  confirm: ['english'],
});

test('the empty form has one box, says what is wanted, and has no errors', () => {
  const markup = render();
  expect(markup.match(/<h1/gu)).toHaveLength(1);
  expect(markup.match(/name="question"/gu)).toHaveLength(1);
  expect(markup).not.toMatch(/error|aria-invalid/u);
  expect(markup).toContain('Ask one question per message');
  expect(listButtons(markup).map(({ label }) => label)).toEqual([
    // What Enter in a field presses.
    'Send',
    'Ask another question',
    'Send your question',
    'Review before sending',
  ]);
});

test('the form goes to the function, in pages without scripts too', () => {
  expect(render()).toContain(
    '<form class="contact-form" id="contact-form" method="post" action="/api/contact"',
  );
  expect(render()).not.toContain('<script');
});

test('pages that the site doesn’t publish are not linked to', () => {
  const listPages = (hasPage: (path: string) => boolean) =>
    Array.from(render({ hasPage }).matchAll(/href="(\/(?:privacy|support)\/)"/gu), ([, path]) => path);
  expect(listPages(() => true)).toEqual(['/privacy/', '/support/']);
  expect(listPages((path) => path === '/support/')).toEqual(['/support/']);
  expect(listPages(() => false)).toEqual([]);
});

test('everything that was typed is kept, in its place', () => {
  const sent = readForm(render({ fields: full }));
  const kept = Object.entries(full).filter(([name]) => !['website', 'step'].includes(name));
  for (const [name, values] of kept) expect([name, sent.getAll(name)]).toEqual([name, values]);
});

test('a text that begins with an empty line keeps it', () => {
  const [question = ''] = readForm(render({ fields: createFields({ question: '\n\nThe text' }) })).getAll(
    'question',
  );
  expect(question).toBe('\n\nThe text');
});

/** The second question of the full form, cut in three. */
const split = createProblem('several_questions', { field: 'question', index: 1, parts: ['a', 'b', 'c'] });
const everyField = Object.keys(emptyFields()) as FieldName[];

test('every problem of every field is in the summary, and its links lead to places on the page', () => {
  for (const code of Object.keys(problemKinds) as ProblemCode[]) {
    for (const field of [...everyField, undefined]) {
      const markup = render({ fields: full, problems: [createProblem(code, field ? { field } : {})] });
      expect(markup).toContain('id="error-summary"');
      expect(listIds(markup)).toEqual(expect.arrayContaining(listFragments(markup)));
    }
  }
});

test('no id is there twice', () => {
  const problems = everyField.map((field) => createProblem('choice_unknown', { field }));
  for (const state of [
    {},
    { fields: full, problems },
    { fields: full, problems: [split] },
    { fields: full, step: 'check' as const },
  ]) {
    const ids = listIds(render(state));
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test('every description that a field names is there', () => {
  const problems = everyField.map((field) => createProblem('choice_unknown', { field }));
  for (const state of [{}, { fields: full, problems }]) {
    const markup = render(state);
    const described = Array.from(markup.matchAll(/aria-describedby="([^"]*)"/gu), ([, ids = '']) =>
      ids.split(' '),
    ).flat();
    expect(described.length).toBeGreaterThan(1);
    expect(listIds(markup)).toEqual(expect.arrayContaining(described));
  }
});

test('every field has a label', () => {
  const markup = render({ fields: full });
  const labelled = Array.from(markup.matchAll(/<label[^>]* for="([^"]*)"/gu), ([, id = '']) => id);
  const fields = Array.from(
    markup.matchAll(/<(?:input|select|textarea) (?:type="checkbox" )?id="([^"]*)"/gu),
    ([, id = '']) => id,
  );
  expect(labelled.sort()).toEqual(fields.sort());
});

for (const [field, value] of [
  ['page', '/?bad page'],
  ['confirm', 'anything'],
] as const) {
  test(`a hidden ${field} that is wrong is not carried on, because the writer cannot see it`, () => {
    const fields = createFields({ question: plainQuestion, [field]: value });
    expect(readForm(render({ fields })).getAll(field)).toEqual([value]);
    expect(
      readForm(render({ fields, problems: [createProblem('choice_unknown', { field })] })).getAll(field),
    ).toEqual([]);
  });
}

test('the honeypot is there, empty, and out of the way of people', () => {
  const markup = render({ fields: createFields({ website: 'https://elsewhere.example' }) });
  expect(markup).toMatch(
    /aria-hidden="true">\s*<label>Leave this empty[^<]*<input name="website" tabindex="-1" autocomplete="off">/u,
  );
  expect(readForm(markup).get('website')).toBe('');
});

test('the main button says what it will do', () => {
  const labelOf = (state: Partial<FormState>) =>
    listButtons(render(state)).find(({ name, label }) => !name && label !== 'Send')?.label;
  const two = createFields({ question: [plainQuestion, invoiceQuestion] });
  const parts = [plainQuestion, invoiceQuestion, outage];
  const split = createProblem('several_questions', { field: 'question', index: 0, parts });
  expect(labelOf({ fields: two })).toBe('Send as 2 separate messages');
  expect(labelOf({ fields: createFields({ question: 'x' }), problems: [split] })).toBe(
    'Send as 3 separate messages',
  );
  expect(labelOf({ fields: two, problems: [split] })).toBe('Send as 4 separate messages');
  expect(labelOf({ fields: two, problems: [createProblem('not_delivered')] })).toBe('Try again');
});

test('the details are open where something stands in them or is wrong with them', () => {
  const isOpen = (state: Partial<FormState>) => /contact-form__details" open/u.test(render(state));
  expect(isOpen({})).toBe(false);
  expect(isOpen({ fields: createFields({ version: '128' }) })).toBe(true);
  expect(isOpen({ problems: [createProblem('not_text', { field: 'program' })] })).toBe(true);
});
