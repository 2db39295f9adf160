import { expect, test } from '@playwright/test';
import { findShortPath, writeShortPath } from '../../../src/site/short-links.ts';

test('a short address is the same in every build', () => {
  expect(writeShortPath('/faq/security/app-passwords/')).toBe('/a/4yfvmk/');
});

test('a text keeps its short address when its file is renamed', () => {
  const before = findShortPath('/faq/webmail/old/', []);
  expect(findShortPath('/faq/webmail/new/', ['/faq/webmail/old/'])).toBe(before);
  expect(findShortPath('/faq/webmail/newest/', ['/faq/webmail/old/', '/faq/webmail/new/'])).toBe(before);
});

test('no short address has a vowel or a sign that is read as another', () => {
  const all = Array.from({ length: 2000 }, (_, index) => writeShortPath(`/faq/other/${index}/`));
  expect(all.filter((path) => !/^\/a\/[2-9bcdfghjkmnp-tv-z]{6}\/$/u.test(path))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
