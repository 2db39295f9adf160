/**
 * Cuts texts into words, the same way for what is asked and for what the pages say.
 */

/** A word of a text, folded, and where it stands. */
export interface Token {
  word: string;
  /** In UTF-16 units of the text. */
  start: number;
  end: number;
}

const r = String.raw;

/** Letters of Chinese and Japanese; the long vowel mark stands nearly always among katakana. */
const asian = r`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const piecePattern = new RegExp(
  [
    // A mail server's enhanced status code (RFC 3463): 5.7.8.
    r`(?<![\d.])[245]\.\d{1,2}\.\d{1,3}(?![\d.])`,
    r`\p{Script=Han}+`,
    r`\p{Script=Hiragana}+`,
    r`[\p{Script=Katakana}ー]+`,
    r`(?:(?!${asian})[\p{L}\p{N}_])+`,
  ].join('|'),
  'gu',
);
/** An error code of Windows: 0x800ccc0e. */
const hexPattern = /^0x[0-9a-f]{6,8}$/u;
const hanPattern = /^\p{Script=Han}+$/u;
const statusPattern = /^\d\.\d+\.\d+$/u;
const apostrophes = /[’‘ʼ`´＇]/gu;
const insideApostrophe = /(?<=\p{L})'(?=\p{L})/gu;
const accents = /[\u0300-\u036f]/gu;

/** A text without capitals, accents and typographic variants: “Größe” becomes “grosse”, “can’t” becomes “cant”. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(apostrophes, "'")
    .replace(insideApostrophe, '');
}

/**
 * The words of a text, folded. Letters and digits are words apart, so that K9, K-9 and “k 9” are the same; codes stay
 * whole, and a name with underscores is followed by its parts. Chinese and Japanese have no spaces: there, each pair of
 * neighbouring Han characters is a word.
 */
export function listWords(text: string): string[] {
  return (foldText(text).match(piecePattern) ?? []).flatMap((piece) => {
    if (hexPattern.test(piece) || statusPattern.test(piece)) return [piece];
    if (hanPattern.test(piece)) return listPairs(piece);
    const parts = piece.match(/\p{L}+|\p{N}+/gu) ?? [];
    const name = piece.replaceAll(/^_+|_+$/gu, '');
    return name.includes('_') ? [name, ...parts] : parts;
  });
}

function listPairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

/** In UTF-16 units; the rest of a longer query is not read. */
const longestQuery = 200;
const mostWords = 16;

/** The words of a query, as far as it's read. */
export function readQuery(query: string): string[] {
  return listWords(query.slice(0, longestQuery)).slice(0, mostWords);
}

/** The words of a text where they stand in it, to mark some of them. */
export function findTokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}'’._-]+/gu)).flatMap(({ 0: piece, index }) =>
    Array.from(piece.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu), ({ 0: word, index: offset }) => ({
      word: foldText(word),
      start: index + offset,
      end: index + offset + word.length,
    })),
  );
}
