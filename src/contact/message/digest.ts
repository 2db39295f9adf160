import { createHmac } from 'node:crypto';

/**
 * Digests a list of texts with the secret (HMAC-SHA-256). Frames each part by its length, so that no two lists give
 * the same bytes.
 */
export function digestParts(secret: string, parts: readonly string[]): Buffer {
  const hmac = createHmac('sha256', secret);
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
  return hmac.digest();
}
