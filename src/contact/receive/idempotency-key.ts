/** 1 to 255 printable characters, as a bare word or a structured string (RFC 9651, section 3.3.3). */
const keyPattern = /^(?:"(?<quoted>[\x20\x21\x23-\x5B\x5D-\x7E]{1,255})"|(?<bare>[\x21\x23-\x7E]{1,255}))$/u;

/**
 * Reads the `Idempotency-Key` of a program (draft-ietf-httpapi-idempotency-key-header): undefined if there is
 * none, null if it can't be used.
 */
export function readIdempotencyKey(headers: Headers): string | null | undefined {
  const value = headers.get('Idempotency-Key');
  if (value === null) return undefined;
  const { quoted, bare } = keyPattern.exec(value.trim())?.groups ?? {};
  return quoted ?? bare ?? null;
}
