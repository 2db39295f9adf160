import { createHmac } from 'node:crypto';

const dayMs = 24 * 60 * 60_000;

/**
 * Names a person or network in a store by a hash whose key changes every day (UTC), so that nobody can read
 * an address back from it or follow a writer from one day to the next.
 */
export function hashForDay(secret: string, subject: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  const key = createHmac('sha256', secret).update(`counters of ${day}`).digest();
  return createHmac('sha256', key).update(subject).digest('base64url').slice(0, 22);
}

/** Today's and yesterday's hash: what was counted before midnight still counts after it. */
export function hashForTwoDays(
  secret: string,
  subject: string,
  now: number,
): [today: string, before: string] {
  return [hashForDay(secret, subject, now), hashForDay(secret, subject, now - dayMs)];
}
