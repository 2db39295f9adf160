import type { NamedService } from '../provider/index.ts';

/**
 * An automatic proxy configuration (PAC): everything goes through the HTTPS proxy, except names and addresses of the
 * reader's own network: single words, `.local` (RFC 6762), `.home.arpa` (RFC 8375), `.localhost` (RFC 6761), and
 * private addresses. If the proxy doesn't answer, the browser fails rather than go on unprotected. If this file itself
 * can't be loaded when the browser starts, the browser goes on without the proxy; the guides say so.
 */
export function writeProxyPac({ host, port }: NamedService<'https-proxy'>): string {
  return `function FindProxyForURL(url, host) {
  // Whole addresses only: a name such as 10.tracker.example must not go around the proxy.
  var ownAddress = /^(127|10|192\\.168|169\\.254|172\\.(1[6-9]|2\\d|3[01]))(\\.\\d{1,3}){2,3}$/.test(host) ||
      /^\\[?(::1\\]?$|fe[89ab][0-9a-f]:|f[cd][0-9a-f][0-9a-f]:)/i.test(host);
  // IPv6 addresses have no dot either, nor has an IPv4 address written as one number, but they are not plain names.
  // A name may end with a dot.
  var isNumber = /^(0x[\\da-f]*|\\d+)\\.?$/i.test(host);
  var ownName = (/^[^.:]+\\.?$/.test(host) && !isNumber) || /\\.(local|localhost|home\\.arpa)\\.?$/i.test(host);
  if (ownAddress || ownName) return 'DIRECT';
  return 'HTTPS ${host}:${port}';
}
`;
}
