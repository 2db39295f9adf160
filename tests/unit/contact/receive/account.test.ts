import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/schema.ts';
import { isMailDomain } from '../../../../src/contact/receive/account.ts';

test('an address on each of the provider’s mail domains may be a customer’s', () => {
  for (const domain of provider.mailDomains) {
    expect(isMailDomain(`jo@${domain}`)).toBe(true);
    expect(isMailDomain(`jo@${domain.toUpperCase()}`)).toBe(true);
  }
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
  test(`“${address}” is not on a mail domain of the provider`, () => {
    expect(isMailDomain(address)).toBe(false);
  });
}
