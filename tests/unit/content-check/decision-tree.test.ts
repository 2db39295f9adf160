import { expect, test } from '@playwright/test';
import { bodyLine, listMistakes, writeAnswer } from '../../support/content.ts';

const file = 'faq/webmail/cannot-sign-in.md';
const others = {
  'faq/other/hidden.md': writeAnswer({ needs: '[other]' }),
  'faq/other/shown.md': writeAnswer(),
};
const listOf = (items: string) =>
  listMistakes({ ...others, [file]: writeAnswer({}, `Intro.\n\n## Find the cause\n\n${items}\n`) });
const treeLine = bodyLine + 4;
const wrong = (line: number, words: string, what: string) => [
  `${file}:${treeLine + line}: the case “${words}” ${what}`,
];
const inNothing = 'ends in nothing. Put a fix or a link to the form below it.';

test('a tree of fixes, further cases and ways to the form is fine', () => {
  expect(
    listOf(
      '- One\n\n  Mend it: see [this](/faq/other/shown/).\n\n- Two\n  - a\n\n    1. Step.\n  - b\n\n    [Write to us](/contact/ "Program")\n\n- Three\n\n  ```sh\n  mend\n  ```\n\n- Four\n\n  Look at:\n\n  - this\n  - that\n',
    ),
  ).toEqual([]);
});

test('a case that ends in nothing is named with its line', () => {
  expect(listOf('- One\n\n  Mend it.\n\n- Two\n')).toEqual(wrong(4, 'Two', inNothing));
});

test('so is a case within a case', () => {
  expect(listOf('- One\n\n  - a\n\n    Mend it.\n\n  - b\n')).toEqual(wrong(6, 'b', inNothing));
});

test('so is a case whose fix this provider leaves out', () => {
  expect(listOf('- At [[name]]\n  [[if other]]\n\n  Mend it.\n  [[end]]\n')).toEqual([
    expect.stringMatching(/:12: the case “At \S+” ends in nothing\./u),
  ]);
});

test('so is a case that holds only a link to a page that this provider leaves out', () => {
  expect(listOf('- One\n\n  [How to mend it](/faq/other/hidden/)\n')).toEqual(wrong(0, 'One', inNothing));
  expect(listOf('- One\n\n  Mend it as [here](/faq/other/hidden/).\n')).toEqual([]);
});

test('a tree without cases is named', () => {
  expect(listOf('Mend it.\n\n1. Step.')).toEqual([
    `${file}:${treeLine - 2}: “Find the cause” needs a list of cases below it (content/README.md).`,
  ]);
});

test('a case that begins with something else than words is named', () => {
  expect(listOf('- ```sh\n  mend\n  ```\n')).toEqual([
    `${file}:${treeLine}: a case begins with a paragraph: the words that open it.`,
  ]);
});

test('a link in the words that open a case is named', () => {
  expect(listOf('- See **[this](/faq/other/shown/)**\n\n  Mend it.\n')).toEqual(
    wrong(0, 'See this', 'has a link in the words that open it. Put it below them.'),
  );
});

test('cases deeper than two are named', () => {
  expect(listOf('- One\n\n  - Two\n\n    - Three\n\n      Mend it.\n')).toEqual(
    wrong(4, 'Three', 'is 3 deep. Make it at most 2: split the page.'),
  );
});

for (const [what, text, line] of [
  ['within a sentence', 'Or [write to us](/contact/).', 2],
  ['within a step', '1. Step.\n  2. [Write to us](/contact/)', 3],
] as const) {
  test(`a link to the form ${what} is named, because what was found would not come along`, () => {
    expect(listOf(`- One\n\n  ${text}\n`)).toEqual(
      wrong(
        line,
        'One',
        'leads to the form in the middle of a text. Give the link a paragraph of its own, so that the form opens with what was found.',
      ),
    );
  });
}

test('what stands after the tree is no part of it', () => {
  expect(listOf('- One\n\n  Mend it.\n\n## After\n\n- Two\n- [Write](/contact/) to us\n')).toEqual([]);
});

test('a tree in a text that is not published is not looked at', () => {
  const text = writeAnswer({ needs: '[other]' }, '## Find the cause\n\n- One\n');
  expect(listMistakes({ [file]: text })).toEqual([]);
});
