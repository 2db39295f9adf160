import { expect, test } from '@playwright/test';
import { findSecrets } from '../../../../src/contact/screen/secrets.ts';
import { linearGrowth, measureGrowth } from '../../../support/growth.ts';

/** The secrets of a text as `kind: what is marked`. */
function mark(text: string): string[] {
  return findSecrets(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const key = `${'k3Y+'.repeat(10)}Abc=`;
const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';

const secrets = [
  ['Hello, my password is hunter2! Why is it refused?', 'password: hunter2!'],
  ['User: jo\nPassword: swordfish', 'password: swordfish'],
  ['password = "s3cret"', 'password: s3cret'],
  ['The password was: P@ssword', 'password: P@ssword'],
  ['My new password is "correcthorse".', 'password: correcthorse'],
  ['my password Sommer2024 is not accepted', 'password: Sommer2024'],
  ['user jo, pass: qwerty12', 'password: qwerty12'],
  ['My PIN is 4821', 'password: 4821'],
  [`[Interface]\nPrivateKey = ${key}\nAddress = 10.0.0.2/32`, `private-key: ${key}`],
  [
    '-----BEGIN PGP PRIVATE KEY BLOCK-----\nxyz\n-----END PGP PRIVATE KEY BLOCK-----\nThanks',
    'private-key: -----BEGIN PGP PRIVATE KEY BLOCK-----\nxyz\n-----END PGP PRIVATE KEY BLOCK-----',
  ],
  ['-----BEGIN PRIVATE KEY-----\ncut off', 'private-key: -----BEGIN PRIVATE KEY-----\ncut off'],
  ['I paid with 4111 1111 1111 1111, please refund it', 'card-number: 4111 1111 1111 1111'],
  ['I paid 4111-1111-1111-1111 twice', 'card-number: 4111-1111-1111-1111'],
  ['my card 3782-822463-10005', 'card-number: 3782-822463-10005'],
  [`My recovery phrase is ${phrase}.`, `recovery-phrase: ${phrase}`],
  [`seed words:\n${phrase.replaceAll(' ', '\n')}`, `recovery-phrase: ${phrase.replaceAll(' ', '\n')}`],
  ['recovery code: 7F3K-99QD-XX2M-PLRT', 'recovery-code: 7F3K-99QD-XX2M-PLRT'],
  [`the token is ghp_${'aB3'.repeat(12)}`, `api-key: ghp_${'aB3'.repeat(12)}`],
  [`api key: ${'9f86d081'.repeat(4)}`, `api-key: ${'9f86d081'.repeat(4)}`],
] as const;

for (const [text, marked] of secrets) {
  test(`marks ${marked.slice(0, 50).replaceAll('\n', ' ')} in “${text.slice(0, 30).replaceAll('\n', ' ')}”`, () => {
    expect(mark(text)).toEqual([marked]);
  });
}

const harmless = [
  'My password is rejected',
  'my password is wrong, or is it not accepted?',
  'Authentication: Normal password. Password: normal password',
  'Password: required',
  'Password: OAuth2',
  'Password: ********',
  'Password: [removed]',
  'Password: <my password>',
  'the password is 12 characters long',
  'My password is 8-12 characters',
  'password is user@pinehold.example',
  'my password is in the keychain',
  'my password is no longer accepted on imap.pinehold.example:993',
  'I changed my password 3times',
  '{ name: name, password: password }',
  'Error 0x800CCC0E on port 465',
  'password is 535-5.7.8',
  'Call me at +41 44 123 45 67 or 0041 44 123 45 67 89',
  'Message-ID: <4111111111111111@mail.pinehold.example>',
  'My order number is 4111 1111 1111 1111',
  'Invoice 1234 5678 9012 3456',
  'Crash bp-99f6fc5b-63f5-4c98-8e80-8c98a0240101',
  `PublicKey = ${key}`,
  '-----BEGIN PGP PUBLIC KEY BLOCK-----\nabc\n-----END PGP PUBLIC KEY BLOCK-----',
  'Fingerprint 4A1F 9C2B 77D3 11E0 8B5C  6D2F 90AA 41C3 5E6B 7F80',
  'I lost my recovery code',
  'My recovery phrase is lost and now nothing lets me into the account, what should we try next',
  'Where do I find the recovery key: in the settings?',
];

for (const text of harmless) {
  test(`says nothing about “${text.slice(0, 60).replaceAll('\n', ' ')}”`, () => {
    expect(mark(text)).toEqual([]);
  });
}

test('marks several secrets in the order in which they stand, none inside another', () => {
  expect(mark(`password: abc12345, card 4111111111111111`)).toEqual([
    'password: abc12345',
    'card-number: 4111111111111111',
  ]);
});

test('takes time in proportion to the length of the worst texts', () => {
  for (const unit of [
    'password is abc1 ',
    '1 ',
    '-----BEGIN PRIVATE KEY',
    'seed phrase legal winner ',
    'a-',
    '4111 ',
  ]) {
    expect(measureGrowth(findSecrets, unit), unit).toBeLessThan(linearGrowth);
  }
});
