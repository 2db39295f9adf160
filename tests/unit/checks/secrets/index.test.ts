import { expect, test } from '@playwright/test';
import { findSecrets, secretWords } from '../../../../src/checks/secrets/index.ts';
import { findSteep } from '../../../support/growth.ts';

/** The secrets of a text as `kind: what is marked`. */
function mark(text: string): string[] {
  return findSecrets(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const key = `${'k3Y+'.repeat(10)}Abc=`;
const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const phraseInCapitals = phrase.toUpperCase();
const numberedPhrase = phraseInCapitals
  .split(' ')
  .map((word, index) => `${index + 1}. ${word.charAt(0)}${word.slice(1).toLowerCase()}`)
  .join('\n');

const secrets = [
  ['Hello, my password is hunter2! Why is it refused?', 'password: hunter2!'],
  ['User: jo\nPassword: swordfish', 'password: swordfish'],
  ['password = "s3cret"', 'password: s3cret'],
  ['The password was: P@ssword', 'password: P@ssword'],
  ['My new password is "correcthorse".', 'password: correcthorse'],
  ['my password Sommer2024 is not accepted', 'password: Sommer2024'],
  ['user jo, pass: qwerty12', 'password: qwerty12'],
  ['My PIN is 4821', 'password: 4821'],
  ['I tried with password kitten7 but it is refused', 'password: kitten7'],
  ['I use the password Vq7#nLw4, as on the web', 'password: Vq7#nLw4'],
  ['login jo pwd kitten77', 'password: kitten77'],
  ['The password I use is Vq7#nLw4', 'password: Vq7#nLw4'],
  ['The password that I set on the web page was Vq7#nLw4', 'password: Vq7#nLw4'],
  ['I changed my password to Vq7#nLw4', 'password: Vq7#nLw4'],
  ['I reset the mail password to Sommer2024.', 'password: Sommer2024'],
  ['Password=proper-donkey-charger', 'password: proper-donkey-charger'],
  ['My password: "green donkey 42 lake"', 'password: green donkey 42 lake'],
  ['My app password is bcde fghi jklm nopq', 'password: bcde fghi jklm nopq'],
  ['password -> K1ttenHouse!', 'password: K1ttenHouse!'],
  ['my pasword is Kitten2019', 'password: Kitten2019'],
  ['my password 123456 is refused', 'password: 123456'],
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
  [`Recovery phrase: ${phrase}`, `recovery-phrase: ${phrase}`],
  [`SEED WORDS: ${phraseInCapitals}`, `recovery-phrase: ${phraseInCapitals}`],
  [`Seed words: ${phrase.replaceAll(' ', ', ')}`, `recovery-phrase: ${phrase.replaceAll(' ', ', ')}`],
  [`My backup words:\n${numberedPhrase}`, `recovery-phrase: ${numberedPhrase}`],
  ['recovery code: 7F3K-99QD-XX2M-PLRT', 'recovery-code: 7F3K-99QD-XX2M-PLRT'],
  ['Recovery code: 7F3K-99QD-XX2M does not work', 'recovery-code: 7F3K-99QD-XX2M'],
  ['RECOVERY KEY: 7F3K 99QD XX2M', 'recovery-code: 7F3K 99QD XX2M'],
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
  'password is user@harborlight.example',
  'my password is in the keychain',
  'my password is no longer accepted on imap.harborlight.example:993',
  'I changed my password 3times',
  '{ name: name, password: password }',
  'The password: field shows dots.',
  'password: dialog appears again and again',
  'New password: app1 or normal?',
  'password: your-password-here',
  'how do I change the password to something longer',
  'I changed my password to OAuth2, as the guide says',
  'The password Windows11 wants is another one',
  'With the password 2FA/OTP is asked for, too',
  'the password that I use on the web is not accepted here',
  'The password for it is ok but my phone is Pixel8Pro',
  'My password: "it must have 8 letters or more"',
  'Password: "535 authentication failed"',
  'my app password is fine with imap only',
  'Error 0x800CCC0E on port 465',
  'password is 535-5.7.8',
  'Call me at +41 44 123 45 67 or 0041 44 123 45 67 89',
  'Message-ID: <4111111111111111@mail.harborlight.example>',
  'My order number is 4111 1111 1111 1111',
  'Invoice 1234 5678 9012 3456',
  'Crash bp-99f6fc5b-63f5-4c98-8e80-8c98a0240101',
  `PublicKey = ${key}`,
  '-----BEGIN PGP PUBLIC KEY BLOCK-----\nabc\n-----END PGP PUBLIC KEY BLOCK-----',
  'Fingerprint 4A1F 9C2B 77D3 11E0 8B5C  6D2F 90AA 41C3 5E6B 7F80',
  'The recovery key FINGERPRINT 3F2A 9C1B 77D0 1E2F',
  'BACKUP KEY 4096 BITS',
  'RECOVERY CODES WERE NEVER SENT',
  'Recovery codes: two of them are left',
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

test('is named with its article, and a card number is not to be changed', () => {
  expect(secretWords['api-key'].secret).toBe('an API key');
  expect(secretWords.password).toEqual({
    secret: 'a password',
    advice: 'change it if you’ve ever sent it to anyone',
  });
  expect(secretWords['card-number'].advice).toBe(
    'tell your bank if it has ever reached anyone you don’t trust',
  );
});

test('takes time in proportion to the length of the worst texts', async () => {
  const units = [
    'password is abc1 ',
    'password that I ',
    'change my password to ',
    'password: "a 1 ',
    'recovery code: 7F3K ',
    '1 ',
    '-----BEGIN PRIVATE KEY',
    'seed phrase legal winner ',
    'a-',
    '4111 ',
  ];
  expect(await findSteep(findSecrets, units)).toEqual([]);
});
