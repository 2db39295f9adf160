import { expect, test } from '@playwright/test';
import { provider } from '../../../../../src/provider/index.ts';
import { renderBoxes } from '../../../../../src/contact/respond/form/boxes.ts';
import type { FormState } from '../../../../../src/contact/respond/form/state.ts';
import { createProblem } from '../../../../../src/contact/message/problems.ts';
import { limits } from '../../../../../src/contact/message/schema.ts';
import { createFields, invoiceQuestion, outage, plainQuestion } from '../../../../support/contact.ts';
import { createForm } from '../../../../support/form.ts';
import { listButtons, readForm } from '../../../../support/markup.ts';

const render = (parts: Partial<FormState> = {}) => String(renderBoxes(createForm(parts)));
/** What the boxes would send. */
const read = (parts: Partial<FormState>) => readForm(`<form>${render(parts)}</form>`);

const split = createProblem('several_questions', {
  field: 'question',
  index: 0,
  parts: [plainQuestion, invoiceQuestion],
});
const whole = `${plainQuestion} ${invoiceQuestion}`;

test('every topic can be chosen, or left to us', () => {
  const markup = render();
  expect(markup).toContain('<option value="" selected>Choose for me</option>');
  for (const { id, label } of provider.topics)
    expect(markup).toContain(`<option value="${id}">${label}</option>`);
});

test('a question that holds several comes back as a box for each, with the topic that it belongs to', () => {
  const fields = createFields({ question: whole, topic: 'security' });
  const sent = read({ fields, problems: [split] });
  expect(sent.getAll('question')).toEqual([plainQuestion, invoiceQuestion]);
  expect(sent.getAll('topic')).toEqual(['mail-setup', 'account-billing']);
});

test('a part that fits two topics alike names the second', () => {
  const fields = createFields({ question: whole });
  const chooseTopics: FormState['chooseTopics'] = (text) =>
    text === plainQuestion ? ['webmail', 'sales'] : ['webmail'];
  const markup = render({ fields, problems: [split], chooseTopics });
  expect(markup.match(/could also be for/gu)).toHaveLength(1);
  expect(markup).toContain('aria-describedby="question-1-topic-hint"');
  expect(markup).toContain('id="question-1-topic-hint"');
});

test('the topic of a part is chosen by its own sentences, and not by the opening that all parts share', () => {
  const opening = 'I write from the shop that had the wrong invoice.';
  const parts = [`${opening} How do I add a folder?`, `${opening}\n\nHow do I move a contact?`];
  const problems = [createProblem('several_questions', { field: 'question', index: 0, parts })];
  const sent = read({ fields: createFields({ question: parts.join(' ') }), problems });
  expect(sent.getAll('question')).toEqual(parts);
  expect(sent.getAll('topic')).toEqual(['mail-setup', 'mail-setup']);
});

test('a form that adds to a message keeps its topic, though nothing is typed yet', () => {
  expect(read({ fields: createFields({ topic: 'webmail' }) }).getAll('topic')).toEqual(['webmail']);
});

test('one text that isn’t English is named by the headline alone, and one of several at its box', () => {
  const question = ['Wo ist meine Post?', plainQuestion];
  const problems = [createProblem('not_english', { field: 'question', index: 0 })];
  const alone = render({ fields: createFields({ question: question.slice(0, 1) }), problems });
  expect(alone).not.toContain('field__error');
  expect(alone).toContain('aria-describedby="question-1-hint error-headline" aria-invalid="true"');
  const one = render({ fields: createFields({ question }), problems });
  expect(one).toContain('aria-describedby="question-1-hint question-1-error" aria-invalid="true"');
  expect(one).toContain('This doesn’t look like English.');
});

test('a question that could not be sent is not called wrong', () => {
  const problems = [createProblem('not_delivered', { field: 'question', index: 0 })];
  const markup = render({ fields: createFields({ question: plainQuestion }), problems });
  expect(markup).not.toMatch(/aria-invalid|Error:/u);
});

test('a secret is quoted with whole words around it, and what is left out is shown to be', () => {
  const text = `I have tried everything that your answers say about it. My password is hunter2, and nothing else works for me.`;
  const start = text.indexOf('hunter2');
  const problems = [createProblem('contains_secret', { field: 'question', index: 0, start, end: start + 7 })];
  expect(render({ fields: createFields({ question: text }), problems })).toContain(
    '<p class="notice">… answers say about it. My password is <mark>hunter2</mark>, and nothing else works for me.</p>',
  );
});

