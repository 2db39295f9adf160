import { readFileSync } from 'node:fs';
import { fingerprintHostKey } from '../../../src/provider/host-key.ts';

/**
 * The facts in which the room differs from `content/provider.ts`, by name: nobody but the provider has the private key
 * of its SSH server, so the room's server has a key of its own. Empty outside of the room.
 */
export function readOwnFacts(): Record<string, string> {
  const file = process.env['GUIDES_ROOM'];
  if (!file) return {};
  const { hostKey } = JSON.parse(readFileSync(file, 'utf8')) as { hostKey?: string };
  return hostKey
    ? { 'ssh-socks.hostKey': hostKey, 'ssh-socks.fingerprint': fingerprintHostKey(hostKey) }
    : {};
}
