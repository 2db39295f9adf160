import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import {
  deriveMark,
  deriveReference,
  isReference,
  referencePattern,
} from '../../../../src/contact/message/reference.ts';

const key = 'a secret of the tests, 32 characters long';
const some = Array.from({ length: 500 }, (_, index) =>
  deriveReference(key, ['jo@writer.example', `question ${index}`]),
);

test('the same parts give the same reference', () => {
  expect(deriveReference(key, ['a', 'b'])).toBe(deriveReference(key, ['a', 'b']));
});

test('another part, another order, another border or another key gives another reference', () => {
  const references = [
    deriveReference(key, ['ab', 'c']),
    deriveReference(key, ['ab', 'd']),
    deriveReference(key, ['c', 'ab']),
    deriveReference(key, ['a', 'bc']),
    deriveReference(key, ['ab', 'c', '']),
    deriveReference(`${key}.`, ['ab', 'c']),
  ];
  expect(new Set(references).size).toBe(references.length);
});

test('a reference has the provider’s letters and no letter that is mistaken for another', () => {
  const form = new RegExp(`^${provider.referencePrefix}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$`, 'u');
  expect(some.filter((reference) => !form.test(reference))).toEqual([]);
});

test('every derived reference has the right check symbol', () => {
  expect(some.filter((reference) => !isReference(reference))).toEqual([]);
});

test('the check symbol is Crockford’s: the number modulo 37', () => {
  const prefix = provider.referencePrefix;
  expect(isReference(`${prefix}-0000-0000`)).toBe(true);
  expect(isReference(`${prefix}-0000-0011`)).toBe(true);
  // 16J is 1234, which leaves 13 (D).
  expect(isReference(`${prefix}-0000-16JD`)).toBe(true);
});

test('any one wrong symbol is noticed', () => {
  const reference = some[0] ?? '';
  const symbols = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  const wrong = [3, 4, 5, 6, 8, 9, 10, 11].flatMap((place) =>
    symbols
      .filter((symbol) => symbol !== reference[place])
      .map((symbol) => reference.slice(0, place) + symbol + reference.slice(place + 1)),
  );
  expect(wrong).toHaveLength(8 * 31);
  expect(wrong.filter(isReference)).toEqual([]);
});

test('two neighbouring symbols the wrong way round are noticed', () => {
  const swapped = some.map(
    (reference) => `${reference.slice(0, 3)}${reference[4]}${reference[3]}${reference.slice(5)}`,
  );
  const wrong = swapped.filter((reference, index) => reference !== some[index]);
  expect(wrong.length).toBeGreaterThan(some.length / 2);
  expect(wrong.filter(isReference)).toEqual([]);
});

for (const text of [
  '',
  'PH',
  'HL-0000-000',
  'HL-0000-00000',
  'ph-0000-0000',
  'XX-0000-0000',
  'HL-00000000',
  'HL-0000-000U',
]) {
  test(`“${text}” is no reference`, () => {
    expect(isReference(text.replace('PH', provider.referencePrefix))).toBe(false);
  });
}

test('references are found in a text', () => {
  const [one, other] = some;
  expect(`/contact/sent/${one},${other}?x`.match(referencePattern)).toEqual([one, other]);
});

test('a mark is read aloud like a reference, and differs for each message and each key', () => {
  expect(deriveMark(key, 'a')).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/u);
  expect(deriveMark(key, 'a')).toBe(deriveMark(key, 'a'));
  expect(new Set([deriveMark(key, 'a'), deriveMark(key, 'b'), deriveMark(`${key}.`, 'a')]).size).toBe(3);
});
