import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { Settings } from '../env.ts';

/** Where a request comes from, as far as the limits must know. */
export interface Network {
  /** An IPv4 address, or the first 64 bits of an IPv6 address: one household or office. */
  near: string;
  /** The first 48 bits of an IPv6 address: whoever rents such a range has 65,536 of the smaller ones. */
  wide?: string;
  /** Whether it is one network. Requests from nobody knows where share a limit, which is larger. */
  known: boolean;
  /** Set if a reverse proxy seems to stand before the server although `TRUST_PROXY` is 0. */
  hidden?: true;
}

/** The name of all networks that can't be told apart. */
const unknownNetwork: Network = { near: 'unknown', known: false };

/**
 * All senders that broke off the connection before their address was read: whoever does so by intention must not get
 * the larger limit of the unknown.
 */
const goneNetwork: Network = { near: 'gone', known: true };

/** Addresses of a machine itself and of private networks (RFC 1918, 4193, 6598): no visitor comes from there. */
const inside = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
] as const) {
  inside.addSubnet(network, bits, 'ipv4');
}
inside.addAddress('::1', 'ipv6');
inside.addSubnet('fc00::', 7, 'ipv6');
inside.addSubnet('fe80::', 10, 'ipv6');

/**
 * Finds the sender's network. An own server gives the other end of the connection, and each of `TRUST_PROXY`
 * reverse proxies adds the address it saw at the right of `X-Forwarded-For`; whatever stands to the left of
 * those was written by the sender, and is not read. Without a peer only Vercel's `X-Real-IP` counts, which
 * Vercel sets itself.
 */
export function findNetwork(
  request: Request,
  peer: { address: string } | undefined,
  { TRUST_PROXY: hops, VERCEL }: Pick<Settings, 'TRUST_PROXY' | 'VERCEL'>,
): Network {
  if (!peer) return VERCEL ? nameNetwork(request.headers.get('X-Real-IP') ?? '') : unknownNetwork;
  const forwarded = request.headers.get('X-Forwarded-For');
  const isBehindProxy = forwarded !== null && hops === 0 && isInside(peer.address);
  // Only an unconfigured proxy has such an address: its visitors must not all share the limit of one.
  if (isBehindProxy) return { ...unknownNetwork, hidden: true };
  const seen = [...(forwarded ?? '').split(',').filter((address) => address.trim()), peer.address];
  const address = seen.slice(-1 - hops)[0] ?? '';
  return address === '' ? goneNetwork : nameNetwork(address);
}

function nameNetwork(written: string): Network {
  const address = stripPort(written.trim()).toLowerCase();
  const groups = readGroups(address);
  const mapped = groups && readMapped(groups);
  if (mapped ?? isIPv4(address)) return { near: mapped ?? address, known: true };
  if (!groups) return unknownNetwork;
  const name = (count: number) => groups.slice(0, count).join(':');
  return { near: name(4), wide: name(3), known: true };
}

/** Some proxies write `192.0.2.7:4711` or `[2001:db8::7]:4711`, as RFC 7239 does. */
function stripPort(address: string): string {
  return /^\[(?<host>[^\]]*)\](?::\d+)?$|^(?<host>[\d.]+):\d+$/u.exec(address)?.groups?.['host'] ?? address;
}

/** Gives the eight groups of an IPv6 address in one spelling (RFC 5952), or undefined if it is none. */
function readGroups(address: string): string[] | undefined {
  const [bare = ''] = address.split('%');
  const short = isIPv6(bare) ? URL.parse(`http://[${bare}]`)?.hostname.slice(1, -1) : undefined;
  if (short === undefined) return undefined;
  const [head = [], tail = []] = short.split('::').map((part) => part.split(':').filter(Boolean));
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail];
}

/** An IPv4 address written as IPv6: mapped (RFC 4291, section 2.5.5.2) or translated (RFC 6052, section 2.1). */
function readMapped(groups: readonly string[]): string | undefined {
  const prefix = groups.slice(0, 6).join(':');
  if (prefix !== '0:0:0:0:0:ffff' && prefix !== '64:ff9b:0:0:0:0') return undefined;
  const bytes = groups.slice(6).flatMap((group) => {
    const number = Number.parseInt(group, 16);
    return [number >> 8, number & 255];
  });
  return bytes.join('.');
}

function isInside(written: string): boolean {
  const { near } = nameNetwork(written);
  if (isIPv4(near)) return inside.check(near, 'ipv4');
  const [bare = ''] = written.split('%');
  return isIPv6(bare) && inside.check(bare, 'ipv6');
}
