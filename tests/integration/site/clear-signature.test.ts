import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { signClearly } from '../../../src/site/clear-signature.ts';
import { startGnupg, type Gnupg } from '../../support/gnupg.ts';

const text = 'Contact: mailto:security@fernpost.example\n- a line with a dash\n';

let gnupg: Gnupg;
test.beforeAll(async () => {
  gnupg = await startGnupg();
});
test.afterAll(() => gnupg.close());

test('GnuPG verifies the signature, and the text stays readable', async () => {
  const key = await gnupg.makeKey('Security');
  const signed = await signClearly(text, await gnupg.exportPrivateKey(key));
  expect(signed).toContain('\nContact: mailto:security@fernpost.example\n');
  expect((await gnupg.decrypt(signed)).trimEnd()).toBe(text.trimEnd());
  await expect(gnupg.decrypt(signed.replace('security@', 'mallory@'))).rejects.toThrow(/BAD signature/iu);
});

test('the same text and key give the same signature, however often', async () => {
  const key = await gnupg.exportPrivateKey(await gnupg.makeKey('Security again'));
  const first = await signClearly(text, key);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await signClearly(text, key)).toBe(first);
});

test('the key may be in a file, or in one line as environment variables have it', async () => {
  const key = await gnupg.exportPrivateKey(await gnupg.makeKey('Security in a file'));
  const expected = await signClearly(text, key);
  const folder = await mkdtemp(join(tmpdir(), 'key-'));
  try {
    await writeFile(join(folder, 'key.asc'), key);
    expect(await signClearly(text, join(folder, 'key.asc'))).toBe(expected);
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(await signClearly(text, key.replaceAll('\n', '\\n'))).toBe(expected);
});

test('a key that can’t sign is refused with the reason, which shows nothing of it', async () => {
  const expired = await gnupg.makeKey('Security of old', { made: '20200101T000000', expires: '1y' });
  await expect(signClearly(text, await gnupg.exportPrivateKey(expired))).rejects.toThrow(
    /can’t sign: it has expired/u,
  );
  await expect(signClearly(text, '/no/such/key.asc')).rejects.toThrow('names a file that can’t be read');
  await expect(signClearly(text, '-----BEGIN PGP PRIVATE KEY BLOCK-----\nhunter2')).rejects.toThrow(
    /^SECURITY_TXT_KEY is not one armored OpenPGP private key/u,
  );
});
