import { expect, test } from '@playwright/test';
import {
  bodyLine,
  guideBody,
  guideBodyLine,
  listMistakes,
  writeAnswer,
  writeGuide,
} from '../../support/content.ts';

const file = 'faq/webmail/sort.md';
const guide = 'guides/testbird.mdx';
const writeBody = (first: string) => `${first}\n\n${guideBody}`;

for (const [written, what] of [
  ['![A map](./map.png)', './map.png isn’t there: the site has no content/faq/webmail/map.png.'],
  ['![A map](map.png)', 'map.png isn’t there: the site has no content/faq/webmail/map.png.'],
  ['![A map](../maps/town.png)', '../maps/town.png isn’t there: the site has no content/faq/maps/town.png.'],
] as const) {
  test(`${written} without its file is named with file and line`, () => {
    expect(listMistakes({ [file]: writeAnswer({}, `Here it is.\n\n${written}`) })).toEqual([
      `${file}:${bodyLine + 2}: ${what} Put the file there, or take the line out.`,
    ]);
  });
}

test('the nearest file in the same folder is suggested for a picture', () => {
  const files = { [file]: writeAnswer({}, '![A map](./mpa.png)'), 'faq/webmail/map.png': '' };
  expect(listMistakes(files)).toEqual([
    `${file}:${bodyLine}: ./mpa.png isn’t there: the site has no content/faq/webmail/mpa.png. Did you mean map.png?`,
  ]);
});

test('an import of a guide that leads to no file is named with its line', () => {
  const body = writeBody("import one from '../../src/site/paths.ts';\nimport two from './testbird/a.png';");
  expect(listMistakes({ [guide]: writeGuide({}, body) })).toEqual([
    `${guide}:${guideBodyLine + 1}: ./testbird/a.png isn’t there: the site has no content/guides/testbird/a.png. ` +
      'Put the file there, or take the line out.',
  ]);
});

test('a <Picture> that nobody has taken is named, with the nearest that was', () => {
  const list = '{ "testbird-account": { "width": 1, "height": 1 } }';
  const files = {
    [guide]: writeGuide({}, writeBody('<Picture name="testbird-acount" alt="The account" />')),
    'pictures/pictures.json': list,
  };
  expect(listMistakes(files)).toEqual([
    `${guide}:${guideBodyLine}: there is no picture “testbird-acount” in content/pictures. ` +
      'Did you mean testbird-account?',
  ]);
});

test('pictures that are there, that stand elsewhere or in code, or in a text that is left out, are no mistakes', () => {
  const body = '![A](./a%20map.png) ![B](https://other.example/b.png) ![C](/icon.png) `![D](./d.png)`';
  const files = {
    [file]: writeAnswer({}, body),
    'faq/webmail/a map.png': '',
    'faq/webmail/left.md': writeAnswer({ needs: '[other]' }, '![E](./e.png)'),
  };
  expect(listMistakes(files)).toEqual([]);
});
