import { generateKey } from 'openpgp';
import { expect, test } from '@playwright/test';
import { findKeyFault, readPublicKey, type PublicKey } from '../../../../src/contact/openpgp/public-key.ts';
import { startGnupg, type Gnupg } from '../../../support/gnupg.ts';

const dayMs = 86_400_000;

let gnupg: Gnupg;

test.beforeAll(async () => {
  gnupg = await startGnupg();
});

test.afterAll(() => gnupg.close());

/** What is wrong with a key. */
async function findFault(armored: string): Promise<string | undefined> {
  const read = await readPublicKey(armored);
  return 'fault' in read ? read.fault : undefined;
}

async function readKey(armored: string): Promise<PublicKey> {
  const read = await readPublicKey(armored);
  if ('fault' in read) throw new Error(read.fault);
  return read.publicKey;
}

for (const [primary, subkey] of [
  ['rsa3072', 'rsa3072'],
  ['ed25519', 'cv25519'],
  ['nistp256', 'nistp256'],
] as const) {
  test(`a key of ${primary} with a subkey of ${subkey} is read, with its fingerprint and its owner`, async () => {
    const userId = `Jo of ${primary} <jo@writer.example>`;
    const fingerprint = await gnupg.makeKey(userId, { primary, subkey });
    const key = await readKey(await gnupg.exportKey(fingerprint));
    expect(key.fingerprint.replaceAll(' ', '')).toBe(fingerprint);
    expect(key.fingerprint).toMatch(/^(?:[0-9A-F]{4} ){9}[0-9A-F]{4}$/u);
    expect(key.userIds).toEqual([userId]);
  });
}

test('a key is armored anew: the same bytes, without the text around it and its comments', async () => {
  const armored = await gnupg.exportKey(await gnupg.makeKey('Jo with a comment'));
  const commented = armored.replace('BLOCK-----\n', 'BLOCK-----\nComment: Free money\n');
  const key = await readKey(`My key, as promised:\n${commented}\nYours, Jo`);
  const joinLines = (text: string) => text.replaceAll('\n', '');
  expect(joinLines(key.armored)).toBe(joinLines(armored));
});

test('a private key is told apart, also half of one and one under the wrong name', async () => {
  const armored = await gnupg.exportPrivateKey(await gnupg.makeKey('Jo in private'));
  expect(await findFault(armored)).toBe('private');
  expect(await findFault(armored.slice(0, 300))).toBe('private');
  expect(await findFault(armored.replaceAll('PRIVATE', 'PUBLIC'))).toBe('private');
  expect(await findFault('-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl')).toBe('private');
});

test('what is not one whole public key is invalid', async () => {
  const armored = await gnupg.exportKey(await gnupg.makeKey('Jo in halves'));
  const other = await gnupg.exportKey(await gnupg.makeKey('Al in halves'));
  for (const text of [
    '',
    'my key',
    armored.slice(0, 200),
    armored.replaceAll('PUBLIC KEY BLOCK', 'MESSAGE'),
    armored.replaceAll('\n', ' '),
    armored + other,
    '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----',
  ]) {
    expect([text, await findFault(text)]).toEqual([text, 'invalid']);
  }
});

test('a key with a mistyped letter is not accepted', async () => {
  const lines = (await gnupg.exportKey(await gnupg.makeKey('Jo with a slip'))).split('\n');
  for (let place = 2; !lines[place]?.startsWith('='); place += 1) {
    const slipped = lines.with(
      place,
      (lines[place] ?? '').replace(/^./u, (letter) => (letter === 'A' ? 'B' : 'A')),
    );
    expect(await findFault(slipped.join('\n'))).toBeDefined();
  }
});

test('several keys in one block are invalid: only one of them could be used', async () => {
  for (const name of ['Jo', 'Al']) await gnupg.makeKey(`${name} shares <both@writer.example>`);
  expect(await findFault(await gnupg.exportKey('both@writer.example'))).toBe('invalid');
});

test('an expired key is told', async () => {
  const key = await gnupg.makeKey('Jo of old', { made: '20200101T000000', expires: '1y' });
  expect(await findFault(await gnupg.exportKey(key))).toBe('expired');
});

test('a key with an expired subkey is told: nothing can be encrypted to it any more', async () => {
  const key = await gnupg.makeKey('Jo of late', { subkey: false });
  await gnupg.addSubkey(key, { made: '20990101T000000' });
  expect(await findFault(await gnupg.exportKey(key))).toBe('expired');
});

test('a revoked key is told', async () => {
  const key = await gnupg.makeKey('Jo no more');
  await gnupg.revokeKey(key);
  expect(await findFault(await gnupg.exportKey(key))).toBe('revoked');
});

for (const [what, options] of [
  ['only signs', { subkey: false }],
  ['is of 1,024 bits', { primary: 'rsa1024', subkey: 'rsa1024' }],
  ['has a subkey of 1,024 bits', { primary: 'rsa3072', subkey: 'rsa1024' }],
] as const) {
  test(`a key that ${what} is unusable`, async () => {
    const key = await gnupg.makeKey(`Jo whose key ${what}`, options);
    expect(await findFault(await gnupg.exportKey(key))).toBe('unusable');
  });
}

test('a key that expires while it is in use is found out', async () => {
  const { key } = await readKey(
    await gnupg.exportKey(await gnupg.makeKey('Jo for a day', { expires: '1d' })),
  );
  expect(await findKeyFault(key)).toBeUndefined();
  expect(await findKeyFault(key, new Date(Date.now() + 2 * dayMs))).toBe('expired');
});

test('a name of several lines is one line, so that it cannot pass for a fact of the mail', async () => {
  const { publicKey } = await generateKey({
    userIDs: [{ name: 'Jo\nCustomer: yes\u202E\u2028', email: 'jo@writer.example' }],
  });
  expect((await readKey(publicKey)).userIds).toEqual(['Jo Customer: yes <jo@writer.example>']);
});

test('a key of many names is not checked for all of them', async () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `Jo ${i}` }));
  const many = await generateKey({ userIDs: names(20) });
  expect((await readKey(many.publicKey)).userIds).toHaveLength(5);
  const tooMany = await generateKey({ userIDs: names(60) });
  expect(await findFault(tooMany.publicKey)).toBe('unusable');
});

test('the worst key that a writer can paste is judged in a moment', async () => {
  const { publicKey } = await generateKey({ userIDs: { name: 'Jo' }, type: 'curve448', format: 'object' });
  const [user] = publicKey.users;
  const [own] = user?.selfCertifications ?? [];
  if (!user || !own) throw new Error('The key has no name.');
  for (const count of [5, 40]) {
    user.selfCertifications = Array.from({ length: count }, () => own);
    const armored = publicKey.armor();
    const before = process.cpuUsage();
    await readPublicKey(armored);
    const { user: spent } = process.cpuUsage(before);
    expect(spent / 1000).toBeLessThan(250);
  }
});
