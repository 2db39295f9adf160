import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import { isOwnMailbox } from '../../../../src/contact/message/own-mailboxes.ts';

const { domain, support, topics } = provider;
const settings = {
  CONTACT_FROM: 'Contact form <form@send.harborlight.example>',
  FALLBACK_TO: 'fallback@elsewhere.example',
  PAGE_TO: 'engineer@elsewhere.example',
};

test('every mailbox of the provider is one of ours', () => {
  for (const address of [
    ...topics.map(({ team }) => team),
    support.address,
    support.abuse,
    support.emergency ?? '',
    'form@send.harborlight.example',
    settings.FALLBACK_TO,
    settings.PAGE_TO,
  ]) {
    expect(isOwnMailbox(address, settings)).toBe(true);
  }
});

for (const address of [
  `EMERGENCY@${domain.toUpperCase()}`,
  `emergency+now@${domain}`,
  `e.mergency@${domain}`,
  `no-reply@${domain}`,
  `noreply@${domain}`,
  `mailer-daemon@${domain}`,
  `postmaster@${domain}`,
  // Postfix and others still follow these.
  `emergency%${domain}@${domain}`,
  `emergency%${domain}@elsewhere.example`,
  `${domain}!emergency@elsewhere.example`,
  // A mail server takes mail for its own name as well, to the same mailboxes.
  `emergency@smtp.${domain}`,
  `Emergency+now@MX1.mail.${domain}`,
  `emergency%smtp.${domain}@elsewhere.example`,
]) {
  test(`a reply to ${address} could reach one of our mailboxes`, () => {
    expect(isOwnMailbox(address)).toBe(true);
  });
}

for (const address of [
  `jo@${domain}`,
  `emergency-fund@${domain}`,
  'support@writer.example',
  'no-reply@writer.example',
  'jo%x@writer.example',
  `jo@smtp.${domain}`,
  `form@${domain}`,
  `emergency@not${domain}`,
]) {
  test(`${address} is somebody else’s`, () => {
    expect(isOwnMailbox(address, settings)).toBe(false);
  });
}
