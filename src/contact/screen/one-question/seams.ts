import type { Sentence } from './sentences.ts';
import { commonStems, fieldStems } from './topic-words.ts';

/** What the words before and after the beginning of a sentence have in common. */
export interface Seam {
  /** Different words before the sentence. */
  readonly wordsBefore: number;
  /** Different words from the sentence on. */
  readonly wordsAfter: number;
  /** Words that stand on both sides. */
  readonly sharedWords: number;
  /** The same for words that half of all messages have. */
  readonly sharedCommonWords: number;
  /** Share of the words of the sentence that did not stand before. */
  readonly newWords: number;
  /** Whether a field of support is left for good and another one entered. */
  readonly fieldChanges: boolean;
}

interface Reach {
  readonly first: number;
  last: number;
}

/** Reads the seam in front of every sentence, in one pass over the words. */
export function readSeams(sentences: readonly Sentence[]): Seam[] {
  const words = sentences.map((sentence) => sentence.words);
  const reaches = readReaches(words);
  const fieldReaches = fieldStems.map((stems) => joinReaches(stems, reaches));
  const begun = new Array<number>(sentences.length + 1).fill(0);
  const ended = new Array<number>(sentences.length + 1).fill(0);
  const common = new Array<number>(sentences.length + 1).fill(0);
  for (const [stem, { first, last }] of reaches) {
    addAt(begun, first + 1, 1);
    addAt(ended, last + 1, 1);
    if (!commonStems.has(stem)) continue;
    addAt(common, first + 1, 1);
    addAt(common, last + 1, -1);
  }

  let wordsBefore = 0;
  let wordsOver = 0;
  let sharedCommonWords = 0;
  return words.map((own, i) => {
    wordsBefore += begun[i] ?? 0;
    wordsOver += ended[i] ?? 0;
    sharedCommonWords += common[i] ?? 0;
    const fresh = [...own].filter((stem) => reaches.get(stem)?.first === i).length;
    return {
      wordsBefore,
      wordsAfter: reaches.size - wordsOver,
      sharedWords: wordsBefore - wordsOver - sharedCommonWords,
      sharedCommonWords,
      newWords: own.size === 0 ? 0 : fresh / own.size,
      fieldChanges:
        fieldReaches.some((reach) => reach !== undefined && reach.last < i) &&
        fieldReaches.some((reach) => reach !== undefined && reach.first >= i),
    };
  });
}

function addAt(amounts: number[], index: number, amount: number): void {
  amounts[index] = (amounts[index] ?? 0) + amount;
}

/** The first and the last sentence in which each word stands. */
function readReaches(words: readonly ReadonlySet<string>[]): Map<string, Reach> {
  const reaches = new Map<string, Reach>();
  for (const [i, own] of words.entries()) {
    for (const stem of own) {
      const reach = reaches.get(stem);
      if (reach) reach.last = i;
      else reaches.set(stem, { first: i, last: i });
    }
  }
  return reaches;
}

function joinReaches(stems: ReadonlySet<string>, reaches: ReadonlyMap<string, Reach>): Reach | undefined {
  const found = [...stems].flatMap((stem) => reaches.get(stem) ?? []);
  if (found.length === 0) return undefined;
  return {
    first: Math.min(...found.map((reach) => reach.first)),
    last: Math.max(...found.map((reach) => reach.last)),
  };
}
