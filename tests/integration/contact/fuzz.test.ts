import { expect, test } from '@playwright/test';
import { fuzzContact } from '../../fuzz/fuzz.ts';

// The short form of `npm run test:fuzz`.
test('whatever is sent, the answer is one of the contract’s, and nothing typed is unescaped', async () => {
  const count = await fuzzContact(500);
  expect(count['mails by resend']).toBeGreaterThan(10);
  expect(count['mails by smtp']).toBeGreaterThan(3);
  expect(count['422 text/html']).toBeGreaterThan(10);
});
