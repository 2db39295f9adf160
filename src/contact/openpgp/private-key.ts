// Apart from public-key.ts because the browser's bundle reads it too, and must not load the OpenPGP library.

/** Whether a text holds a private key as programs export it. */
export function isPrivateKey(text: string): boolean {
  return /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/u.test(text);
}
