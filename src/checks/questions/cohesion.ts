import type { Sentence } from '../text/sentences.ts';
import { commonStems } from '../text/content-words.ts';
import type { MentionedAreas } from './areas.ts';

/** What the words before and after the beginning of a sentence have in common (lexical cohesion). */
export interface Cohesion {
  /** Different words before the sentence. */
  readonly wordsBefore: number;
  /** Different words from the sentence on. */
  readonly wordsAfter: number;
  /** Words that occur on both sides. */
  readonly sharedWords: number;
  /** The same for words that many messages have, whatever they ask. */
  readonly sharedCommonWords: number;
  /** Share of the words of the sentence that did not occur before it, from 0 to 1. */
  readonly newWords: number;
  /** Whether one area of support is left for good and another one begins. */
  readonly areaChanges: boolean;
  /** The same for programs and services. */
  readonly programChanges: boolean;
}

/** The first and the last sentence in which something occurs. */
interface Reach {
  readonly first: number;
  last: number;
}

/** How many words have occurred, and how many have occurred for the last time, before each sentence. */
interface Counts {
  readonly begun: number[];
  readonly ended: number[];
}

/** Measures the cohesion at the beginning of every sentence, in one pass over the words. */
export function measureCohesion(sentences: readonly Sentence[], mentioned: MentionedAreas): Cohesion[] {
  const words = sentences.map((sentence) => sentence.words);
  const reaches = readReaches(words);
  const areaReaches = [...readReaches(mentioned.areas).values()];
  const programReaches = [...readReaches(mentioned.programs).values()];
  const isCommon = (stem: string): boolean => commonStems.has(stem) || mentioned.stems.has(stem);
  const own = countReaches(reaches, words.length, (stem) => !isCommon(stem));
  const common = countReaches(reaches, words.length, isCommon);
  return words.map((stems, i) => {
    const at = (counts: Counts) => ({ before: counts.begun[i] ?? 0, over: counts.ended[i] ?? 0 });
    const [ownAt, commonAt] = [at(own), at(common)];
    const fresh = [...stems].filter((stem) => reaches.get(stem)?.first === i).length;
    return {
      wordsBefore: ownAt.before + commonAt.before,
      wordsAfter: reaches.size - ownAt.over - commonAt.over,
      sharedWords: ownAt.before - ownAt.over,
      sharedCommonWords: commonAt.before - commonAt.over,
      newWords: stems.size === 0 ? 0 : fresh / stems.size,
      areaChanges: isChange(areaReaches, i),
      programChanges: isChange(programReaches, i),
    };
  });
}

/** Whether something ends for good before a sentence, and something else begins with it or after it. */
function isChange(reaches: readonly Reach[], i: number): boolean {
  return reaches.some(({ last }) => last < i) && reaches.some(({ first }) => first >= i);
}

function countReaches(
  reaches: ReadonlyMap<string, Reach>,
  length: number,
  isCounted: (stem: string) => boolean,
): Counts {
  const begun = new Array<number>(length + 1).fill(0);
  const ended = new Array<number>(length + 1).fill(0);
  for (const [stem, { first, last }] of reaches) {
    if (!isCounted(stem)) continue;
    begun[first + 1] = (begun[first + 1] ?? 0) + 1;
    ended[last + 1] = (ended[last + 1] ?? 0) + 1;
  }
  return { begun: sumUp(begun), ended: sumUp(ended) };
}

function sumUp(amounts: readonly number[]): number[] {
  let sum = 0;
  return amounts.map((amount) => (sum += amount));
}

function readReaches(lists: readonly ReadonlySet<string>[]): Map<string, Reach> {
  const reaches = new Map<string, Reach>();
  for (const [i, own] of lists.entries()) {
    for (const name of own) {
      const reach = reaches.get(name);
      if (reach) reach.last = i;
      else reaches.set(name, { first: i, last: i });
    }
  }
  return reaches;
}
