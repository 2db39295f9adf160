import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { setHidden } from './hidden-field.ts';

/** What the function gives to the built form. */
interface FreshToken {
  token: string;
  challenge?: Challenge;
}

/** Long enough for a first answer over Tor. Nobody should wait longer for a token that the form works without. */
const longestFetchMs = 8000;
/** Longer than the slowest phone needs. After it, the form says how long to wait instead. */
const longestMs = 30_000;

/**
 * Fetches a token for the built form, and does the proof of work if everybody must. Call it when somebody
 * starts to type; if it fails, the form works without.
 */
export async function fetchToken(form: HTMLFormElement): Promise<void> {
  if (form.querySelector('[name="token"]')) return;
  const response = await fetch(`${form.action}?token`, {
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(longestFetchMs),
  });
  if (!response.ok) return;
  const { token, challenge } = (await response.json()) as FreshToken;
  setHidden(form, 'token', token);
  if (challenge) setHidden(form, 'altcha', await solve(challenge));
}

/**
 * Solves a challenge with the browser's own PBKDF2: about a second of work on a phone, off the main thread.
 * The result goes into the field `altcha`.
 */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey, timeout: longestMs });
  if (!solution) throw new Error('The challenge was not solved in time.');
  return btoa(JSON.stringify({ challenge, solution }));
}
