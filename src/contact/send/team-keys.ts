import type { PublicKey } from 'openpgp';
import type { Topic } from '../../provider/index.ts';
import { readPublicKey, type KeyFault } from '../openpgp/public-key.ts';

/** The keys that mails are encrypted to. Mail without a matching key is sent unencrypted. */
export interface TeamKeys {
  /**
   * For every mail without a key of its own. That includes emergencies, which go to other people than the
   * topic's team.
   */
  general?: PublicKey;
  topics: Partial<Record<string, PublicKey>>;
}

interface KeySource {
  /** The general key, armored. */
  general: string | undefined;
  topics: readonly Topic[];
}

/** Reads the keys once, or says in one sentence per key why mail cannot be encrypted to it. */
export async function readTeamKeys({
  general,
  topics,
}: KeySource): Promise<{ keys: TeamKeys } | { mistakes: string[] }> {
  const keys: TeamKeys = { topics: {} };
  const mistakes: string[] = [];
  const readInto = async (name: string, armored: string, keep: (key: PublicKey) => void) => {
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
    await readInto(`The publicKey of the topic “${id}” in content/provider.ts`, publicKey, (key) => {
      keys.topics[id] = key;
    });
  }
  return mistakes.length > 0 ? { mistakes } : { keys };
}

const faults: Record<KeyFault, string> = {
  invalid:
    'is not one armored OpenPGP public key. One begins with “-----BEGIN PGP PUBLIC KEY BLOCK-----”; ' +
    'export it with “gpg --armor --export”',
  private:
    'holds a private key. Put the public key there, and remove the private key from this machine: ' +
    'anyone who has it can read the mails',
  expired: 'holds a key that has expired or is not valid yet',
  revoked: 'holds a key that its owner has revoked',
  unusable:
    'holds a key that mail cannot be encrypted to: it has no valid encryption subkey, or it is weak or of an ' +
    'unsupported kind',
};
