import { createHmac, randomInt } from 'node:crypto';
import type { Challenge } from 'altcha-lib';
import { z } from 'zod';

/**
 * The work for one message: `cost` rounds of PBKDF2 per try, and that many tries. Browsers run these rounds
 * in native code, so a bot's own program is not much faster than a person's phone.
 */
const algorithm = 'PBKDF2/SHA-256';
const cost = 5000;
const tries = { fewest: 100, most: 200 };

/** Long enough to finish writing after the browser has solved it; later, the next answer brings another challenge. */
const lifeMs = 60 * 60_000;

/** Beyond this the oldest is forgotten and could be used once more: memory must not grow with what is sent. */
const maximumRemembered = 10_000;
/** In characters; a genuine proof has about 600. */
export const longestProof = 2000;

/** Exactly what our own challenges contain; their signature covers all of it. */
const ProofSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(algorithm),
      cost: z.literal(cost),
      expiresAt: z.int(),
      keyLength: z.literal(32),
      keyPrefix: z.string().length(32),
      nonce: z.string().length(32),
      salt: z.string().length(32),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string().length(64) }),
});

/** Proof of work (ALTCHA): a browser or program computes for a second, which makes many messages costly. */
export interface Proofs {
  createChallenge(now: number): Promise<Challenge>;
  /** Whether a proof is solved, in time, and not used for other questions. Marks it as used for these. */
  accept(proof: string, questions: readonly string[], now: number): Promise<boolean>;
}

/** Makes the proofs of one process. Imports altcha-lib with the first, since most processes never need one. */
export function createProofs(secret: string): Proofs {
  const key = createHmac('sha256', secret).update('bot check proof').digest('hex');
  /** The questions each proof was used for, by its signature. */
  const used = new Map<string, readonly string[]>();
  return {
    async createChallenge(now) {
      const { createChallenge, deriveKey } = await loadAltcha();
      return createChallenge({
        algorithm,
        cost,
        counter: randomInt(tries.fewest, tries.most + 1),
        deriveKey,
        expiresAt: new Date(now + lifeMs),
        hmacSignatureSecret: key,
      });
    },
    async accept(proof, questions, now) {
      const read = readProof(proof);
      if (!read || read.challenge.parameters.expiresAt * 1000 < now) return false;
      const { verifySolution, deriveKey } = await loadAltcha();
      const { verified } = await verifySolution({ ...read, deriveKey, hmacSignatureSecret: key });
      if (!verified) return false;
      // A second click, a retry, and the rest of a message that was sent in part bring the same proof again.
      const { signature } = read.challenge;
      const first = used.get(signature);
      if (first) return questions.every((question) => first.includes(question));
      used.set(signature, questions);
      const [oldest] = used.keys();
      if (used.size > maximumRemembered && oldest !== undefined) used.delete(oldest);
      return true;
    },
  };
}

function readProof(proof: string) {
  if (proof.length > longestProof) return undefined;
  try {
    return ProofSchema.safeParse(JSON.parse(Buffer.from(proof, 'base64').toString())).data;
  } catch {
    return undefined;
  }
}

async function loadAltcha() {
  const [{ createChallenge, verifySolution }, { deriveKey }] = await Promise.all([
    import('altcha-lib'),
    import('altcha-lib/algorithms/pbkdf2'),
  ]);
  return { createChallenge, verifySolution, deriveKey };
}
