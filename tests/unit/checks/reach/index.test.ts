import { expect, test } from '@playwright/test';
import { saysUnreachable } from '../../../../src/checks/index.ts';

for (const text of [
  'I cannot log in to my account.',
  'Can’t sign in to webmail since this morning, what now?',
  'It does not let me in any more.',
  'I can’t get into my mailbox.',
  'We are unable to access our email account.',
  'I forgot my password, and the recovery address is dead too.',
  'How do I reset my password?',
  'locked out again, password not accepted, help',
  'My account was suspended although I paid.',
  'I lost my phone with the authenticator app.',
  'I’m not receiving any emails since Monday.',
]) {
  test(`a writer may not be able to read their mail: “${text}”`, () => {
    expect(saysUnreachable(text)).toBe(true);
  });
}

for (const text of [
  'Thunderbird cannot log in, although it works in webmail. What can I do?',
  'I cannot log in with my new phone, but webmail works fine.',
  'I can’t access my mail in Outlook, I can read it in the browser.',
  'How do I set up Thunderbird?',
  'Where do I find the invoice of last month?',
  'Gmail says: this mail has been blocked because the sender is unauthenticated.',
]) {
  test(`a writer can read their mail: “${text}”`, () => {
    expect(saysUnreachable(text)).toBe(false);
  });
}
