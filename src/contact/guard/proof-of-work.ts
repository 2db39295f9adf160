import { createHmac, randomInt } from 'node:crypto';
import type { Challenge } from 'altcha-lib';
import { z } from 'zod';

/**
 * The work of one message: as many rounds of PBKDF2 as `cost` says for each try, and so many tries. Browsers run these
 * rounds in native code, so that a robot's own program is not much faster than a person's telephone.
 */
const algorithm = 'PBKDF2/SHA-256';
const cost = 5000;
const tries = { fewest: 100, most: 200 };

/** People may write for long after their browser has solved it; when it is over, the next answer brings another. */
const lifeMs = 60 * 60_000;

/** Beyond this the oldest is forgotten, and counts once more: memory must not grow with what is sent. */
const maximumRemembered = 10_000;
/** In characters; one of ours has about 600. */
export const longestProof = 2000;

/** Only what a challenge of ours has; its signature covers all of it. */
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

/** Proofs of work (ALTCHA): a browser or program computes for a second, which makes many messages costly. */
export interface Proofs {
  createChallenge(now: number): Promise<Challenge>;
  /** Whether a proof is solved, in time, and has not served for other questions; this says that it serves for these. */
  accept(proof: string, questions: readonly string[], now: number): Promise<boolean>;
}

/** Makes the proofs of this process; altcha-lib is imported when the first is asked for, which is seldom. */
export function createProofs(secret: string): Proofs {
  const key = createHmac('sha256', secret).update('robots proof').digest('hex');
  /** What each proof has served for, by its signature. */
  const served = new Map<string, readonly string[]>();
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
      // A second click, a retry and a message of which a part has been sent bring the same proof.
      const { signature } = read.challenge;
      const first = served.get(signature);
      if (first) return questions.every((question) => first.includes(question));
      served.set(signature, questions);
      const [oldest] = served.keys();
      if (served.size > maximumRemembered && oldest !== undefined) served.delete(oldest);
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
