import { expect, test } from '@playwright/test';
import { isElsewhere } from '../../../../src/contact/message/known-domains.ts';

const own = ['harborlight.example', 'harbor.example'];

test('an address at one of our domains is ours, in capitals too', () => {
  expect(isElsewhere('ada@harbor.example', own, false)).toBe(false);
  expect(isElsewhere('ada@Harborlight.EXAMPLE', own, true)).toBe(false);
});

test('an address at another provider is not, even where customers have domains of their own', () => {
  for (const address of ['ada@gmail.com', 'ada@GMX.net', 'ada@yahoo.co.jp', 'ada@posteo.ch'])
    expect(isElsewhere(address, own, true), address).toBe(true);
});

test('an address at a domain that nobody knows may be a customer’s own, if customers have some', () => {
  expect(isElsewhere('ada@byron.example', own, true)).toBe(false);
  expect(isElsewhere('ada@byron.example', own, false)).toBe(true);
});
