import type { PublicKey } from 'openpgp';
import { findTopic } from '../../provider/index.ts';
import { beginSubject } from './begin-subject.ts';
import type { Mail } from './transports/transport.ts';
import { findKeyFault } from '../openpgp/public-key.ts';
import type { TeamKeys } from './team-keys.ts';
import type { Message } from '../message/types.ts';

/** Encrypts a mail to the people who answer it, or returns it unchanged if they have no key. */
export type EncryptMail = (mail: Mail, message: Message) => Promise<Mail>;

/** A key that can no longer be encrypted to: it has expired or was revoked. The mail must not go. */
export class KeyError extends Error {
  override name = 'KeyError';
}

/**
 * Encrypts with the keys read at the start. The text becomes an armored OpenPGP message, inline and as plain
 * text: Resend's API takes text, HTML and attachments but not `multipart/encrypted` (RFC 3156), and both
 * transports carry plain text unchanged, which Thunderbird, GnuPG and Mailvelope all read.
 */
export function createEncryption({ general, topics }: TeamKeys, now = () => new Date()): EncryptMail {
  return async (mail, message) => {
    const { topic, to, names } = message;
    // Whoever reads another mailbox than the team's, such as the one that pages, doesn't have the team's key.
    const key = (to === findTopic(topic).team && topics[topic]) || general;
    if (!key) return mail;
    // Keep `Reply-To`: without it, the Reply button of a mail program would answer the form. So a mail vendor
    // sees who writes and when, but not what.
    return {
      ...mail,
      subject: `${beginSubject(message, names.reference)} ${findTopic(topic).label}`,
      text: await encryptText(mail.text, key, now()),
    };
  };
}

async function encryptText(text: string, key: PublicKey, date: Date): Promise<string> {
  const { createMessage, encrypt } = await import('openpgp');
  try {
    const message = await createMessage({ text });
    // Unknown, because the library's types name a package of streams that is not installed.
    const armored: unknown = await encrypt({ message, encryptionKeys: key, date });
    if (typeof armored !== 'string') throw new TypeError('The encrypted text is not a string.');
    return armored.replaceAll('\r\n', '\n');
  } catch (failure) {
    const fault = await findKeyFault(key, date);
    throw fault ? new KeyError(`key ${fault}`) : failure;
  }
}
