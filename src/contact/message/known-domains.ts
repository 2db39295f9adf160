/**
 * Providers with many users, and real ones with names so similar that nobody may be corrected away from them.
 * Somebody with another domain is asked only if it is a typo away from one of these.
 */
export const knownDomains =
  `gmail.com googlemail.com hotmail.com outlook.com live.com msn.com yahoo.com ymail.com aol.com
  icloud.com me.com mac.com mail.com email.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de
  proton.me protonmail.com pm.me tuta.com tutanota.com posteo.de posteo.net mailbox.org fastmail.com fastmail.fm
  disroot.org riseup.net hey.com zoho.com yandex.com orange.fr free.fr laposte.net libero.it bluewin.ch comcast.net
  verizon.net hotmail.co.uk yahoo.co.uk`.split(/\s+/u);

/** Providers that have domains in many countries, such as “hotmail.it”, “yahoo.co.jp” and “posteo.ch”. */
const internationalNames = new Set(
  `aol email fastmail gmx hotmail live mail mailbox mailo outlook posteo proton protonmail tuta tutanota yahoo
  yandex zoho`.split(/\s+/u),
);
/** “cm”, “co” and “om” are typos of “com” instead. */
const countryPattern = /^(?<name>[a-z]+)\.(?:com?\.)?(?!cm$|co$|om$)[a-z]{2}$/u;

/** Whether a domain is that of an international provider in one country. */
export function isNational(domain: string): boolean {
  return internationalNames.has(countryPattern.exec(domain)?.groups?.['name'] ?? '');
}

/**
 * Whether an address is hardly one at the provider: it's at none of its domains, and at one of another provider, unless
 * customers have no domains of their own here.
 */
export function isElsewhere(address: string, ownDomains: readonly string[], takesOthers: boolean): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (ownDomains.includes(domain)) return false;
  return !takesOthers || knownDomains.includes(domain) || isNational(domain);
}
