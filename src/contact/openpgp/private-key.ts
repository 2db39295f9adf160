// Apart from public-key.ts because the browser's bundle reads it too, and must not load the OpenPGP library.

/** What a writer who pasted a private key is told first, by the browser and by the function. */
export const privateKeyWarning = 'This is your private key, which should never leave your own devices.';

/** Whether a text holds a private key as programs export it. */
export function isPrivateKey(text: string): boolean {
  return /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/u.test(text);
}
