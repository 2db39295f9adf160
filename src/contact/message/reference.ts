import { createHmac } from 'node:crypto';
import { provider } from '../../provider/index.ts';
import type { Message } from './types.ts';

/** Crockford's base 32: no I, L, O or U, so that a reference can be read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const symbolCount = 7;
const checkModulus = 37;

/** A reference as mails and pages show it: `PH-4T7W-1ZK9`, whose last symbol is a check symbol. */
export const referencePattern = new RegExp(
  `${provider.referencePrefix}-[${alphabet}]{4}-[${alphabet}]{4}`,
  'gu',
);

/**
 * Derives a reference from what is sent: the same parts give the same one, so a double click, a reload and a
 * retry agree.
 * @param key secret of every HMAC (`CONTACT_SECRET`)
 */
export function deriveReference(key: string, parts: readonly string[]): string {
  for (let attempt = 0; ; attempt += 1) {
    const digest = digestParts(key, ['reference', String(attempt), ...parts]);
    const number = digest.readBigUInt64BE() >> BigInt(64 - 5 * symbolCount);
    const check = Number(number % BigInt(checkModulus));
    // Crockford writes the check values 32 to 36 as *~$=U. They read badly in a subject, so try the next number.
    if (check < alphabet.length) return formatReference(encodeNumber(number) + alphabet.charAt(check));
  }
}

/** Derives the reference of a message from who writes what to whom, so that sending it again gives the same one. */
export function deriveMessageReference({ contact, question, topic }: Message, key: string): string {
  const urgency = contact.emergency === 'yes' ? 'emergency' : 'normal';
  return deriveReference(key, [contact.email, question, topic, urgency]);
}

/** Derives the key by which a transport recognizes a message it already has; it covers everything the writer sent. */
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

/** Frames each part by its length, so that no two lists give the same bytes. */
function digestParts(key: string, parts: readonly string[]): Buffer {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
  return hmac.digest();
}

function encodeNumber(number: bigint): string {
  return Array.from({ length: symbolCount }, (_, index) => {
    const shift = BigInt(5 * (symbolCount - 1 - index));
    return alphabet[Number((number >> shift) & 31n)];
  }).join('');
}

function formatReference(symbols: string): string {
  return `${provider.referencePrefix}-${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}
