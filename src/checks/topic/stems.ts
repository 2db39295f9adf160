import { stemWord } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';

/** The stems of the words that can tell what a text is about: “bounced” and “bounces” have the same stem. */
export function listWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/\]\([^)\s]{0,200}\)|\[\[[\w.]{0,60}\]\]|https?:\S{1,200}/g, ' ')
    .replace(/\be-mail/g, 'email')
    .replace(/\bweb mail\b/g, 'webmail')
    .replace(/\b['’]\b/g, '');
  return (plain.match(/[a-z0-9]{2,24}/g) ?? []).filter(isTelling).map(stemWord);
}

/** Each word once, and each pair of words in a row (bigram): “app password” means more than an app and a password. */
export function listPairs(words: readonly string[]): Set<string> {
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`)]);
}

/** Numbers tell something only if they may be a reply code of a server, such as 550. */
function isTelling(word: string): boolean {
  return !isStopWord(word) && (!/^\d+$/.test(word) || word.length === 3);
}
