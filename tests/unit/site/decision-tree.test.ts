import { expect, test } from '@playwright/test';
import { leadsToForm, writeFound } from '../../../src/site/decision-tree.ts';

for (const [words, sentence] of [
  ['It fails', 'It fails.'],
  ['It fails.', 'It fails.'],
  ['It fails\n  here', 'It fails here.'],
  ['It says: ', 'It says.'],
  ['Does it fail?', 'Does it fail?'],
  ['It says “no”', 'It says “no”.'],
  ['It waits …', 'It waits …'],
] as const) {
  test(`the case ${JSON.stringify(words)} is found as one sentence`, () => {
    expect(writeFound([words], '')).toBe(`What I found: ${sentence}`);
  });
}

test('what is still to fill in has a line each', () => {
  expect(writeFound(['One', 'Two'], 'Program; Version ;')).toBe(
    'What I found: One. Two.\nProgram: \nVersion: ',
  );
});

test('only the form itself opens with what was found', () => {
  expect(leadsToForm('/contact/')).toBe(true);
  expect(leadsToForm('/contact/problems/')).toBe(false);
  expect(leadsToForm('https://example.org/contact/')).toBe(false);
});
