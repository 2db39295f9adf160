import { readFile } from 'node:fs/promises';

const armorBegin = '-----BEGIN PGP PRIVATE KEY BLOCK-----';

/**
 * Signs a text so that it stays readable (OpenPGP cleartext signature, RFC 9580, section 7).
 *
 * The signature bears the newest date in the key and no random salt: with Ed25519 and RSA the same text and key give
 * the same bytes in every build.
 * @param key Armored private key without a passphrase, or the path of a file that holds it
 * @throws Error that says what is wrong with the key, without showing it
 */
export async function signClearly(text: string, key: string): Promise<string> {
  const openpgp = await import('openpgp');
  const armored = key.includes(armorBegin) ? key.replaceAll('\\n', '\n') : await readKeyFile(key);
  const privateKey = await openpgp.readPrivateKey({ armoredKey: armored }).catch(() => undefined);
  if (!privateKey)
    throw new Error('SECURITY_TXT_KEY is not one armored OpenPGP private key, nor the path of one.');
  if (!privateKey.isDecrypted()) throw new Error('SECURITY_TXT_KEY has a passphrase. Export it without one.');
  await privateKey.getSigningKey().catch(() => {
    throw new Error('SECURITY_TXT_KEY can’t sign: it has expired, was revoked, or is for encryption only.');
  });
  const dates = privateKey.toPacketList().map((packet) => ('created' in packet ? Number(packet.created) : 0));
  const signed = await openpgp.sign({
    message: await openpgp.createCleartextMessage({ text }),
    signingKeys: privateKey,
    date: new Date(Math.max(...dates)),
    config: { nonDeterministicSignaturesViaNotation: false },
  });
  return signed.replaceAll('\r\n', '\n');
}

async function readKeyFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new Error('SECURITY_TXT_KEY names a file that can’t be read.');
  });
}
