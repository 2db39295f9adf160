import type { Key } from 'openpgp';
import { findTopic } from '../../provider/index.ts';
import { beginSubject, type Composed } from './compose.ts';
import type { Mail } from './deliver.ts';
import { findKeyFault } from '../openpgp/public-key.ts';
import type { TeamKeys } from './team-keys.ts';
import type { Message } from './route.ts';

/** Encrypts a mail to the people who answer it, or gives it back as it is where they have no key. */
export type EncryptMail = (composed: Composed, message: Message) => Promise<Mail>;

/** Nothing can be encrypted to a key any more; the mail must not go. */
export class KeyError extends Error {
  override name = 'KeyError';
}

/**
 * Makes the encryption with keys that were read at the start. The text becomes an armored OpenPGP message, inline and as
 * plain text: Resend's API takes text, HTML and attachments, but no `multipart/encrypted` (RFC 3156), and what both
 * transports carry unchanged is read by Thunderbird, GnuPG and Mailvelope alike.
 */
export function createEncryption({ general, topics }: TeamKeys, now = () => new Date()): EncryptMail {
  return async ({ mail, reference }, message) => {
    const { topic, to } = message;
    // An emergency goes to other people than the topic's team.
    const key = (to === findTopic(topic).team && topics[topic]) || general;
    if (!key) return mail;
    // `Reply-To` stays the writer: staff answer with their mail program's own button, and without it the answer would go
    // to the form. So a mail vendor sees who writes and when, but nothing of what.
    return {
      ...mail,
      subject: `${beginSubject(message, reference)} ${findTopic(topic).label}`,
      text: await encryptText(mail.text, key, now()),
    };
  };
}

async function encryptText(text: string, key: Key, date: Date): Promise<string> {
  const { createMessage, encrypt } = await import('openpgp');
  try {
    const armored = await encrypt({ message: await createMessage({ text }), encryptionKeys: key, date });
    return armored.replaceAll('\r\n', '\n');
  } catch (failure) {
    const fault = await findKeyFault(key, date);
    throw fault ? new KeyError(`key ${fault}`) : failure;
  }
}
