import { expect, test } from '@playwright/test';
import { listMissingLabels, listUncheckedLabels } from '../../../src/labels/missing.ts';
import { guideBody, withContent, writeGuide } from '../../support/content.ts';

const source = { program: 'X', version: '1', kind: 'strings', from: 'somewhere', date: '2026-11-29' };
const files = {
  'guides/testbird.mdx': writeGuide({}, guideBody.replace('1. Open it.', '1. **A**, **B**, **C**.')),
  'labels/testbird.json': JSON.stringify({
    sources: { x: source },
    labels: { A: { source: 'x', id: 'a' }, B: { source: 'none' } },
  }),
};

test('a label that the file lacks is listed with the nearest that it has', () => {
  const missing = withContent(files, (root) => listMissingLabels('testbird', root));
  expect(missing.map(({ label }) => label)).toEqual(['C']);
});

test('the labels without a source are listed, as the note of the content check says', () => {
  expect(withContent(files, (root) => listUncheckedLabels('testbird', root))).toEqual(['B']);
  expect(withContent({}, (root) => listUncheckedLabels('testbird', root))).toEqual([]);
});
