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

/**
 * Matches a provider's own name in a country, such as “hotmail.it”; “cm”, “co” and “om” are typos of “com”
 * instead.
 */
const countryPattern = /^(?:gmx|hotmail|live|outlook|yahoo|zoho)\.(?!cm$|co$|om$)[a-z]{2}$/u;

/** Up to this length only one typo is corrected: two would leave too little of the name. */
const shortName = 8;

/**
 * Corrects the domain of an address that is a typo or two away from a well-known one or from `ownDomain`.
 * Gives undefined if the domain is one of them, or close to none.
 */
export function correctAddress(address: string, ownDomain: string): string | undefined {
  const [, name, domain] = /^(\S+)@([^\s@][^\s@.]*\.[^\s@]+)$/u.exec(address.trim().toLowerCase()) ?? [];
  if (!name || !domain) return undefined;
  const known = [...knownDomains, ownDomain];
  if (known.includes(domain) || countryPattern.test(domain)) return undefined;
  const nearest = closest(domain, known);
  const slips = distance(domain, nearest);
  return slips <= (nearest.length > shortName ? 2 : 1)
    ? `${address.trim().split('@')[0] ?? name}@${nearest}`
    : undefined;
}
