/** The encoding of every form of ours, and of JSON (RFC 8259). */
const standard = 'utf-8';
/** Reads any bytes, so that what was typed comes back even if its encoding isn't known. */
const guess = 'windows-1252';

/** Thrown where bytes aren't text in the encoding that they claim, or in one that nobody here knows. */
export class CharsetError extends Error {
  override name = 'CharsetError';
}

/** Reads the `charset` of a media type. */
export function readCharset(contentType: string): string | undefined {
  return /;\s*charset=(?:"(?<quoted>[^"]*)"|(?<plain>[^\s;"]+))/iu.exec(contentType)?.slice(1).find(Boolean);
}

/**
 * Decodes bytes, and never puts U+FFFD for what it can't read.
 * @param charset a label of the Encoding Standard; UTF-8 without one
 * @throws CharsetError
 */
export function decodeText(bytes: Uint8Array, charset: string = standard): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CharsetError('The text cannot be decoded.', { cause });
  }
}

/** Decodes bytes as the encoding that they most likely have, for the writer to correct. */
export function guessText(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch {
    return new TextDecoder(guess).decode(bytes);
  }
}
