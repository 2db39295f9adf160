import { expect, test } from '@playwright/test';
import { writeAppleProfile } from '../../../src/client-config/apple-profile.ts';
import { provider, type NamedService } from '../../../src/provider/index.ts';
import { listAskedFor, readAppleProfile } from './read-profile.ts';

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
const pair = { imap, submission };
const owner = { address: 'zoe@writer.example', name: 'Zoë <Ærøskøbing> & 日本' };
const generic = readAppleProfile(writeAppleProfile(pair));
const filled = readAppleProfile(writeAppleProfile(pair, owner));

test('every key is one that Apple publishes, of its type, and no required one is missing', () => {
  expect(generic.faults).toEqual([]);
  expect(filled.faults).toEqual([]);
});

test('what Apple doesn’t know, what is missing, and a password are faults', () => {
  const text = writeAppleProfile(pair)
    .replace('EmailAccountDescription', 'EmailAccountDescripton')
    .replace('IncomingMailServerUseSSL', 'IncomingPassword')
    .replace('<integer>587</integer>', '<string>587</string>')
    .replace('<string>EmailTypeIMAP</string>', '<string>IMAP</string>');
  expect(readAppleProfile(text).faults.toSorted()).toEqual([
    'EmailAccountDescripton is unknown',
    'EmailAccountType is "IMAP"',
    'IncomingPassword is a secret',
    'OutgoingMailServerPortNumber is not of type integer',
  ]);
});

test('it has the servers, and encryption on both', () => {
  for (const { mail } of [generic, filled]) {
    expect(mail).toMatchObject({
      EmailAccountType: 'EmailTypeIMAP',
      IncomingMailServerHostName: imap.host,
      IncomingMailServerPortNumber: imap.port,
      IncomingMailServerUseSSL: true,
      OutgoingMailServerHostName: submission.host,
      OutgoingMailServerPortNumber: submission.port,
      OutgoingMailServerUseSSL: true,
      OutgoingPasswordSameAsIncomingPassword: true,
    });
  }
});

test('without an owner the device asks for address and user name; with one, for neither', () => {
  expect(listAskedFor(generic.mail)).toEqual([
    'EmailAddress',
    'IncomingMailServerUsername',
    'OutgoingMailServerUsername',
  ]);
  expect(listAskedFor(filled.mail)).toEqual([]);
  expect(filled.mail).toMatchObject({
    EmailAddress: owner.address,
    IncomingMailServerUsername: owner.address,
    OutgoingMailServerUsername: owner.address,
  });
});

test('the sender’s name is set as it was typed, and only if it was', () => {
  expect(filled.mail['EmailAccountName']).toBe(owner.name);
  const unnamed = readAppleProfile(writeAppleProfile(pair, { ...owner, name: '' }));
  expect(unnamed.mail).not.toHaveProperty('EmailAccountName');
});

test('it can be removed, and says whose it is', () => {
  expect(generic.profile).toMatchObject({
    PayloadRemovalDisallowed: false,
    PayloadOrganization: provider.name,
  });
});

test('its identifiers are UUIDs, differ, and stay the same, so that a newer profile replaces an older one', () => {
  const list = (text: string) => {
    const { profile, mail } = readAppleProfile(text);
    return [profile, mail].map(({ PayloadUUID, PayloadIdentifier }) => [PayloadUUID, PayloadIdentifier]);
  };
  const texts = [undefined, owner, { address: 'jo@writer.example', name: '' }].map((one) =>
    writeAppleProfile(pair, one),
  );
  const names = texts.flatMap(list);
  for (const [uuid] of names)
    expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}$/u);
  expect(new Set(names.map(([uuid]) => uuid)).size).toBe(6);
  expect(new Set(names.map(([, identifier]) => identifier)).size).toBe(6);
  const again = writeAppleProfile(pair, { address: 'ZOE@writer.example', name: 'Another name' });
  expect(list(again)).toEqual(list(texts[1] ?? ''));
});
