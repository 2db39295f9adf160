import { expect, test } from '@playwright/test';
import { writeRemark } from '../../../src/content-check/index.ts';
import { sortRemarks } from '../../../src/content-check/report.ts';
import { findLine } from '../../../src/provider/find-line.ts';
import { guideBody, listMistakes, writeAnswer, writeGuide } from '../../support/content.ts';

test('a remark is written as editors and terminals link it', () => {
  expect(writeRemark({ file: 'content/a.md', line: 3, message: 'is wrong.' })).toBe(
    'content/a.md:3: is wrong.',
  );
  expect(writeRemark({ file: 'content/a.md', message: 'is wrong.' })).toBe('content/a.md: is wrong.');
});

test('remarks stand in the order of files and lines, those of a whole file first', () => {
  const remarks = [
    { file: 'b', line: 1, message: '' },
    { file: 'a', line: 10, message: '' },
    { file: 'a', line: 9, message: '' },
    { file: 'a', message: '' },
  ];
  expect(sortRemarks(remarks).map(writeRemark)).toEqual(['a: ', 'a:9: ', 'a:10: ', 'b:1: ']);
});

test('a line is counted from 1', () => {
  expect([
    findLine('a\nb\n', 0),
    findLine('a\nb\n', 1),
    findLine('a\nb\n', 2),
    findLine('a\nb\n', 4),
  ]).toEqual([1, 1, 2, 3]);
});

test('mistakes of every kind, in every collection, are told at once and in order', () => {
  const mistakes = listMistakes({
    'faq/cooking/soup.md': writeAnswer({ reviewed: '28.11.2026' }, '[it](/nowhere/)'),
    'faq/webmail/broken.md': writeAnswer({ title: 'Mail: how?' }),
    'faq/webmail/plain.md': 'No frontmatter.',
    'faq/webmail/sort.md': writeAnswer(
      { related: '[webmail/nowhere]', needs: '[pop4]' },
      '[[if imap]] [[imap.hots]]',
    ),
    'guides/testbird.mdx': writeGuide({}, guideBody.replace('## Check that it works', '<Stepz />')),
    'pages/privacy.md': writeAnswer(
      { aliases: '[/contact/]' },
      '[[imap.hots]]\n[it](/faq/webmail/plain/#one)',
    ),
    'theme.css': ':root { --color-accent: red; }',
    'logo.svg': 'none',
  });
  expect(mistakes.map((mistake) => mistake.replace(/(:(?: [a-z]+:)? \S+ \S+)(?: .*)?$/u, '$1'))).toEqual([
    'faq/cooking/soup.md: its folder',
    'faq/cooking/soup.md:5: reviewed: is not',
    'faq/cooking/soup.md:8: the link',
    'faq/webmail/broken.md:2: the frontmatter',
    'faq/webmail/plain.md:1: has no',
    'faq/webmail/sort.md:6: related: there is',
    'faq/webmail/sort.md:7: needs: There is',
    'faq/webmail/sort.md:10: [[if …]]',
    'guides/testbird.mdx: the guide',
    'guides/testbird.mdx:27: there is',
    'logo.svg: holds no',
    'pages/privacy.md:6: aliases: /contact/ is',
    'pages/privacy.md:9: There is',
    'pages/privacy.md:10: the link',
    'theme.css:1: --color-accent: “red”',
  ]);
});
