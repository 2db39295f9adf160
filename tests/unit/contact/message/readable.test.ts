import { expect, test } from '@playwright/test';
import { isBlank, isReadable } from '../../../../src/contact/message/readable.ts';

for (const [what, text] of [
  ['nothing', ''],
  ['spaces of all kinds', ' \u00a0\u2003\u3000\n\t'],
  ['zero-width spaces', '\u200b'.repeat(20)],
  ['joiners and marks of direction', '\u200d\u200e\u2060\ufeff'],
  ['fillers that count as letters', '\u3164\u115f\u1160\uffa0'],
  ['blanks of Braille', '\u2800\u2800'],
] as const) {
  test(`${what} is blank`, () => {
    expect([isBlank(text), isReadable(text, 10)]).toEqual([true, false]);
  });
}

for (const text of [
  '????????????',
  '😀😀😀😀😀😀😀😀😀😀',
  'a?????????',
  'a               b c',
  `abc${'\u200b'.repeat(20)}`,
]) {
  test(`“${text}” can be seen, but says nothing`, () => {
    expect([isBlank(text), isReadable(text, 10)]).toEqual([false, false]);
  });
}

for (const text of ['Mail lost?', 'Error 0x80', '登不上', 'не работает', '12 345 678 9']) {
  test(`“${text}” says something`, () => {
    expect(isReadable(text, 10)).toBe(true);
  });
}
