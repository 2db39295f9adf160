import { expect, test } from '@playwright/test';
import { findTokens, foldText, listWords, readQuery } from '../../../../src/search/core/tokens.ts';

for (const [text, words] of [
  ['Größe, ÉTÉ und Łódź', ['grosse', 'ete', 'und', 'lodz']],
  ["can’t, CAN'T and can`t", ['cant', 'cant', 'and', 'cant']],
  ['[AUTHENTICATIONFAILED]', ['authenticationfailed']],
  ['dns-leak app-password', ['dns', 'leak', 'app', 'password']],
  ['535-5.7.8 Error', ['535', '5.7.8', 'error']],
  ['(0x800CCC0E)', ['0x800ccc0e']],
  ['NET::ERR_CERT_DATE', ['net', 'err_cert_date', 'err', 'cert', 'date']],
  ['K9, K-9 and k 9', ['k', '9', 'k', '9', 'and', 'k', '9']],
  ['pop3@example.com:995', ['pop', '3', 'example', 'com', '995']],
  ['1.1.1.1', ['1', '1', '1', '1']],
  ['忘记密码', ['忘记', '记密', '密码']],
  ['パスワードを忘れた', ['パスワード', 'を', '忘', 'れた']],
  ['забыл пароль', ['забыл', 'пароль']],
  ['', []],
  ['?! … <b>', ['b']],
] as const) {
  test(`“${text}” is read as ${words.join(' ') || 'nothing'}`, () => {
    expect(listWords(text)).toEqual(words);
  });
}

test('of a long query, 200 characters and 16 words are read', () => {
  expect(readQuery('a b '.repeat(30))).toHaveLength(16);
  expect(readQuery(`${'x'.repeat(250)} end`)).toEqual(['x'.repeat(200)]);
});

test('a text of any kind is read in linear time', () => {
  for (const piece of ['a_', "a'", '5.7.', '0x8', 'ー', '́', '1a']) {
    const start = performance.now();
    listWords(piece.repeat(50_000));
    expect(performance.now() - start, piece).toBeLessThan(1500);
  }
});

test('words are found where they stand, even where folding changes their length', () => {
  const text = 'Straße & E-Mail';
  const found = findTokens(text).map(({ word, start, end }) => [word, text.slice(start, end)]);
  expect(found).toEqual([
    ['strasse', 'Straße'],
    ['e', 'E'],
    ['mail', 'Mail'],
  ]);
});

test('typographic apostrophes and full-width letters are folded', () => {
  expect(foldText('ＰＯＰ doesn’t')).toBe('pop doesnt');
});
