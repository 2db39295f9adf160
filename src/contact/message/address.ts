import { domainToASCII, domainToUnicode } from 'node:url';

/** Octets before the @ (RFC 5321, section 4.5.3.1.1). */
const maximumLocal = 64;
/** Octets of a whole address (RFC 5321, section 4.5.3.1.3, less the angle brackets). */
export const maximumAddress = 254;

/** What a mailbox's name may be made of (RFC 5322, `dot-atom`); quoted names aren't worth their trouble. */
const localPattern = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/u;
const domainPattern = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/u;
/** Letters of any script, as they are typed; `domainToASCII` would also read the parts of a URL. */
const typedDomainPattern = /^[\p{L}\p{M}\p{N}.-]+$/u;

/** Characters without a width, which come along from web pages and chats. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Full-width characters of East Asian keyboards, such as “＠”: each stands 0xFEE0 above its ASCII one. */
const fullWidth = /[\uFF01-\uFF5E]/gu;
const fullWidthOffset = 0xfee0;
/** `Jo Writer <jo@writer.example>`, with or without a name and with `mailto:` inside, as programs copy it. */
const bracketed = /^(?<name>[^<>]*)<(?<inner>[^<>]*)>[\s,;.]*$/u;
const mailtoPattern = /^mailto:(?<path>[^?]*)(?:\?.*)?$/iu;
/** What surrounds an address in a sentence or a list. */
const before = /^[\s"'“”‘’([,;:]+/u;
const after = /[\s"'“”‘’)\],;:.]+$/u;
const separators = /[\s,;/|]+/u;

/** Why something is no address that we can reply to. */
export type AddressFault = 'email_invalid' | 'email_several' | 'email_not_ascii';

/**
 * Reads an address as people type and paste it: with a name, `mailto:`, a comma after it, or a domain in any
 * script. The address it gives is pure ASCII, so that every mail server takes it.
 */
export function readAddress(typed: string): { address: string } | { fault: AddressFault } {
  const pasted = widenToAscii(typed.replace(invisible, '').normalize('NFC')).trim();
  const { name = '', inner = pasted } = bracketed.exec(pasted)?.groups ?? {};
  const bare = unwrap(inner);
  const named = unwrap(name);
  // “jo@writer.example <jo@writer.example>” is one address; with another one as its name, it’s unclear which is meant.
  if (named !== bare && isAddressLike(named)) return { fault: 'email_several' };
  if (bare.split(separators).filter(isAddressLike).length > 1) return { fault: 'email_several' };
  const at = bare.lastIndexOf('@');
  return checkAddress(bare.slice(0, Math.max(at, 0)), bare.slice(at + 1));
}

/** Writes an address for people: with its domain as its owner writes it, and as it is sent where that differs. */
export function showAddress(address: string): string {
  const [local, domain] = splitAddress(address);
  const written = domainToUnicode(domain);
  return written === domain || written === '' ? address : `${local}@${written} (${address})`;
}

/** Cuts an address at its @. */
export function splitAddress(address: string): [local: string, domain: string] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), address.slice(at + 1)];
}

function checkAddress(local: string, domain: string): { address: string } | { fault: AddressFault } {
  const ascii = typedDomainPattern.test(domain) ? domainToASCII(domain) : '';
  const isDomain = domainPattern.test(ascii) && /[a-z]/u.test(ascii.slice(ascii.lastIndexOf('.')));
  if (!isDomain || local === '') return { fault: 'email_invalid' };
  // It would need SMTPUTF8 (RFC 6531) at every server on the way, and Resend's API doesn't offer it.
  if (/\P{ASCII}/u.test(local) && /^[\p{L}\p{M}\p{N}\p{ASCII}]+$/u.test(local) && !/\s/u.test(local))
    return { fault: 'email_not_ascii' };
  // A mail program would decode what follows “=?” (RFC 2047), and show another address.
  if (!localPattern.test(local) || local.includes('=?') || local.length > maximumLocal)
    return { fault: 'email_invalid' };
  const address = `${local}@${ascii}`;
  return address.length > maximumAddress ? { fault: 'email_invalid' } : { address };
}

function unwrap(text: string): string {
  const stripped = text.replace(before, '').replace(after, '');
  const path = mailtoPattern.exec(stripped)?.groups?.['path'];
  if (path === undefined) return stripped;
  try {
    return decodeURIComponent(path).trim();
  } catch {
    return path;
  }
}

function isAddressLike(text: string): boolean {
  return /[^@\s]@[^@\s]/u.test(text);
}

function widenToAscii(text: string): string {
  return text
    .replace(fullWidth, (one) => String.fromCharCode(one.charCodeAt(0) - fullWidthOffset))
    .replaceAll('。', '.');
}
