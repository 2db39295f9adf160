import { provider } from '../provider.ts';

/**
 * An automatic proxy configuration: everything goes through the HTTPS proxy, except addresses of the reader's own network.
 * When the proxy does not answer, the browser fails instead of going on unprotected.
 */
export function writeProxyPac(): string {
  const { host, port } = provider.services.proxy;
  return `function FindProxyForURL(url, host) {
  if (isPlainHostName(host) || shExpMatch(host, '*.local') || shExpMatch(host, '127.*') ||
      shExpMatch(host, '10.*') || shExpMatch(host, '192.168.*')) {
    return 'DIRECT';
  }
  return 'HTTPS ${host}:${port}';
}
`;
}
