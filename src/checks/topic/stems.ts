/** Words of grammar and courtesy (stop words), which occur in questions about everything. */
const emptyWords = new Set(
  `a an the and or of to in on at is are was were be been it its i you your my me we our us they them this that these
  those with without from for by as do does did can could will would should have has had not no but if so when what
  which who how why where there here any some all just also then than too very get got im ive dont cant please thanks
  hello dear hi help need want like about after again before gets since still supported supports`.split(
    /\s+/u,
  ),
);

/** The stems of the words that can tell what a text is about: “bounced” and “bounces” have the same stem. */
export function listWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/\]\([^)\s]{0,200}\)|\[\[[\w.]{0,60}\]\]|https?:\S{1,200}/g, ' ')
    .replace(/\be-mail/g, 'email')
    .replace(/\bweb mail\b/g, 'webmail')
    .replace(/\b['’]\b/g, '');
  return (plain.match(/[a-z0-9]{2,24}/g) ?? []).filter(isTelling).map(cutToStem);
}

/** Each word once, and each pair of words in a row (bigram): “app password” means more than an app and a password. */
export function listPairs(words: readonly string[]): Set<string> {
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`)]);
}

/** Numbers tell something only if they may be a reply code of a server, such as 550. */
function isTelling(word: string): boolean {
  return !emptyWords.has(word) && (!/^\d+$/.test(word) || word.length === 3);
}

function cutToStem(word: string): string {
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=[a-z]{3})(?:ing|ed|es|e|s)$/, '')
    .replace(/([a-z])\1$/, '$1');
}
