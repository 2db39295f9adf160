import { expect, test } from '@playwright/test';
import {
  createProblem,
  findStatus,
  problemKinds,
  type ProblemCode,
} from '../../../../src/contact/message/problems.ts';
import { limits } from '../../../../src/contact/message/schema.ts';

const codes = Object.keys(problemKinds) as ProblemCode[];

test('every kind of problem says in whole, calm sentences what to do', () => {
  for (const code of codes) {
    const { title } = problemKinds[code];
    // Without the parts that are added only sometimes.
    const message = problemKinds[code].message.replaceAll(/\{[a-z]+\?\}/gu, '');
    expect(title).toMatch(/^[A-Z].*[^.!?]$/u);
    expect(message).toMatch(/^(?:\{[a-z]+\}|[A-Z{].*\.)$/u);
    expect(message).not.toContain('!');
  }
});

test('every kind of problem has an HTTP status of an error', () => {
  for (const code of codes)
    expect([403, 404, 405, 409, 413, 415, 422, 429, 503, 504]).toContain(problemKinds[code].status);
});

test('the words name the limits that the schema has', () => {
  expect(problemKinds.question_too_long.message).toContain(limits.questionMaximum.toLocaleString('en'));
  expect(problemKinds.question_too_short.message).toContain(String(limits.questionMinimum));
  expect(problemKinds.too_many_questions.message).toContain(String(limits.questions));
});

test('a problem carries its details, and its words are filled in', () => {
  expect(createProblem('text_too_long', { field: 'subject' }, { maximum: '150' })).toEqual({
    field: 'subject',
    code: 'text_too_long',
    message: 'Shorten this to 150 characters.',
  });
});

test('no brace of a message is ever shown', () => {
  for (const code of codes) expect(createProblem(code).message).not.toMatch(/[{}]/u);
});

test('the status of an answer is that of its first problem', () => {
  expect(findStatus([createProblem('body_too_large'), createProblem('email_missing')])).toBe(413);
  expect(findStatus([])).toBe(422);
});
