/**
 * More combining marks than any language puts on one letter. Sorting them takes time in the square of their number
 * (Unicode Annex 15, canonical ordering).
 */
const surplusMarks = /(?<kept>\p{M}{30})\p{M}+/gu;

/**
 * The text as the checks read it: Unicode NFC with at most 30 marks on a letter, `\n` for every line end, no control
 * characters or direction overrides, no space at either end.
 */
export function normalizeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(surplusMarks, '$<kept>')
    .normalize('NFC')
    .trim();
}
