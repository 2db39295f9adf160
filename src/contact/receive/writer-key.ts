import { readPublicKey, type KeyFault, type WriterKey } from '../openpgp/public-key.ts';
import type { TypedFields } from '../message/fields.ts';
import { createProblem, type Problem, type ProblemCode } from '../message/problems.ts';
import { limits } from '../message/schema.ts';

/** Reads and checks the key that the writer pasted, if any. The schema checks its length. */
export async function readWriterKey(
  fields: TypedFields,
): Promise<{ writerKey?: WriterKey } | { problem: Problem; fields: TypedFields }> {
  const pasted = fields.publicKey.find(Boolean);
  if (pasted === undefined || pasted.length > limits.publicKey) return {};
  const read = await readPublicKey(pasted);
  if ('publicKey' in read) {
    const { armored, fingerprint, userIds } = read.publicKey;
    return { writerKey: { armored, fingerprint, userIds } };
  }
  const problem = createProblem(codes[read.fault], { field: 'publicKey' });
  // Don't write a private key back into the page: the fewer copies of it, the better.
  return { problem, fields: read.fault === 'private' ? { ...fields, publicKey: [] } : fields };
}

const codes = {
  invalid: 'public_key_invalid',
  private: 'public_key_private',
  expired: 'public_key_expired',
  revoked: 'public_key_revoked',
  unusable: 'public_key_unusable',
} as const satisfies Record<KeyFault, ProblemCode>;
