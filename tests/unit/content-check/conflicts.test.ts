import { expect, test } from '@playwright/test';
import { listMistakes, listNotices, writeAnswer } from '../../support/content.ts';

const file = 'faq/webmail/sort.md';
const conflict = '<<<<<<< HEAD\nOurs.\n=======\nTheirs.\n>>>>>>> upstream/main';
const message =
  'a merge conflict is not solved. Keep one side and delete the three marks: <<<<<<<, ======= and >>>>>>> ' +
  '(content/README.md, “Take in a later version”).';

test('a merge conflict is named in every file of content/, and alone: the other mistakes come from it', () => {
  const files = {
    [file]: writeAnswer({}, conflict).replace('updated:', `${conflict}\nupdated:`),
    'labels/testbird.json': `${conflict}\n`,
    'logo.svg': conflict.replaceAll('\n', '\r\n'),
    'theme.css': `:root {\n${conflict}\n}`,
  };
  expect(listMistakes(files)).toEqual([
    `${file}:4: ${message}`,
    `${file}:13: ${message}`,
    `labels/testbird.json:1: ${message}`,
    `logo.svg:1: ${message}`,
    `theme.css:2: ${message}`,
  ]);
  expect(listNotices(files)).toEqual([]);
});

for (const mark of ['<<<<<<< HEAD', '=======', '>>>>>>> upstream/main']) {
  test(`a forgotten ${mark} alone is named`, () => {
    expect(listMistakes({ [file]: writeAnswer({}, `Ours.\n\n${mark}\n\nTheirs.`) })).toEqual([
      `${file}:10: ${message}`,
    ]);
  });
}

test('what only looks like a mark is none: longer lines, and marks within a line', () => {
  const body = 'A heading\n=========\n\nBetween `<<<<<<<` and `>>>>>>>`.\n\n<<<<<<<<';
  expect(listMistakes({ [file]: writeAnswer({}, body) })).toEqual([]);
});
