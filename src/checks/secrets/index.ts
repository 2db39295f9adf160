import { finders, type SecretKind } from './finders.ts';

/** A part of a text that nobody but its writer should know. Offsets count UTF-16 units; `end` is exclusive. */
export interface Secret {
  kind: SecretKind;
  start: number;
  end: number;
}

/** In characters: how much of the text around a find may tell that it is none. */
const readBefore = 30;
const readAfter = 8;

const replaceIt = 'make a new one if you’ve ever sent it to anyone';

/** How each kind of secret is called in a sentence, and what to do besides removing it. */
export const secretWords: Readonly<Record<SecretKind, { secret: string; advice: string }>> = {
  password: { secret: 'a password', advice: 'change it if you’ve ever sent it to anyone' },
  'private-key': { secret: 'a private key', advice: replaceIt },
  'card-number': {
    secret: 'a card number',
    advice: 'tell your bank if it has ever reached anyone you don’t trust',
  },
  'recovery-phrase': { secret: 'a recovery phrase', advice: replaceIt },
  'recovery-code': { secret: 'a recovery code', advice: replaceIt },
  'api-key': { secret: 'an API key', advice: replaceIt },
};

/**
 * Finds passwords, private keys, card numbers and recovery phrases, in the order in which they stand, without
 * overlaps.
 */
export function findSecrets(text: string): Secret[] {
  const secrets = finders.flatMap(({ kind, pattern, isSecret }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = (match.groups?.['secret'] ?? match[0]).replace(/[.,;:)\]]+$/, '');
      const start = match.index + match[0].lastIndexOf(value);
      const before = text.slice(Math.max(0, start - readBefore), start);
      const end = start + value.length;
      const after = text.slice(end, end + readAfter);
      return !isSecret || isSecret(value, before, after) ? [{ kind, start, end }] : [];
    }),
  );
  let end = 0;
  return secrets
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((secret) => {
      const isApart = secret.start >= end;
      if (isApart) end = secret.end;
      return isApart;
    });
}
