import { expect, test } from '@playwright/test';
import { findWords } from '../../../src/search/words.ts';

for (const [query, words] of [
  ['How do I delete my account?', ['delete', 'account']],
  ['Thunderbird', ['thunderbird']],
  ['E-MAIL', ['mail']],
  ['login', ['sign']],
  ['gpg key', ['openpgp', 'key']],
  ['port 993', ['port', '993']],
  ['0x800CCC0E', ['0x800ccc0e']],
  ['imap.writer.example', ['imap.writer.example']],
  ['mail mails e-mail', ['mail']],
  ['It’s spam...', ['spam']],
  ['größe café', ['größe', 'café']],
] as const) {
  test(`“${query}” is looked for as ${words.join(' and ')}`, () => {
    expect(findWords(query)).toEqual(words);
  });
}

test('a query of nothing but common words is looked for as it is', () => {
  expect(findWords('how to use this')).toEqual(['how', 'to', 'use', 'this']);
});

for (const query of ['', '   ', '?!…', '--']) {
  test(`“${query}” holds nothing to look for`, () => {
    expect(findWords(query)).toEqual([]);
  });
}

test('of a long query the first twelve telling words count', () => {
  const query = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  expect(findWords(query)).toHaveLength(12);
});

test('words that every object knows are words like any other', () => {
  expect(findWords('constructor toString __proto__ hasOwnProperty')).toEqual([
    'constructor',
    'tostring',
    'proto',
    'hasownproperty',
  ]);
});
