import { longestPhrase } from '../core/index-format.ts';
import { isStopWord } from '../core/stop-words.ts';
import { listWords } from '../core/tokens.ts';
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

/** Cuts a text into terms: of phrases the longest, and else the stem of each word. */
export function findTerms(text: string, { same, words: single, phrases }: Thesaurus): Terms {
  const words = listWords(text);
  const terms: Terms = { sequence: [], all: [], stops: [] };
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestPhrase, words.length - at);
    while (length > 1 && !phrases.has(writeTermKey(words.slice(at, at + length), single))) length -= 1;
    const own = words.slice(at, at + length);
    const key = writeTermKey(own, single);
    const term = same.get(key) ?? key;
    if (length === 1 && isStopWord(key)) terms.stops.push(key);
    else {
      terms.sequence.push(term);
      terms.all.push(term);
      if (length > 1)
        for (const word of own) if (!isStopWord(word)) terms.all.push(writeTermKey([word], single));
    }
    at += length;
  }
  return terms;
}
