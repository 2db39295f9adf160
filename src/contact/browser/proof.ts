import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** What the function gives to a form that was built long ago. */
interface FreshStamp {
  stamp: string;
  challenge?: Challenge;
}

/** Over Tor a first answer may take so long; nobody who wants to send waits longer for a stamp that they can do without. */
const longestFetchMs = 8000;
/** Longer than the slowest telephone needs; after it the form says how to wait instead. */
const longestMs = 30_000;

/**
 * Gives a form that was built long ago the stamp of this moment, and the proof of work where everybody is asked for it. To
 * be called when somebody begins to type; where it fails the form works as it is.
 */
export async function stampForm(form: HTMLFormElement): Promise<void> {
  if (form.querySelector('[name="stamp"]')) return;
  const response = await fetch(`${form.action}?stamp`, {
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(longestFetchMs),
  });
  if (!response.ok) return;
  const { stamp, challenge } = (await response.json()) as FreshStamp;
  setHidden(form, 'stamp', stamp);
  if (challenge) setHidden(form, 'altcha', await solve(challenge));
}

/**
 * Solves a challenge: a second of work on a telephone, done beside the page by the browser's own PBKDF2. What comes back
 * goes into the field `altcha`.
 */
export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey, timeout: longestMs });
  if (!solution) throw new Error('The challenge was not solved in time.');
  return btoa(JSON.stringify({ challenge, solution }));
}

/** Sets a field that nobody sees. */
export function setHidden(form: HTMLFormElement, name: string, value: string): void {
  const input =
    form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`) ??
    Object.assign(document.createElement('input'), { type: 'hidden', name });
  input.value = value;
  form.append(input);
}
