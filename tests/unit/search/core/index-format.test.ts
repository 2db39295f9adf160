import { expect, test } from '@playwright/test';
import {
  readEntry,
  readPage,
  writeEntry,
  writePage,
  type Entry,
  type Page,
} from '../../../../src/search/core/index-format.ts';

const entry: Entry = {
  key: 'cancel',
  form: 'cancelled',
  uses: 4,
  worth: 3.2,
  pages: new Map([
    [0, 16],
    [7, 1],
    [300, 9],
  ]),
  terms: new Map([
    ['cancel', 1],
    ['err_x', 0.6],
  ]),
  named: [4, 12],
  language: 'de',
};

for (const [what, one] of [
  ['a full entry', entry],
  [
    'an entry that is only itself',
    { ...entry, terms: new Map([['cancel', 1]]), named: [], language: '', form: 'cancel' },
  ],
  ['an entry without pages', { ...entry, pages: new Map(), uses: 0 }],
  ['another form', { ...entry, key: 'pai', form: 'paid', terms: new Map([['pai', 1]]) }],
] as const) {
  test(`${what} is read as it was written`, () => {
    expect(readEntry(writeEntry(one))).toEqual(one);
  });
}

test('a page is read as it was written', () => {
  const page: Page = {
    path: '/faq/a/b/',
    title: 'How do I …?',
    summary: 'So.',
    kind: 'guide',
    label: 3,
    systems: ['android', 'ios'],
    phrases: [['cancel', 'plan'], ['sign_in']],
    sections: [{ anchor: 'what-then', heading: 'What then?' }],
  };
  expect(readPage(writePage(page))).toEqual(page);
  const bare: Page = {
    ...page,
    kind: 'page',
    label: -1,
    systems: [],
    phrases: [[]],
    sections: [],
    summary: '',
  };
  expect(readPage(writePage(bare))).toEqual(bare);
});
