import { expect, test } from '@playwright/test';
import { warnOfAddress } from '../../../../src/contact/message/address-warning.ts';
import type { Contact } from '../../../../src/contact/message/schema.ts';
import { createContact, customer, invoiceQuestion, plainQuestion } from '../../../support/contact.ts';

const lockedOut = 'I cannot log in to my account since yesterday. What can I do?';

function warn(parts: Partial<Contact>) {
  return warnOfAddress(createContact(parts));
}

test('a typo of a well-known domain is asked about, with the address that was meant', () => {
  expect(warn({ email: 'anna@gmial.com' })).toMatchObject([
    { code: 'check_address', field: 'email', suggestion: 'anna@gmail.com' },
  ]);
});

test('a typo of the provider’s own domain is asked about', () => {
  expect(warn({ email: 'anna@harborligth.example' })).toMatchObject([
    { suggestion: 'anna@harborlight.example' },
  ]);
});

test('somebody who cannot log in is asked whether they can read the mailbox here', () => {
  const [warning] = warn({ email: customer, question: [lockedOut] });
  expect(warning).toMatchObject({ code: 'check_address', field: 'email' });
  expect(warning?.message).toContain('which you may not be able to open');
  expect(warning).not.toHaveProperty('suggestion');
});

test('the subject counts, and so does any of several questions', () => {
  expect(warn({ email: customer, question: [plainQuestion], subject: 'Locked out' })).toEqual([]);
  expect(warn({ email: customer, question: [invoiceQuestion], subject: 'Locked out' })).toHaveLength(1);
  expect(warn({ email: customer, question: [invoiceQuestion, lockedOut] })).toHaveLength(1);
});

for (const [what, parts] of [
  ['an address elsewhere', { question: [lockedOut] }],
  ['a question that has nothing to do with signing in', { email: customer, question: [invoiceQuestion] }],
  ['an address that its writer has confirmed', { email: 'anna@gmial.com', confirm: ['address'] }],
  ['an emergency', { email: 'anna@gmial.com', emergency: 'yes' }],
  ['an emergency about the mailbox itself', { email: customer, question: [lockedOut], emergency: 'yes' }],
] as [string, Partial<Contact>][]) {
  test(`${what} is not asked about`, () => {
    expect(warn(parts)).toEqual([]);
  });
}
