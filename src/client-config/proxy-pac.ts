import type { NamedService } from '../provider/index.ts';

/**
 * An automatic proxy configuration: everything goes through the HTTPS proxy, except addresses of the reader's own network.
 * When the proxy does not answer, the browser fails instead of going on unprotected; when this file
 * itself cannot be loaded at the browser's start, it goes on without the proxy, which the guides say.
 */
export function writeProxyPac({ host, port }: NamedService<'https-proxy'>): string {
  return `function FindProxyForURL(url, host) {
  // Whole addresses only: a name such as 10.tracker.example must not go around the proxy.
  var ownAddress = /^(127|10|192\\.168|169\\.254|172\\.(1[6-9]|2\\d|3[01]))(\\.\\d{1,3}){2,3}$/.test(host) ||
      /^\\[?(::1\\]?$|fe[89ab][0-9a-f]:|f[cd][0-9a-f][0-9a-f]:)/i.test(host);
  // Other IPv6 addresses have no dot either, and are no plain names.
  var ownName = (isPlainHostName(host) && host.indexOf(':') < 0) || shExpMatch(host, '*.local');
  if (ownAddress || ownName) return 'DIRECT';
  return 'HTTPS ${host}:${port}';
}
`;
}
