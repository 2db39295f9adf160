import { expect, test } from '@playwright/test';
import { writeAppleProfile } from '../../../src/client-config/apple-profile.ts';
import { provider, type NamedService } from '../../../src/provider/index.ts';

const imap: NamedService<'imap'> = {
  id: 'imap',
  kind: 'imap',
  label: 'Receiving mail',
  host: 'imap.writer.example',
  port: 993,
  security: 'tls',
  mayBeEmergency: false,
};
const submission: NamedService<'submission'> = {
  ...imap,
  id: 'smtp',
  kind: 'submission',
  host: 'smtp.writer.example',
  port: 587,
  security: 'starttls',
};
const profile = writeAppleProfile(imap, submission);
const [mail = '', envelope = ''] = profile.split('</array>');

/** Values of a dictionary, as text; `true` and `false` by their element. */
function readEntries(text: string): Map<string, string> {
  const entries = text.matchAll(/<key>(\w+)<\/key><(?:(string|integer)>([^<]*)<\/\2>|(true|false)\/>)/gu);
  return new Map(Array.from(entries, ([, key = '', , value, flag]) => [key, value ?? flag ?? '']));
}

test('it has the servers, and encryption on both', () => {
  const entries = readEntries(mail);
  expect(entries.get('PayloadType')).toBe('com.apple.mail.managed');
  expect(entries.get('EmailAccountType')).toBe('EmailTypeIMAP');
  expect(entries.get('IncomingMailServerHostName')).toBe(imap.host);
  expect(entries.get('IncomingMailServerPortNumber')).toBe(String(imap.port));
  expect(entries.get('IncomingMailServerUseSSL')).toBe('true');
  expect(entries.get('OutgoingMailServerHostName')).toBe(submission.host);
  expect(entries.get('OutgoingMailServerPortNumber')).toBe(String(submission.port));
  expect(entries.get('OutgoingMailServerUseSSL')).toBe('true');
});

test('it names no address, no user and no password: the device asks', () => {
  expect(profile).not.toMatch(/<key>(?:EmailAddress|\w*Username|\w*ServerPassword)<\/key>/u);
  expect(profile).not.toContain('@');
});

test('it can be removed, and says whose it is', () => {
  const entries = readEntries(envelope);
  expect(entries.get('PayloadRemovalDisallowed')).toBe('false');
  expect(entries.get('PayloadOrganization')).toBe(provider.name);
});

test('its identifiers are UUIDs, differ, and stay the same, so that a newer profile replaces an older one', () => {
  const uuids = [mail, envelope].map((text) => readEntries(text).get('PayloadUUID') ?? '');
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}$/u);
  expect(new Set(uuids).size).toBe(2);
  expect(writeAppleProfile(imap, submission)).toBe(profile);
});
