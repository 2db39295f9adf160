import { provider } from '../../provider/index.ts';
import { digestParts } from './digest.ts';

/** Crockford's base 32: no I, L, O or U, so that a reference can be read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const symbolCount = 7;
const checkModulus = 37;
const markSymbols = 8;

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

/**
 * Derives the mark that surrounds a visitor's text in its mail: nobody without the key can know it before they
 * have seen the mail.
 * @param id of the message, so that each has a mark of its own
 */
export function deriveMark(key: string, id: string): string {
  const number = digestParts(key, ['mark', id]).readBigUInt64BE() >> BigInt(64 - 5 * markSymbols);
  return encodeNumber(number, markSymbols).replace(/.{4}(?=.)/gu, '$&-');
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

function encodeNumber(number: bigint, length = symbolCount): string {
  return Array.from({ length }, (_, index) => {
    const shift = BigInt(5 * (length - 1 - index));
    return alphabet[Number((number >> shift) & 31n)];
  }).join('');
}

function formatReference(symbols: string): string {
  return `${provider.referencePrefix}-${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}
