import { closest, distance } from 'fastest-levenshtein';
import { isNational, knownDomains } from './known-domains.ts';

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

/** The part of a domain before the first dot. */
function readName(domain: string): string {
  return domain.slice(0, domain.indexOf('.'));
}
