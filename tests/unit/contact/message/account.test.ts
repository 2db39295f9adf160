import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import {
  accountExample,
  accountTerm,
  isCustomerAccount,
  looksLikeAccount,
  needsAccount,
  type CustomerRule,
} from '../../../../src/contact/message/account.ts';

test('a customer known by a mail domain names an address at one of them', () => {
  expect([accountTerm, accountExample, needsAccount]).toEqual([
    'account address',
    `you@${provider.mailDomains[0]}`,
    true,
  ]);
});

test('an address at each of the provider’s mail domains may be a customer’s', () => {
  for (const domain of provider.mailDomains) {
    expect(isCustomerAccount(`jo@${domain}`)).toBe(true);
    expect(isCustomerAccount(`jo@${domain.toUpperCase()}`)).toBe(true);
  }
});

test('each of several mail domains counts', () => {
  const rule: CustomerRule = {
    customers: { knownBy: 'mail-domain' },
    mailDomains: ['lake.example', 'lakemail.example'],
  };
  expect(isCustomerAccount('jo@lakemail.example', rule)).toBe(true);
  expect(isCustomerAccount('jo@lake.example', rule)).toBe(true);
  expect(isCustomerAccount('jo@river.example', rule)).toBe(false);
});

for (const address of [
  '',
  'jo',
  'jo@writer.example',
  `jo@sub.${provider.domain}`,
  `jo@not${provider.domain}`,
  `jo@${provider.domain}.writer.example`,
  `${provider.domain}@writer.example`,
]) {
  test(`“${address}” is not at a mail domain of the provider`, () => {
    expect(isCustomerAccount(address)).toBe(false);
  });
}

const byNumber: CustomerRule = {
  customers: { knownBy: 'account-number', pattern: '\\d{12}|A\\d{5}', example: '4821 0937 5516' },
  mailDomains: [],
};

for (const account of ['482109375516', '4821 0937 5516', '4821-0937-5516', '4821.0937.5516', 'A12345']) {
  test(`“${account}” has the form of an account number`, () => {
    expect(looksLikeAccount(account, byNumber)).toBe(true);
    expect(isCustomerAccount(account, byNumber)).toBe(true);
  });
}

for (const account of ['', '48210937551', '4821093755160', 'A1234', 'x482109375516', 'jo@writer.example']) {
  test(`“${account}” has not the form of an account number`, () => {
    expect(looksLikeAccount(account, byNumber)).toBe(false);
    expect(isCustomerAccount(account, byNumber)).toBe(false);
  });
}

test('customers known by their word may name anything, or nothing', () => {
  const rule: CustomerRule = { customers: { knownBy: 'their-word' }, mailDomains: [] };
  for (const account of ['', 'Jo Writer', 'jo@writer.example']) {
    expect([looksLikeAccount(account, rule), isCustomerAccount(account, rule)]).toEqual([true, true]);
  }
});
