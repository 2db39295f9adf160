/**
 * Whether a host is this machine: traffic to it never leaves it.
 * @param host as a URL has it: an IPv6 address may stand in brackets
 */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/u.test(host);
}
