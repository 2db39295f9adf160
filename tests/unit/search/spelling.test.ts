import { expect, test } from '@playwright/test';
import { findNearest } from '../../../src/search/spelling.ts';

const words = [
  'account',
  'email',
  'password',
  'stored',
  'receive',
  'gmail',
  'neomutt',
  'firefox',
  'thunderbird',
];
const names = new Set(['gmail', 'neomutt', 'firefox', 'thunderbird', 'qutebrowser']);

for (const [typed, meant] of [
  ['pasword', 'password'],
  ['assword', 'password'],
  ['recieve', 'receive'],
  ['gmial', 'gmail'],
  ['thunderbrid', 'thunderbird'],
  ['hunderbird', 'thunderbird'],
  ['firefoks', 'firefox'],
  ['qutebrowsr', 'qutebrowser'],
] as const) {
  test(`“${typed}” is taken for “${meant}”`, () => {
    expect(findNearest(typed, words, names)).toBe(meant);
  });
}

for (const [typed, other] of [
  ['kmail', 'another program’s name that differs in its first letter'],
  ['neomail', 'another program’s name with the same beginning'],
  ['stopped', 'a word with another beginning'],
  ['xylophone', 'any word'],
] as const) {
  test(`“${typed}” is not taken for ${other}`, () => {
    expect(findNearest(typed, words, names)).toBeUndefined();
  });
}
