import { expect, test } from '@playwright/test';
import { countCharacters, describeLength } from '../../../../src/contact/message/characters.ts';
import { ContactSchema, limits } from '../../../../src/contact/message/schema.ts';
import { createContact } from '../../../support/contact.ts';

test('an emoji counts as one character, and not twice', () => {
  expect(countCharacters('a😀b')).toBe(3);
});

test('the counter and the schema agree on the longest question, with emoji too', () => {
  for (const letter of ['x', '😀', 'ж']) {
    const words = 'Where is my invoice? ';
    const longest = words + letter.repeat(limits.questionMaximum - words.length);
    const accepts = (question: string) =>
      ContactSchema.safeParse({ ...createContact(), question: [question] }).success;
    expect(accepts(longest)).toBe(true);
    expect(accepts(longest + letter)).toBe(false);
    expect(describeLength(longest, limits.questionMaximum)).not.toContain('shorten');
    expect(describeLength(longest + letter, limits.questionMaximum)).toContain('shorten it by 1.');
  }
});

test('blank ends are not counted, since they are cut off before it is sent', () => {
  expect(describeLength(`  ${'x'.repeat(4600)}\n\n`, 5000)).toBe('4,600 of 5,000 characters.');
});
