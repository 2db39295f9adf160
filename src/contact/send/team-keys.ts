import type { Key } from 'openpgp';
import type { Topic } from '../../provider/index.ts';
import { readPublicKey, type KeyFault } from '../openpgp/public-key.ts';

/** Whose keys the mails are encrypted to; where there is none, a mail goes as it is. */
export interface TeamKeys {
  /** For every mail that has no key of its own, emergencies among them: other people answer those. */
  general?: Key;
  topics: Partial<Record<string, Key>>;
}

interface KeySource {
  /** The general key, armored. */
  general: string | undefined;
  topics: readonly Topic[];
}

/** Reads the keys once, or says in one sentence a key why mail cannot be encrypted to it. */
export async function readTeamKeys({
  general,
  topics,
}: KeySource): Promise<{ keys: TeamKeys } | { mistakes: string[] }> {
  const keys: TeamKeys = { topics: {} };
  const mistakes: string[] = [];
  const readInto = async (name: string, armored: string, keep: (key: Key) => void) => {
    const read = await readPublicKey(armored);
    if ('fault' in read) mistakes.push(`${name} ${faults[read.fault]}.`);
    else keep(read.publicKey.key);
  };
  if (general !== undefined) {
    await readInto('SUPPORT_PUBLIC_KEY', general, (key) => {
      keys.general = key;
    });
  }
  for (const { id, publicKey } of topics) {
    if (publicKey === undefined) continue;
    await readInto(`The publicKey of the topic “${id}” in src/provider.ts`, publicKey, (key) => {
      keys.topics[id] = key;
    });
  }
  return mistakes.length > 0 ? { mistakes } : { keys };
}

const faults: Record<KeyFault, string> = {
  invalid:
    'is not one armored OpenPGP public key, which begins with “-----BEGIN PGP PUBLIC KEY BLOCK-----” and may be exported with “gpg --armor --export”',
  private:
    'holds a private key; put the public key there, and take the private key off this machine: whoever has it can read the mails',
  expired: 'holds a key that has expired, or is not valid yet',
  revoked: 'holds a key that its owner has revoked',
  unusable:
    'holds a key to which nothing can be encrypted: it has no valid encryption subkey, or is weak or of a kind that is not supported',
};
