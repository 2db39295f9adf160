import { replaceQuotes } from '../provider/quotes.ts';

/** What stands for the part of a message that varies: a name, a number, a fact of the provider. */
export const varying = '…';

/**
 * Brings a label to the form in which labels are compared. Case and words count. The kind of quotes, dashes and spaces
 * does not, which Markdown changes, and neither does the colon or the ellipsis behind the label of a field or a menu.
 */
export function normalizeLabel(text: string): string {
  return evenOut(text).replace(/\s*[:…]+$/u, '');
}

/** The same, with the end as it is: in a pattern, an ellipsis there stands for something. */
export function evenOut(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u02BC]/gu, "'")
    .replaceAll(/[\u201C\u201D]/gu, '"')
    .replaceAll(/-{2,3}|[\u2013\u2014\u2212]/gu, '-')
    .replaceAll('...', varying)
    .replaceAll(/[\u200B\u200E\u200F\u00AD]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** A label with `…` in place of each quoted fact, which is the same for every provider. */
export function generalize(written: string): string {
  return replaceQuotes(written, () => varying);
}

/** Whether a label is to be looked up: one made of facts is the provider's own, and an icon has no text. */
export function isLookedUp(written: string): boolean {
  return /[\p{L}\p{N}]/u.test(replaceQuotes(written, () => ''));
}
