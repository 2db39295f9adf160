import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Payload } from '../transports/transport.ts';

const version = 1;
const keyIdBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + keyIdBytes + nonceBytes + tagBytes;

/** Seals what waits in the store: it protects backups and a hosted Redis, not a server whose secret is stolen. */
export interface Sealer {
  /** Seals a payload for one row: moved to another row, it doesn't open. */
  seal(id: string, payload: Payload): Uint8Array;
  /** Opens a payload; undefined if neither secret fits, or if it was changed. */
  open(id: string, sealed: Uint8Array): Payload | undefined;
}

/**
 * Makes a sealer: AES-256-GCM with a key derived from the secret by HKDF-SHA-256 (RFC 5869), the row's id as
 * additional data. The bytes are version (1), key id (4), nonce (12), tag (16), ciphertext.
 * @param secret seals, and opens (`CONTACT_SECRET`)
 * @param previous only opens, for rows from before a rotation (`CONTACT_SECRET_PREVIOUS`)
 */
export function createSealer(secret: string, previous?: string): Sealer {
  const current = deriveKey(secret);
  const keys = previous === undefined ? [current] : [current, deriveKey(previous)];
  return {
    seal(id, payload) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', current.key, nonce).setAAD(Buffer.from(id));
      const text = Buffer.concat([cipher.update(JSON.stringify(payload), 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(version), current.id, nonce, cipher.getAuthTag(), text]);
    },
    open(id, sealed) {
      const bytes = Buffer.from(sealed);
      const keyId = bytes.subarray(1, 1 + keyIdBytes);
      const found = keys.find((key) => key.id.equals(keyId));
      if (!found || bytes[0] !== version || bytes.length < headBytes) return undefined;
      const nonce = bytes.subarray(1 + keyIdBytes, headBytes - tagBytes);
      const cipher = createDecipheriv('aes-256-gcm', found.key, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(id)).setAuthTag(bytes.subarray(headBytes - tagBytes, headBytes));
      try {
        const text = Buffer.concat([cipher.update(bytes.subarray(headBytes)), cipher.final()]);
        return JSON.parse(text.toString('utf8')) as Payload;
      } catch {
        return undefined;
      }
    },
  };
}

/** The key id tells which secret fits without saying anything about it. */
function deriveKey(secret: string): { id: Buffer; key: Buffer } {
  const derive = (info: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', secret, 'one-question', info, bytes));
  return { id: derive('outbox 1 key id', keyIdBytes), key: derive('outbox 1', 32) };
}
