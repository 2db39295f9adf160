import { expect, test } from '@playwright/test';
import { fingerprint } from '../../../../src/checks/learned/weights/fingerprint.ts';
import { takeFingerprint } from '../../../../src/checks/train/fingerprint.ts';

// That fitting gives these weights is shown by `npm run train -- --check` in `.ci/run`.
test('the weights are those that were fitted to these rules and messages (if not: npm run train)', () => {
  expect(takeFingerprint()).toEqual(fingerprint);
});
