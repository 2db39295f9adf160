import { createHash } from 'node:crypto';

/** An SSH host key as `ssh-keyscan` prints it and `known_hosts` keeps it: type and base64, without the host. */
export const hostKeyPattern =
  /^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]{20,1000}={0,2}$/u;

/** The fingerprint of a host key as `ssh` shows it: `SHA256:` and the hash in base64 without padding. */
export function fingerprintHostKey(hostKey: string): string {
  const [, key = ''] = hostKey.split(' ');
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('base64');
  return `SHA256:${hash.replace(/=+$/u, '')}`;
}
