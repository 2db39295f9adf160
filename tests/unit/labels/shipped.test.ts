import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { listLabelFiles, readLabelFile } from '../../../src/labels/index.ts';
import { listMissingLabels } from '../../../src/labels/missing.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

// A guide that an operator adds may have no label file; `npm run check` notes it.
test('every label of every guide with a label file is in it, in each branch of its conditions', () => {
  const slugs = listLabelFiles(root);
  const missing = slugs.flatMap((slug) =>
    listMissingLabels(slug, root).map(
      ({ label, nearest }) => `${slug}: there is no “${label}”. Nearest: “${nearest ?? ''}”.`,
    ),
  );
  expect(missing).toEqual([]);
});

test('every label file can be read', () => {
  const mistakes = listLabelFiles(root).flatMap((slug) => {
    const file = readLabelFile(slug, root);
    return (file?.mistakes ?? []).map(({ message }) => `${slug}: ${message}`);
  });
  expect(mistakes).toEqual([]);
});
