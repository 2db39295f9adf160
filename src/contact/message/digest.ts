import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Digests a list of texts with the secret (HMAC-SHA-256). Frames each part by its length, so that no two lists give
 * the same bytes.
 */
export function digestParts(secret: string, parts: readonly string[]): Buffer {
  const hmac = createHmac('sha256', secret);
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
  return hmac.digest();
}

/** Whether a text is the expected one: the time it takes tells nothing about where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
