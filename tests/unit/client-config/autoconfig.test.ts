import { expect, test } from '@playwright/test';
import { writeAutoconfig } from '../../../src/client-config/autoconfig.ts';
import { findService, provider } from '../../../src/provider/index.ts';

const config = writeAutoconfig('/faq/mail-setup/server-settings/');

/** The servers in the order in which a program tries them. */
const servers = Array.from(
  config.matchAll(/<(incoming|outgoing)Server type="(\w+)">([\s\S]*?)<\/\1Server>/gu),
  ([, direction, type, text = '']) => ({
    direction,
    type,
    settings: Object.fromEntries(
      Array.from(
        text.matchAll(/<(\w+)>([^<]*)<\/\1>/gu),
        ([, name = '', value = '']) => [name, value] as const,
      ),
    ),
  }),
);

test('IMAP is offered before POP3, and SMTP for sending', () => {
  expect(servers.map(({ direction, type }) => `${direction} ${type}`)).toEqual([
    'incoming imap',
    'incoming pop3',
    'outgoing smtp',
  ]);
});

test('every server has its facts, an encrypted connection and the whole address as user name', () => {
  for (const { type, settings } of servers) {
    const service = findService(type === 'smtp' ? 'submission' : (type as 'imap' | 'pop3'));
    expect(settings).toEqual({
      hostname: service?.host,
      port: String(service?.port),
      socketType: service?.security === 'tls' ? 'SSL' : 'STARTTLS',
      authentication: 'password-cleartext',
      username: '%EMAILADDRESS%',
    });
  }
});

test('every mail domain is named', () => {
  for (const domain of provider.mailDomains) expect(config).toContain(`<domain>${domain}</domain>`);
});

test('it leads to the answer that lists the servers, where the site has one', () => {
  expect(config).toContain(`<documentation url="${provider.site}/faq/mail-setup/server-settings/">`);
  expect(writeAutoconfig(undefined)).not.toContain('documentation');
});

test('it is the version of the format that programs read', () => {
  expect(config.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<clientConfig version="1.1">')).toBe(
    true,
  );
});

test('every element is closed by its own end', () => {
  const open: string[] = [];
  for (const [, end, name, alone] of config.matchAll(/<(\/?)(\w+)(?:\s[^>]*?)?(\/?)>/gu)) {
    if (end) expect(open.pop()).toBe(name);
    else if (!alone) open.push(name ?? '');
  }
  expect(open).toEqual([]);
});
