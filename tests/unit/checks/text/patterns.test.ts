import { expect, test } from '@playwright/test';
import { matchPhrases } from '../../../../src/checks/text/lexicon.ts';
import { either, findWords, oneOf, r, sequence, wholeWords } from '../../../../src/checks/text/patterns.ts';

test('puts the source of a pattern together, by position or by name, without a change of its own', () => {
  expect(either(r`a\.`, 'b|c')).toBe(r`a\.|b|c`);
  expect(oneOf('a', { 'an example': 'b', another: 'c' }, 'd')).toBe('(?:a|b|c|d)');
  expect(wholeWords('a', 'b')).toBe(r`\b(?:a|b)\b`);
  expect(sequence('^', oneOf('a', 'b'), '$')).toBe('^(?:a|b)$');
});

test('finds every word, in capitals or not, and no part of a word', () => {
  expect('A tab, two Tabs and a table'.match(findWords('tabs?', 'two'))).toEqual(['tab', 'two', 'Tabs']);
});

test('a phrase begins with a word, and knows families of words and short stretches within a sentence', () => {
  const phrases = matchPhrases({ 'the server is down': r`SERVER\b~\bdown` });
  expect(phrases.test('our mail server seems to be down')).toBe(true);
  expect(phrases.test('the imap host went down')).toBe(true);
  expect(phrases.test('the server works. we sit down')).toBe(false);
  expect(phrases.test('the webserver is down')).toBe(false);
});