test('the other questions keep their boxes and topics when one is split', () => {
  const fields = createFields({ question: [whole, outage], topic: ['', 'webmail'] });
  const sent = read({ fields, problems: [split] });
  expect(sent.getAll('question')).toEqual([plainQuestion, invoiceQuestion, outage]);
  expect(sent.getAll('topic').at(-1)).toBe('webmail');
});

test('boxes are counted aloud only where there are several', () => {
  expect(render()).toContain('<label for="question-1" class="visually-hidden">Your question</label>');
  expect(render({ fields: createFields({ question: [plainQuestion, outage] }) })).toContain(
    '<label for="question-2">Question 2</label>',
  );
});

test('another box is offered until there are as many as may be sent at once', () => {
  const isOffered = (count: number) => {
    const question = Array.from({ length: count }, () => plainQuestion);
    return listButtons(render({ fields: createFields({ question }) })).some(
      ({ value }) => value === 'another',
    );
  };
  expect([0, 1, limits.questions - 1].map(isOffered)).toEqual([true, true, true]);
  expect(isOffered(limits.questions)).toBe(false);
});

test('what is wrong with a question stands at its box, and nowhere else', () => {
  const problems = [createProblem('question_too_short', { field: 'question', index: 1 })];
  const markup = render({ fields: createFields({ question: [plainQuestion, 'Mail?'] }), problems });
  expect(markup).toContain('id="question-2-error"');
  expect(markup).not.toContain('id="question-1-error"');
  expect(markup.match(/aria-invalid="true"/gu)).toHaveLength(1);
  expect(markup).toContain('aria-describedby="question-2-hint question-2-error"');
});

test('what is wrong with the questions as a whole stands at the first box', () => {
  const problems = [createProblem('question_missing', { field: 'question' })];
  expect(render({ problems })).toContain('id="question-1-error"');
});

test('the place of a secret is marked, with a few words around it', () => {
  const text = `${'x'.repeat(100)} my password is hunter2, please help. ${'y'.repeat(100)}`;
  const start = text.indexOf('hunter2');
  const problems = [
    createProblem(
      'contains_secret',
      { field: 'question', index: 0, start, end: start + 7 },
      { secret: 'a password' },
    ),
  ];
  const notice =
    /<p class="notice">(.*?)<\/p>/u.exec(
      render({ fields: createFields({ question: text }), problems }),
    )?.[1] ?? '';
  expect(notice).toMatch(/my password is <mark>hunter2<\/mark>, please help/u);
  expect(notice.length).toBeLessThan(120);
});

test('a secret in a text that was split is marked in the box that it has gone to', () => {
  const parts = ['My password is Tr0ub4dor&3x.', 'Where is my invoice?'];
  const text = parts.join(' ');
  const problems = [
    createProblem('contains_secret', { field: 'question', index: 0, start: 15, end: 27 }),
    createProblem('several_questions', { field: 'question', index: 0, parts }),
  ];
  const [first = '', second = ''] = render({ fields: createFields({ question: text }), problems }).split(
    'id="question-2"',
  );
  expect(first).toContain('<mark>Tr0ub4dor&amp;3x</mark>');
  expect(first).toContain('aria-invalid="true"');
  expect(second).not.toContain('aria-invalid');
});

test('each of several boxes can be taken away, without a script too, and a single one cannot', () => {
  const listRemovals = (question: string[]) =>
    listButtons(render({ fields: createFields({ question }) })).filter(({ value }) =>
      value?.startsWith('remove-'),
    );
  expect(listRemovals([plainQuestion, outage])).toEqual([
    { label: 'Remove question 1', name: 'step', value: 'remove-1' },
    { label: 'Remove question 2', name: 'step', value: 'remove-2' },
  ]);
  expect(listRemovals([plainQuestion])).toEqual([]);
});

test('a text near the limit says how long it is, and one beyond it by how much to shorten it', () => {
  const tell = (length: number) =>
    /class="field__hint contact-form__count">([^<]*)</u.exec(
      render({ fields: createFields({ question: 'x'.repeat(length) }) }),
    )?.[1];
  expect(tell(4499)).toBeUndefined();
  expect(tell(4500)).toBe('4,500 of 5,000 characters.');
  expect(tell(5000)).toBe('5,000 of 5,000 characters.');
  expect(tell(5120)).toBe('5,120 of 5,000 characters. Please shorten it by 120.');
});
