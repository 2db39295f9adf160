import { scale, weights } from './ngram-weights.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const buckets = 32_768;
const longestGroup = 5;

let table: Float32Array | undefined;

/**
 * How English words written in Latin letters look: each adds up to about 5, or takes away as much. It is the natural
 * logarithm of the odds, so that 0 is even, and the words of a text add up.
 */
export function scoreWords(words: string[]): number {
  table ??= Float32Array.from(weights, (letter) => (alphabet.indexOf(letter) - 31) * scale);
  let sum = 0;
  for (const word of words) {
    const places = hashWord(word);
    let score = 0;
    for (const place of places) score += table[place] ?? 0;
    sum += score / Math.sqrt(places.length);
  }
  return sum;
}

/** The places of a word's letter groups (one to five letters, ends marked, and the whole word) in the table. */
export function hashWord(word: string): number[] {
  // Nobody writes longer words, but text without spaces may have them.
  const padded = `^${word.slice(0, 24)}$`;
  const places: number[] = [];
  for (let start = 0; start < padded.length; start++) {
    let hash = 2_166_136_261;
    for (let end = start; end < padded.length && end < start + longestGroup; end++) {
      hash = Math.imul(hash ^ padded.charCodeAt(end), 16_777_619);
      const isEndMark = end === start && (start === 0 || start === padded.length - 1);
      if (!isEndMark) places.push(findPlace(hash));
    }
  }
  let whole = 84_696_351;
  for (let at = 0; at < padded.length; at++) whole = Math.imul(whole ^ padded.charCodeAt(at), 16_777_619);
  places.push(findPlace(whole));
  return places;
}

function findPlace(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
  return (folded ^ (folded >>> 13)) & (buckets - 1);
}
