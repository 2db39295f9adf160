import { createHmac } from 'node:crypto';
import { provider } from '../../provider/index.ts';

/** Crockford's base 32: no I, L, O or U, so that a reference can be read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const symbolCount = 7;
const checkModulus = 37;

/** A reference as it stands in mails and pages: `PH-4T7W-1ZK9`, of which the last symbol checks the others. */
export const referencePattern = new RegExp(
  `${provider.referencePrefix}-[${alphabet}]{4}-[${alphabet}]{4}`,
  'gu',
);

/**
 * The reference of a message: the same for the same parts, so that a double click, a reload and a retry agree.
 * @param key the secret of every HMAC (`CONTACT_SECRET`)
 */
export function deriveReference(key: string, parts: readonly string[]): string {
  for (let attempt = 0; ; attempt += 1) {
    const digest = digestParts(key, ['reference', String(attempt), ...parts]);
    const number = digest.readBigUInt64BE() >> BigInt(64 - 5 * symbolCount);
    const check = Number(number % BigInt(checkModulus));
    // Crockford writes the check values 32 to 36 as *~$=U; they read badly in a subject, so the next number is taken.
    if (check < alphabet.length) return formatReference(encodeNumber(number) + alphabet[check]);
  }
}

/** Key under which a transport recognises a message that it already has: covers all that the writer sent. */
export function deriveIdempotencyKey(key: string, reference: string, parts: readonly string[]): string {
  return `${reference}-${digestParts(key, ['idempotency', ...parts])
    .toString('hex')
    .slice(0, 40)}`;
}

/** Whether the text is a reference with the right check symbol. */
export function isReference(text: string): boolean {
  const symbols = text.slice(provider.referencePrefix.length + 1).replace('-', '');
  if (formatReference(symbols) !== text || symbols.length !== symbolCount + 1) return false;
  const values = Array.from(symbols, (symbol) => alphabet.indexOf(symbol));
  if (values.includes(-1)) return false;
  const number = values.slice(0, symbolCount).reduce((sum, value) => sum * alphabet.length + value, 0);
  return number % checkModulus === values.at(-1);
}

/** Parts are framed by their length, so that no two lists give the same bytes. */
function digestParts(key: string, parts: readonly string[]): Buffer {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
  return hmac.digest();
}

function encodeNumber(number: bigint): string {
  return Array.from({ length: symbolCount }, (_, place) => {
    const shift = BigInt(5 * (symbolCount - 1 - place));
    return alphabet[Number((number >> shift) & 31n)];
  }).join('');
}

function formatReference(symbols: string): string {
  return `${provider.referencePrefix}-${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}
