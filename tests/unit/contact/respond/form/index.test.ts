import { expect, test } from '@playwright/test';
import { renderForm } from '../../../../../src/contact/respond/form/index.ts';
import type { FormState } from '../../../../../src/contact/respond/form/state.ts';
import { emptyFields, honeypot, type FieldName } from '../../../../../src/contact/message/fields.ts';
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
  submission: 'aaaaaaaaaaaaaaaaaaaaaa',
  follows: 'HL-0000-0000',
  shown: ['/faq/webmail/a/', '/faq/webmail/b/'],
  opened: ['/faq/webmail/a/'],
});

test('the empty form has one box, says what is wanted, and has no errors', () => {
  const markup = render();
  expect(markup.match(/<h1/gu)).toHaveLength(1);
  expect(markup.match(/name="question"/gu)).toHaveLength(1);
  expect(markup).not.toMatch(/error|aria-invalid/u);
  expect(markup).toContain('Ask one question per message');
  expect(listButtons(markup).map(({ label }) => label)).toEqual([
    // What Enter in a field presses.
    '',
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
  const kept = Object.entries(full).filter(([name]) => ![honeypot, 'step'].includes(name as FieldName));
  for (const [name, values] of kept) expect([name, sent.getAll(name)]).toEqual([name, values]);
});

test('where a field came several times, what counts is shown, even behind an empty one', () => {
  const several = createFields({ email: ['', writer], subject: [' ', 'Ports'], customer: ['', 'yes'] });
  for (const step of ['write', 'check'] as const) {
    const markup = renderForm(createForm({ fields: several, step }));
    expect(markup).toMatch(step === 'write' ? /name="email"[^>]*value="jo@writer/u : /<dd[^>]*>jo@writer/u);
    expect(markup).toMatch(step === 'write' ? /name="subject"[^>]*value="Ports"/u : /<dd[^>]*>Ports/u);
    expect(markup).toMatch(step === 'write' ? /value="yes" checked/u : /<dd>Yes/u);
  }
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
  const lost = (Object.keys(problemKinds) as ProblemCode[]).flatMap((code) =>
    [...everyField, undefined].flatMap((field) => {
      const markup = render({ fields: full, problems: [createProblem(code, field ? { field } : {})] });
      const ids = listIds(markup);
      const missing = ['error-summary', ...listFragments(markup)].filter((id) => !ids.includes(id));
      return missing.map((id) => `${code} of ${field}: no ${id}`);
    }),
  );
  expect(lost).toEqual([]);
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
  ['submission', 'short'],
  ['follows', 'HL-1'],
  ['shown', 'https://elsewhere.example'],
  ['opened', 'https://elsewhere.example'],
] as const) {
  test(`a hidden ${field} that is wrong is not carried on, because the writer cannot see it`, () => {
    const fields = createFields({ question: plainQuestion, [field]: value });
    expect(readForm(render({ fields })).getAll(field)).toEqual([value]);
    expect(
      readForm(render({ fields, problems: [createProblem('choice_unknown', { field })] })).getAll(field),
    ).toEqual([]);
  });
}

test('the honeypot is there, empty, out of the way of people and password managers, and says what it does', () => {
  const markup = render({ fields: createFields({ [honeypot]: 'https://elsewhere.example' }) });
  const [part = ''] =
    /<div class="contact-form__honeypot" aria-hidden="true">[\s\S]*?<\/div>/u.exec(markup) ?? [];
  expect(part).toContain('Leave this empty. If anything is in it, we only ask you to press Send again.');
  const [input = ''] = /<input[^>]*>/u.exec(part) ?? [];
  for (const attribute of [
    `name="${honeypot}"`,
    'tabindex="-1"',
    'autocomplete="off"',
    'data-1p-ignore',
    'data-lpignore="true"',
    'data-bwignore',
    'data-form-type="other"',
  ])
    expect(input).toContain(attribute);
  expect(readForm(markup).get(honeypot)).toBe('');
});

test('nothing is in the page that only a script can use or show: text browsers show what is hidden', () => {
  const problems = [createProblem('not_delivered', { mailto: 'mailto:x' })];
  for (const state of [{}, { fields: full, problems }]) {
    const markup = render(state);
    expect(markup).not.toMatch(/\shidden[\s>]/u);
    expect(markup).not.toMatch(/type="button"/u);
  }
});

test('no field has a limit at which a browser cuts a pasted text without a word', () => {
  expect(render({ fields: full })).not.toContain('maxlength');
});

test('a writer who adds to a message sees which, and can send a new one instead', () => {
  const fields = createFields({ question: plainQuestion, follows: 'HL-0000-0000' });
  const markup = render({ fields });
  expect(markup).toMatch(/<input type="checkbox" name="follows" value="HL-0000-0000" checked>/u);
  expect(markup).toMatch(/You’re adding to\s<b translate="no">HL-0000-0000<\/b>/u);
  expect(render()).not.toContain('name="follows"');
});

test('the form that adds to a message says so, and asks for nothing else', () => {
  const added = render({ fields: createFields({ follows: 'HL-0000-0000' }) });
  expect(added).toContain('<h1>Add to your message</h1>');
  expect(added).toContain('What would you like to add?');
  expect(added).not.toMatch(/Ask another question|Good to know|Customers can report an emergency<\/a>/u);
  // One that was wrong is not carried on: it’s a new message now.
  const wrong = createProblem('follows_unknown', { field: 'follows' });
  expect(render({ fields: createFields({ follows: 'nonsense' }), problems: [wrong] })).toContain(
    '<h1>Write to us</h1>',
  );
});

test('the main button says what it will do', () => {
  const labelOf = (state: Partial<FormState>) =>
    listButtons(render(state)).find(({ name, label }) => !name && label !== '')?.label;
  const two = createFields({ question: [plainQuestion, invoiceQuestion] });
  const parts = [plainQuestion, invoiceQuestion, outage];
  const split = createProblem('several_questions', { field: 'question', index: 0, parts });
  expect(labelOf({ fields: two })).toBe('Send as 2 separate messages');
  expect(labelOf({ fields: createFields({ question: 'x' }), problems: [split] })).toBe(
    'Send as 3 separate messages',
  );
  expect(labelOf({ fields: two, problems: [split] })).toBe('Send as 4 separate messages');
  expect(labelOf({ fields: two, problems: [createProblem('not_delivered')] })).toBe('Try again');
  expect(labelOf({ fields: two, problems: [createProblem('delivery_unknown', { again: 'safe' })] })).toBe(
    'Send again',
  );
  expect(labelOf({ fields: two, problems: [createProblem('delivery_unknown', { again: 'unsafe' })] })).toBe(
    'Send it anyway',
  );
  expect(labelOf({ fields: two, problems: [createProblem('sent_before')] })).toBe('Send as a new message');
});

test('while a box is empty, the main button names no number that may turn out wrong', () => {
  const fields = createFields({ question: [plainQuestion, ''] });
  const labels = listButtons(render({ fields })).map(({ label }) => label);
  expect(labels).toContain('Send your questions');
  expect(labels.join()).not.toMatch(/Send as \d/u);
});

test('the details are open where something stands in them or is wrong with them', () => {
  const isOpen = (state: Partial<FormState>) => /contact-form__details" open/u.test(render(state));
  expect(isOpen({})).toBe(false);
  expect(isOpen({ fields: createFields({ version: '128' }) })).toBe(true);
  expect(isOpen({ problems: [createProblem('not_text', { field: 'program' })] })).toBe(true);
});
