import { expect, test } from '@playwright/test';
import type { LabelFile } from '../../../src/labels/label-file.ts';
import { lookUpLabels } from '../../../src/labels/look-up.ts';
import { createStringTable } from '../../../src/labels/readers/string-table.ts';

const common = { version: '1', date: '2026-11-29' };
const file: LabelFile = {
  sources: {
    app: {
      ...common,
      program: 'App',
      kind: 'strings',
      from: 'github.com/x/app, app/strings.xml, commit 0123',
    },
    page: { ...common, program: 'App', kind: 'documentation', from: 'https://docs.example/' },
  },
  labels: {
    Continue: { source: 'app', id: 'next' },
    Done: { source: 'app', id: 'done' },
    Add: { source: 'app', id: 'old-add' },
    Cancel: { source: 'app', id: 'cancel' },
    Help: { source: 'page' },
    Odd: { source: 'none' },
  },
};

test('labels are compared with the texts in a folder: a text that changed and an id that is gone are wrong', () => {
  const folder = createStringTable([
    ['next', 'Next'],
    ['done', 'Done'],
    ['new-add', 'Add'],
  ]);
  expect(lookUpLabels(file, folder)).toEqual([
    {
      source: file.sources['app'],
      labels: 4,
      wrong: [
        '“Continue”: the text of next is “Next” now.',
        '“Add”: old-add is gone. The same text has the id new-add.',
        '“Cancel”: cancel is gone.',
      ],
    },
  ]);
});

test('a program that is not here is skipped, and said to be', () => {
  expect(lookUpLabels(file)).toEqual([
    { source: file.sources['app'], labels: 4, skipped: 'not installed here', wrong: [] },
  ]);
});
