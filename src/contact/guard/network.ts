import type { Settings } from '../env.ts';

/** Finds the sender's network. Only Vercel's header is trusted: elsewhere anybody could write one. */
export function findNetwork(request: Request, settings: Settings): string | undefined {
  if (!settings.VERCEL) return undefined;
  const address = request.headers
    .get('X-Real-IP')
    ?.toLowerCase()
    .replace(/^::ffff:(?=.*\.)/u, '');
  return address?.includes(':') ? findHalf(address) : address;
}

/**
 * Gives the first four groups of an IPv6 address in one spelling (RFC 4291, section 2.2): one household or
 * office.
 */
function findHalf(address: string): string {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  const groups = [...head, ...zeros, ...tail].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/u, '')).join(':');
}
