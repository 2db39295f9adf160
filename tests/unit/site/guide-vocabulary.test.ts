import { expect, test } from '@playwright/test';
import { describeLabels } from '../../../src/site/guide-vocabulary.ts';

test('names of buttons that were all looked up are said to be as they were found', () => {
  expect(describeLabels({ labels: 3, checkedByStrings: 2, checkedByDocumentation: 1 })).toBe(
    'Buttons and menus are named here as we found them in the program or in documentation.',
  );
});

test('names that were not all looked up may differ on the screen', () => {
  expect(describeLabels({ labels: 3, checkedByStrings: 2, checkedByDocumentation: 0 })).toBe(
    'We found most names of buttons and menus in the program. Others may differ on your screen.',
  );
  expect(describeLabels({ labels: 3, checkedByStrings: 0, checkedByDocumentation: 1 })).toBe(
    'We found some names of buttons and menus in documentation. Others may differ on your screen.',
  );
});

test('where nothing was looked up, nothing is said', () => {
  expect(describeLabels({ labels: 3, checkedByStrings: 0, checkedByDocumentation: 0 })).toBeUndefined();
});
