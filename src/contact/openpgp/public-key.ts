import type { Key, PublicKey as EncryptionKey } from 'openpgp';
import { isPrivateKey } from './private-key.ts';

/** An OpenPGP public key to which something can be encrypted now. */
export interface PublicKey {
  key: EncryptionKey;
  /** The same bytes as given, armored again without comments and surrounding text. */
  armored: string;
  /** Hexadecimal in groups of four, the way people compare fingerprints. */
  fingerprint: string;
  /**
   * Names and addresses that the key's owner has signed. They are self-asserted: anybody can put any name
   * into a key.
   */
  userIds: string[];
}

/** What names a key for people: the check page and the mail show both. */
export type KeyName = Pick<PublicKey, 'fingerprint' | 'userIds'>;

/** The public key of a writer, with which staff can encrypt their answer. */
export type WriterKey = KeyName & Pick<PublicKey, 'armored'>;

/** Why nothing can be encrypted to a key. */
export type KeyFault = 'invalid' | 'private' | 'expired' | 'revoked' | 'unusable';

const armorHeader = /-----BEGIN PGP /gu;

/**
 * More than people's keys have. Each signature by a key's owner takes 1 ms to check, or 10 ms for the slow
 * algorithms.
 */
const maximumSignatures = 30;
const maximumSlowSignatures = 8;
const slowKinds = /448|P521/u;
const maximumUserIds = 5;
const maximumUserIdLength = 120;
/** OpenSSL refuses larger RSA keys, and the library's own arithmetic takes minutes for them. */
const maximumRsaBits = 8192;
const maximumExponentBytes = 4;

/** Reads one armored public key and checks that it is valid and can encrypt. Imports `openpgp` when called. */
export async function readPublicKey(text: string): Promise<{ publicKey: PublicKey } | { fault: KeyFault }> {
  if (isPrivateKey(text)) return { fault: 'private' };
  if (text.match(armorHeader)?.length !== 1) return { fault: 'invalid' };
  const openpgp = await import('openpgp');
  const block = await openpgp.unarmor(text).catch(() => undefined);
  if (block?.type !== openpgp.enums.armor.publicKey) return { fault: 'invalid' };
  const bytes = await readBytes(block.data);
  const [key, ...others] = bytes ? await openpgp.readKeys({ binaryKeys: bytes }).catch(() => []) : [];
  // Refuse several keys: only one would be used, and the owners of the others could not read the answer.
  if (!bytes || !(key instanceof openpgp.PublicKey) || others.length > 0) return { fault: 'invalid' };
  if (key.isPrivate()) return { fault: 'private' };
  const isRejected = openpgp.config.rejectPublicKeyAlgorithms.has(key.keyPacket.algorithm);
  const fault = isRejected || isCostly(key) ? 'unusable' : await findKeyFault(key);
  if (fault) return { fault };
  const { publicKey } = openpgp.enums.armor;
  return {
    publicKey: {
      key,
      // Includes the checksum: some versions of GnuPG cannot read every key without it.
      armored: openpgp
        .armor(publicKey, bytes, undefined, undefined, undefined, true)
        .replaceAll('\r\n', '\n'),
      fingerprint: key
        .getFingerprint()
        .toUpperCase()
        .replace(/.{4}(?=.)/gu, '$& '),
      userIds: await listUserIds(key),
    },
  };
}

/** Finds out why nothing can be encrypted to a key at a given time: keys expire while a server runs. */
export async function findKeyFault(key: Key, now = new Date()): Promise<KeyFault | undefined> {
  const canEncrypt = (date: Date | null) =>
    key.getEncryptionKey(undefined, date).then(
      () => true,
      () => false,
    );
  if (await canEncrypt(now)) return undefined;
  if (await key.isRevoked()) return 'revoked';
  // Without a date the library ignores when a key and its signatures expire.
  return (await canEncrypt(null)) ? 'expired' : 'unusable';
}

/** Reads all bytes, because a wrong checksum shows only at their end. */
async function readBytes(data: unknown): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await new Response(data as BodyInit).arrayBuffer());
  } catch {
    return undefined;
  }
}

function isCostly(key: Key): boolean {
  const { keyPacket, users, subkeys, revocationSignatures } = key;
  // Missing from the library's types.
  const { directSignatures = [] } = key as { directSignatures?: unknown[] };
  const owners = [
    ...revocationSignatures,
    ...directSignatures,
    ...users.flatMap((user) => [...user.selfCertifications, ...user.revocationSignatures]),
    ...subkeys.flatMap((subkey) => [...subkey.bindingSignatures, ...subkey.revocationSignatures]),
  ];
  const { e: exponent } = keyPacket.publicParams as { e?: Uint8Array };
  const { algorithm, curve = '', bits = 0 } = keyPacket.getAlgorithmInfo();
  const isSlow = slowKinds.test(`${algorithm} ${curve}`);
  return (
    owners.length > (isSlow ? maximumSlowSignatures : maximumSignatures) ||
    bits > maximumRsaBits ||
    (exponent?.length ?? 0) > maximumExponentBytes
  );
}

async function listUserIds({ users }: Key): Promise<string[]> {
  const named = users.filter(({ userID }) => userID !== null).slice(0, maximumUserIds);
  const ids = await Promise.all(
    named.map((user) =>
      user.verify().then(
        () => user.userID?.userID ?? '',
        () => '',
      ),
    ),
  );
  return ids.map(tidyUserId).filter(Boolean);
}

/**
 * Removes line ends, which would fake another fact in the mail, and direction marks, which would reverse what
 * follows.
 */
function tidyUserId(id: string): string {
  const line = id.toWellFormed().replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
  return line.normalize('NFC').trim().slice(0, maximumUserIdLength).toWellFormed();
}
