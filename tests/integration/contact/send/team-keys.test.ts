import { expect, test } from '@playwright/test';
import { findTopic, type Topic } from '../../../../src/provider/index.ts';
import { readTeamKeys } from '../../../../src/contact/send/team-keys.ts';
import { startGnupg, type Gnupg } from '../../../support/gnupg.ts';

let gnupg: Gnupg;

test.beforeAll(async () => {
  gnupg = await startGnupg();
});

test.afterAll(() => gnupg.close());

const withKey = (publicKey: string): Topic => ({ ...findTopic('security'), publicKey });

async function readMistakes(general: string | undefined, topics: Topic[] = []): Promise<string[]> {
  const read = await readTeamKeys({ general, topics });
  return 'mistakes' in read ? read.mistakes : [];
}

test('without any key there is nothing to read and nothing wrong', async () => {
  expect(await readTeamKeys({ general: undefined, topics: [findTopic('security')] })).toEqual({
    keys: { topics: {} },
  });
});

test('the general key and that of a topic are kept apart', async () => {
  const [one, other] = [await gnupg.makeKey('Support'), await gnupg.makeKey('Security')];
  const read = await readTeamKeys({
    general: await gnupg.exportKey(one),
    topics: [findTopic('sales'), withKey(await gnupg.exportKey(other))],
  });
  if ('mistakes' in read) throw new Error(read.mistakes.join(' '));
  expect(read.keys.general?.getFingerprint().toUpperCase()).toBe(one);
  expect(read.keys.topics.security?.getFingerprint().toUpperCase()).toBe(other);
  expect(read.keys.topics.sales).toBeUndefined();
});

test('a private key is refused with a clear sentence, which holds nothing of it', async () => {
  const armored = await gnupg.exportPrivateKey(await gnupg.makeKey('Support in private'));
  const mistakes = await readMistakes(armored, [withKey(armored)]);
  expect(mistakes).toEqual([
    expect.stringMatching(/^SUPPORT_PUBLIC_KEY holds a private key\. Put the public key there, .*\.$/u),
    expect.stringMatching(
      /^The publicKey of the topic “security” in content\/provider\.ts holds a private key\. .*\.$/u,
    ),
  ]);
  expect(mistakes.join()).not.toContain(armored.split('\n')[3]);
});

test('an expired, a revoked, a sign-only and a garbled key are each refused with their reason', async () => {
  const revoked = await gnupg.makeKey('Support no more');
  await gnupg.revokeKey(revoked);
  const expired = await gnupg.makeKey('Support of old', { made: '20200101T000000', expires: '1y' });
  const signing = await gnupg.makeKey('Support that signs', { subkey: false });
  for (const [armored, reason] of [
    [await gnupg.exportKey(expired), 'has expired'],
    [await gnupg.exportKey(revoked), 'revoked'],
    [await gnupg.exportKey(signing), 'no valid encryption subkey'],
    ['hunter2', 'is not one armored OpenPGP public key'],
  ] as const) {
    expect(await readMistakes(armored)).toEqual([
      expect.stringMatching(new RegExp(`^SUPPORT_PUBLIC_KEY .*${reason}`, 'u')),
    ]);
  }
});
