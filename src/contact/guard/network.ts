import type { Settings } from '../env.ts';

/** The sender's network: only Vercel is trusted to say it, elsewhere anybody could write the header. */
export function findNetwork(request: Request, settings: Settings): string | undefined {
  if (!settings.VERCEL) return undefined;
  const address = request.headers
    .get('X-Real-IP')
    ?.toLowerCase()
    .replace(/^::ffff:(?=.*\.)/u, '');
  return address?.includes(':') ? findHalf(address) : address;
}

/** The first four groups of an IPv6 address, in one spelling (RFC 4291, section 2.2): a household or an office. */
function findHalf(address: string): string {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  const groups = [...head, ...zeros, ...tail].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/u, '')).join(':');
}
