import { expect, test } from '@playwright/test';
import { provider } from '../../../../../src/provider/index.ts';
import { findPagerRisks } from '../../../../../src/contact/send/paging/index.ts';
import { createSettings } from '../../../../support/contact.ts';

const own = provider.domain;
const ntfy = { NTFY_URL: 'https://ntfy.sh/on-call' };
// With a mail server elsewhere nothing is guessed.
const smtpOnly = { MAIL_TRANSPORTS: 'smtp', CONTACT_FROM: 'form@writer.example' };
const elsewhere = { PAGE_TO: 'on-call@elsewhere.example' };

function warn(environment: Record<string, string>, facts: Partial<typeof provider> = {}): string {
  return findPagerRisks(createSettings(environment), { ...provider, ...facts }).join(' ');
}

test('an emergency mailbox at the provider’s own domain is warned about', () => {
  const [, domain = 'none'] = provider.support.emergency?.split('@') ?? [];
  expect(warn({})).toContain(`mail goes to a mailbox at ${domain}`);
  // Logs hold no addresses, not even our own.
  expect(warn({})).not.toContain('@');
  expect(warn({ PAGE_TO: `on-call@sub.${own}` })).toContain(`mail goes to a mailbox at sub.${own}`);
  expect(warn({ PAGE_TO: `on-call@${own.toUpperCase()}` })).toContain(`mail goes to a mailbox at ${own}`);
});

test('one way that depends on nothing of the provider’s is enough', () => {
  expect(warn(elsewhere)).toBe('');
  expect(warn({ ...ntfy, PAGERS: 'mail,ntfy' })).toBe('');
  expect(warn({ ...ntfy, PAGERS: 'mail>ntfy' })).toBe('');
  expect(warn({ PAGERS: 'pagerduty', PAGERDUTY_ROUTING_KEY: 'k'.repeat(32) })).toBe('');
});

test('a mailbox elsewhere helps nothing if all mail leaves by the provider’s own server', () => {
  const smtp = { ...elsewhere, ...smtpOnly, SMTP_URL: `smtps://smtp.${own}` };
  expect(warn(smtp)).toContain(`mail leaves by smtp.${own}`);
  expect(warn({ ...smtp, MAIL_TRANSPORTS: 'smtp,resend', RESEND_API_KEY: 're_1' })).toBe('');
  expect(warn({ ...smtp, SMTP_URL: 'smtps://smtp.elsewhere.example' })).toBe('');
  const relay = { ...elsewhere, RESEND_BASE_URL: `https://relay.${own}` };
  expect(warn(relay)).toContain(`mail leaves by relay.${own}`);
});

test('an ntfy or a webhook at the provider’s own host is warned about, and every way is named', () => {
  const warning = warn({
    PAGERS: 'ntfy,webhook>mail',
    NTFY_URL: `https://ntfy.${own}/on-call`,
    PAGER_WEBHOOK_URL: `https://hook.${own}/page`,
    PAGER_WEBHOOK_SECRET: `whsec_${'a'.repeat(32)}`,
  });
  for (const part of [`ntfy is at ntfy.${own}`, `webhook is at hook.${own}`, 'mail goes to', 'PAGE_TO'])
    expect(warning).toContain(part);
});

test('a domain that only ends alike is somebody else’s', () => {
  expect(warn({ PAGE_TO: `on-call@not-${own}` })).toBe('');
});

test('a provider without mail is warned about a mailbox at its own domain, too, and not about one elsewhere', () => {
  const services = Object.fromEntries(
    Object.entries(provider.services).filter(([, { kind }]) => kind === 'https-proxy'),
  );
  const facts = { services, mailDomains: [] };
  for (const domain of [own, `mx.${own}`])
    expect(warn({ PAGE_TO: `pager@${domain}` }, facts)).toContain(`mail goes to a mailbox at ${domain}`);
  expect(warn(elsewhere, facts)).toBe('');
});

test('where nothing can be an emergency, nobody need be paged', () => {
  const services = Object.fromEntries(
    Object.entries(provider.services).map(([id, service]) => [id, { ...service, mayBeEmergency: false }]),
  );
  expect(warn({}, { services })).toBe('');
});
