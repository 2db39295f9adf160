import { expect, test } from '@playwright/test';
import { shareOfLabels } from '../../../src/labels/index.ts';
import { guideBody, withContent, writeGuide } from '../../support/content.ts';

const guide = writeGuide(
  {},
  guideBody.replace('1. Open it.', '1. **A**, **B**, **C**, **A** again, [[if other]]**D**[[end]].'),
);
const source = { program: 'X', version: '1', from: 'somewhere', date: '2026-11-29' };
const json = JSON.stringify({
  sources: { strings: { ...source, kind: 'strings' }, pages: { ...source, kind: 'documentation' } },
  labels: {
    A: { source: 'strings', id: 'a' },
    B: { source: 'pages' },
    C: { source: 'none' },
    D: { source: 'pages' },
  },
});
const shareOf = (files: Record<string, string>) =>
  withContent(files, (root) => shareOfLabels('testbird', root));

test('each label that this provider’s page has counts once, by where it was looked up', () => {
  expect(shareOf({ 'guides/testbird.mdx': guide, 'labels/testbird.json': json })).toEqual({
    labels: 3,
    checkedByStrings: 1,
    checkedByDocumentation: 1,
  });
});

test('without a label file, or with one that cannot be read, nothing is checked', () => {
  const none = { labels: 3, checkedByStrings: 0, checkedByDocumentation: 0 };
  expect(shareOf({ 'guides/testbird.mdx': guide })).toEqual(none);
  expect(shareOf({ 'guides/testbird.mdx': guide, 'labels/testbird.json': '{' })).toEqual(none);
});

test('a guide that does not exist has no labels', () => {
  expect(shareOf({})).toEqual({ labels: 0, checkedByStrings: 0, checkedByDocumentation: 0 });
});
