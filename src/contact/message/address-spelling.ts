import { closest, distance } from 'fastest-levenshtein';

/**
 * Providers with many users, and real ones with names so similar that nobody may be corrected away from them.
 * A writer with another domain is asked only if it is a typo away from one of these.
 */
const knownDomains =
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

/** Up to this length only one typo is corrected: two would leave too little of the name. */
const shortDomain = 8;

/** A name this short, with one letter changed, is mostly the name of another company: “gm.com” is no “gmx.com”. */
const shortName = 4;

/**
 * Corrects the domain of an address that is a typo or two away from a well-known one or from one of the
 * provider's own. Gives undefined if the domain is one of them, or close to none.
 */
export function correctAddress(address: string, ownDomains: readonly string[]): string | undefined {
  const [, name, domain] = /^(\S+)@([^\s@][^\s@.]*\.[^\s@]+)$/u.exec(address.trim().toLowerCase()) ?? [];
  if (!name || !domain) return undefined;
  const known = [...knownDomains, ...ownDomains].filter(Boolean);
  if (known.includes(domain) || isNational(domain)) return undefined;
  const nearest = closest(domain, known);
  const slips = distance(domain, nearest);
  if (slips > (nearest.length > shortDomain ? 2 : 1)) return undefined;
  const label = readName(nearest);
  if (label.length <= shortName && readName(domain) !== label) return undefined;
  return `${address.trim().split('@')[0] ?? name}@${nearest}`;
}

function isNational(domain: string): boolean {
  return internationalNames.has(countryPattern.exec(domain)?.groups?.['name'] ?? '');
}

/** The part of a domain before the first dot. */
function readName(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}
