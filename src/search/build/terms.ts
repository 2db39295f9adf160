import { longestPhrase } from '../core/index-format.ts';
import { isStopWord } from '../core/stop-words.ts';
import { writeTermKey, type Thesaurus } from './thesaurus.ts';

/** A text as the index sees it. */
export interface Terms {
  /** What it says, in order, without stop words; a phrase is one term. */
  sequence: string[];
  /** The same, and the single words of phrases. */
  all: string[];
  /** The stop words outside of phrases. */
  stops: string[];
}

/**
 * Makes a function that cuts the words of a text into terms: of phrases the longest, and else the stem of each word.
 * It remembers the keys of words, of which a site has few beside how often it says them.
 */
export function createTermFinder({
  same,
  words: single,
  phrases,
}: Thesaurus): (words: readonly string[]) => Terms {
  const keys = new Map<string, string>();
  const findOwnKey = (word: string) => {
    const known = keys.get(word) ?? writeTermKey([word], single);
    keys.set(word, known);
    return known;
  };
  const beginnings = new Set([...phrases].flatMap(listBeginnings));
  /** The number of words of the longest phrase at a place; 1 if there is none. */
  const measurePhrase = (own: readonly string[], at: number) => {
    let longest = 1;
    let phrase = own[at] ?? '';
    const most = Math.min(longestPhrase, own.length - at);
    for (let length = 2; length <= most && beginnings.has(phrase); length += 1) {
      phrase += `_${own[at + length - 1] ?? ''}`;
      if (phrases.has(phrase)) longest = length;
    }
    return longest;
  };

  return (words) => {
    const own = words.map(findOwnKey);
    const terms: Terms = { sequence: [], all: [], stops: [] };
    for (let at = 0; at < own.length;) {
      const length = measurePhrase(own, at);
      const key = own.slice(at, at + length).join('_');
      const term = same.get(key) ?? key;
      if (length === 1 && isStopWord(key)) terms.stops.push(key);
      else {
        terms.sequence.push(term);
        terms.all.push(term);
        if (length > 1)
          for (let word = at; word < at + length; word += 1)
            if (!isStopWord(words[word] ?? '')) terms.all.push(own[word] ?? '');
      }
      at += length;
    }
    return terms;
  };
}

/** What a phrase may begin with; a word may hold the sign between words itself. */
function listBeginnings(phrase: string): string[] {
  return Array.from(phrase.matchAll(/_/gu), ({ index }) => phrase.slice(0, index));
}
