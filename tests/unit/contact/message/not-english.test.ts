import { expect, test } from '@playwright/test';
import { problemKinds } from '../../../../src/contact/message/problems.ts';
import { judgeLanguage } from '../../../../src/checks/index.ts';
import { findNotice } from '../../../../src/contact/message/not-english.ts';

const mostSpoken =
  `zh-Hans zh-Hant es hi ar pt bn ru ja pa de jv id ms ko fr te vi mr ta tr ur it fa pl uk ro nl th gu
  kn ml sv da nb fi cs sk hu el he bg sr hr ca lt lv et sl tl sw`.split(/\s+/);

test('has a notice in each of the most spoken languages', () => {
  expect(mostSpoken.filter((language) => !findNotice(language))).toEqual([]);
});

test('says something different in every language but those that share a notice', () => {
  const texts = mostSpoken
    .filter((language) => language !== 'jv')
    .map((language) => findNotice(language)?.text);
  expect(new Set(texts).size).toBe(texts.length);
});

test('is written in the language that it is for', async () => {
  // The detector does not know these, or takes them for a neighbor.
  const close = new Set(['jv', 'hr']);
  for (const language of mostSpoken.filter((one) => !close.has(one))) {
    expect(await judgeLanguage(findNotice(language)?.text ?? ''), language).toEqual({
      english: false,
      language,
    });
  }
});

test('falls back from a region to the language', () => {
  expect(findNotice('es-MX')?.lang).toBe('es');
  expect(findNotice('pt-BR')?.lang).toBe('pt');
  expect(findNotice('de_AT')?.lang).toBe('de');
});

test('chooses the script of Chinese, Hindi and Serbian', () => {
  expect(findNotice('zh')?.lang).toBe('zh-Hans');
  expect(findNotice('zh-TW')?.lang).toBe('zh-Hant');
  expect(findNotice('zh-Hant-HK')?.lang).toBe('zh-Hant');
  expect(findNotice('hi-IN')?.lang).toBe('hi');
  expect(findNotice('hi-Latn-IN')?.lang).toBe('hi-Latn');
  expect(findNotice('sr-Latn')?.lang).toBe('hr');
});

test('knows other names of a language', () => {
  expect(findNotice('no')?.lang).toBe('nb');
  expect(findNotice('fil-PH')?.lang).toBe('tl');
  expect(findNotice('FR')?.lang).toBe('fr');
});

test('marks what is read from right to left', () => {
  const rightToLeft = mostSpoken.filter((language) => findNotice(language)?.dir === 'rtl');
  expect(rightToLeft).toEqual(['ar', 'ur', 'fa', 'he']);
});

test('has nothing for a language without a notice', () => {
  for (const language of ['und', '', 'x-klingon', 'constructor', '__proto__', 'en']) {
    expect(findNotice(language)).toBeUndefined();
  }
});

test('the request to write in English is itself English', async () => {
  expect(await judgeLanguage(problemKinds.not_english.message)).toEqual({ english: true });
});
