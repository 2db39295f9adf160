/** More than any language puts on one letter; sorting them takes time in the square of their number (UAX #15, D3). */
const surplusMarks = /(?<kept>\p{M}{30})\p{M}+/gu;

/**
 * Unicode NFC with at most 30 marks on a letter, `\n` for every line end, no control or direction-override characters, no
 * space at either end.
 */
export function normalizeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(surplusMarks, '$<kept>')
    .normalize('NFC')
    .trim();
}
