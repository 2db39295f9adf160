import { expect, test } from '@playwright/test';
import { findMistakes, type FineTexts } from '../../../src/content-check/index.ts';
import { withContent, writeAnswer, type Files } from '../../support/content.ts';

const now = new Date('2026-11-30');
const link = 'faq/webmail/sort.md';
const target = 'faq/webmail/filters.md';
const files: Files = {
  [link]: writeAnswer({}, '[It](/faq/webmail/filters/#one-rule)\n'),
  [target]: writeAnswer({}, '## One rule\n\nText.\n'),
  'faq/webmail/other.md': writeAnswer({}, 'Text.\n'),
};

/** Looks at texts after others, of which nothing is said here but what is kept. */
function findAfter(before: Files, after: Files) {
  const { fine } = withContent(before, (root) => findMistakes(root, now));
  return withContent(after, (root) => findMistakes(root, now, fine));
}

const list = (fine: FineTexts) => Object.keys(fine.texts).filter((file) => file.includes('/faq/webmail/'));

test('texts in which nothing is wrong are known again, and those with a mistake are not', () => {
  const wrong = { ...files, 'faq/webmail/wrong.md': writeAnswer({}, '[Dead](/nowhere/)\n') };
  const { mistakes, fine } = findAfter(wrong, wrong);
  expect(mistakes.map(({ file }) => file)).toEqual(['content/faq/webmail/wrong.md']);
  expect(list(fine).sort()).toEqual(
    Object.keys(files)
      .map((file) => `content/${file}`)
      .sort(),
  );
});

test('a mistake that is typed into a text is found', () => {
  const { mistakes } = findAfter(files, { ...files, [link]: writeAnswer({}, '[[nothing.like.it]]\n') });
  expect(mistakes.map(({ file }) => file)).toEqual([`content/${link}`]);
});

test('a heading that a text names is missed in it, though only the other text has changed', () => {
  const { mistakes } = findAfter(files, { ...files, [target]: writeAnswer({}, '## Another rule\n') });
  expect(mistakes.map(({ file }) => file)).toEqual([`content/${link}`]);
});

test('a text that is gone is missed where something leads to it', () => {
  const { [target]: _, ...rest } = files;
  expect(findAfter(files, rest).mistakes.map(({ file }) => file)).toEqual([`content/${link}`]);
});
