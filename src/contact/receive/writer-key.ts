import { readPublicKey, type KeyFault, type PublicKey } from '../openpgp/public-key.ts';
import type { Fields } from './parse.ts';
import { createProblem, type Problem, type ProblemCode } from './problems.ts';
import { limits } from './schema.ts';

/** What names a key for people: both are shown before it is sent, and stand in the mail. */
export type KeyName = Pick<PublicKey, 'fingerprint' | 'userIds'>;

/** The public key of a writer, to whom staff can then answer encrypted. */
export type WriterKey = KeyName & Pick<PublicKey, 'armored'>;

/** Reads and checks the key that a writer has pasted, if any; its length is for the schema to judge. */
export async function readWriterKey(
  fields: Fields,
): Promise<{ writerKey?: WriterKey } | { problem: Problem; fields: Fields }> {
  const pasted = fields.publicKey.find(Boolean);
  if (pasted === undefined || pasted.length > limits.publicKey) return {};
  const read = await readPublicKey(pasted);
  if ('publicKey' in read) {
    const { armored, fingerprint, userIds } = read.publicKey;
    return { writerKey: { armored, fingerprint, userIds } };
  }
  const problem = createProblem(codes[read.fault], { field: 'publicKey' });
  // A private key is not written into the page again: the fewer copies of it, the better.
  return { problem, fields: read.fault === 'private' ? { ...fields, publicKey: [] } : fields };
}

const codes = {
  invalid: 'public_key_invalid',
  private: 'public_key_private',
  expired: 'public_key_expired',
  revoked: 'public_key_revoked',
  unusable: 'public_key_unusable',
} as const satisfies Record<KeyFault, ProblemCode>;
