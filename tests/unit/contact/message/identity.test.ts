import { expect, test } from '@playwright/test';
import {
  createSubmissionId,
  isSubmissionId,
  namePrint,
  nameRow,
  nameSubmission,
} from '../../../../src/contact/message/identity.ts';
import { isReference } from '../../../../src/contact/message/reference.ts';

const secret = 'a secret of the tests, 32 characters long';

const identity = {
  submission: createSubmissionId(),
  email: 'jo@writer.example',
  question: 'Where is my mail?',
  topic: 'other',
  index: 0,
};

test('the same press gives the same names, and nothing of what was typed', () => {
  const names = nameRow(secret, identity);
  expect(nameRow(secret, { ...identity })).toEqual(names);
  expect(names.id).toMatch(/^[\w-]{27}$/u);
  expect(isReference(names.reference)).toBe(true);
  expect(names.submission).toBe(nameSubmission(secret, identity.submission));
  expect(names.print).toBe(namePrint(secret, identity));
});

for (const change of [
  { submission: 'another' },
  { email: 'al@writer.example' },
  { question: 'Where is my mail' },
  { topic: 'webmail' },
  { index: 1 },
]) {
  test(`another ${Object.keys(change)[0] ?? ''} is another message`, () => {
    const [one, two] = [nameRow(secret, identity), nameRow(secret, { ...identity, ...change })];
    expect(two.id).not.toBe(one.id);
    expect(two.reference).not.toBe(one.reference);
  });
}

test('the print is that of the text, whatever the submission', () => {
  const other = nameRow(secret, { ...identity, submission: 'another', index: 3 });
  expect(other.print).toBe(nameRow(secret, identity).print);
});

test('parts that run together are told apart', () => {
  const one = nameRow(secret, { ...identity, question: 'ab', topic: 'c' });
  expect(nameRow(secret, { ...identity, question: 'a', topic: 'bc' }).id).not.toBe(one.id);
});

test('submission ids are random, and known by their form', () => {
  expect(createSubmissionId()).not.toBe(createSubmissionId());
  expect(isSubmissionId(createSubmissionId())).toBe(true);
  expect(['', 'short', `${createSubmissionId()}x`, 'x'.repeat(21).concat('!')].some(isSubmissionId)).toBe(
    false,
  );
});
