/** Whether a text holds a private key, as programs export it. */
export function isPrivateKey(text: string): boolean {
  return /-----BEGIN [A-Z ]{0,30}PRIVATE KEY/u.test(text);
}
