import { createHmac, randomInt } from 'node:crypto';
import type { Challenge } from 'altcha-lib';
import * as z from 'zod/mini';
import type { Network } from './network.ts';

/**
 * The work for one message: `cost` rounds of PBKDF2 per try, and that many tries. Browsers run these rounds
 * in native code, so a bot's own program is not much faster than a person's phone.
 */
const algorithm = 'PBKDF2/SHA-256';
const cost = 5000;
const tries = { fewest: 100, most: 200 };

/** Long enough to finish writing after the browser has solved it; later, the next answer brings another challenge. */
const lifeMs = 60 * 60_000;

/** In characters; a genuine proof has about 600. */
export const longestProof = 2000;

/** Symbols of a keyed digest of the network that a challenge was made for. */
const networkSymbols = 12;

const sized = (symbols: number) => z.string().check(z.length(symbols));

/** Exactly what our own challenges contain; their signature covers all of it. */
const ProofSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(algorithm),
      cost: z.literal(cost),
      data: z.object({ network: sized(networkSymbols) }),
      expiresAt: z.int(),
      keyLength: z.literal(32),
      keyPrefix: sized(32),
      nonce: sized(32),
      salt: sized(32),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: sized(64) }),
});

/** A proof that is solved and in time: not yet one that nobody has used before. */
interface Solved {
  /** Names it, to remember that it was used. */
  name: string;
  /** Milliseconds that are left of its time. */
  lifeMs: number;
}

/** Proof of work (ALTCHA): a browser or program computes for a second, which makes many messages costly. */
export interface Proofs {
  /** Makes a challenge that only this network can answer. */
  createChallenge(network: Pick<Network, 'near'>, now: number): Promise<Challenge>;
  /** Verifies a proof that this network sends; undefined if it isn't good. */
  verify(proof: string, network: Pick<Network, 'near'>, now: number): Promise<Solved | undefined>;
}

/** Makes the proofs. Imports altcha-lib with the first, since most processes never need one. */
export function createProofs(secret: string): Proofs {
  const key = createHmac('sha256', secret).update('bot check proof').digest('hex');
  const nameNetwork = ({ near }: Pick<Network, 'near'>) =>
    createHmac('sha256', key).update(`network:${near}`).digest('base64url').slice(0, networkSymbols);
  return {
    async createChallenge(network, now) {
      const { createChallenge, deriveKey } = await loadAltcha();
      return createChallenge({
        algorithm,
        cost,
        counter: randomInt(tries.fewest, tries.most + 1),
        data: { network: nameNetwork(network) },
        deriveKey,
        expiresAt: new Date(now + lifeMs),
        hmacSignatureSecret: key,
      });
    },
    async verify(proof, network, now) {
      const read = readProof(proof);
      if (read?.challenge.parameters.data.network !== nameNetwork(network)) return undefined;
      const lifeMs = read.challenge.parameters.expiresAt * 1000 - now;
      if (lifeMs < 0) return undefined;
      const { verifySolution, deriveKey } = await loadAltcha();
      const { verified } = await verifySolution({ ...read, deriveKey, hmacSignatureSecret: key });
      return verified ? { name: read.challenge.signature, lifeMs } : undefined;
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
