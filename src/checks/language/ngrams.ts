import type { LanguageTable } from '../learned/language.ts';

/** How many weights a table has, a power of two. */
export const bucketCount = 32_768;
const longestNgram = 5;

/**
 * How English words in Latin letters look, as the natural logarithm of the odds: 0 is even, each word adds or takes
 * away at most about 5, and the words of a text add up.
 */
export function scoreWords(words: readonly string[], table: LanguageTable): number {
  let sum = 0;
  for (const word of words) {
    const buckets = hashWord(word);
    let score = 0;
    for (const bucket of buckets) score += table[bucket] ?? 0;
    sum += score / Math.sqrt(buckets.length);
  }
  return sum;
}

/** The buckets of a word's character n-grams: one to five letters, with its ends marked, and the whole word. */
export function hashWord(word: string): number[] {
  // Words are shorter than this, but text without spaces may look like a longer one.
  const padded = `^${word.slice(0, 24)}$`;
  const buckets: number[] = [];
  for (let start = 0; start < padded.length; start++) {
    let hash = 2_166_136_261;
    for (let end = start; end < padded.length && end < start + longestNgram; end++) {
      hash = Math.imul(hash ^ padded.charCodeAt(end), 16_777_619);
      const isEndMark = end === start && (start === 0 || start === padded.length - 1);
      if (!isEndMark) buckets.push(findBucket(hash));
    }
  }
  let whole = 84_696_351;
  for (let at = 0; at < padded.length; at++) whole = Math.imul(whole ^ padded.charCodeAt(at), 16_777_619);
  buckets.push(findBucket(whole));
  return buckets;
}

function findBucket(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
  return (folded ^ (folded >>> 13)) & (bucketCount - 1);
}
