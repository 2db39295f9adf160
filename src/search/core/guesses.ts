import type { Entry } from './index-format.ts';
import type { Loaded } from './lookups.ts';
import type { Known, SearchIndex } from './read-index.ts';
import { findNear, isLikely, type Near } from './spelling.ts';
import { isStopWord, listStopWords } from './stop-words.ts';

/** What a word may mean: an entry of the index, and how surely, from 0 to 1. */
export interface Meaning {
  entry: Entry;
  strength: number;
}

/** A longer word with the same beginning is meant with this strength at most, less if the beginning is known itself. */
const prefixStrength = 0.4;
const knownPrefix = 0.5;
const mostPrefixes = 12;
/** One word that was written as two. */
const joinedStrength = 0.9;
/** The likeliest correction of an unknown word, and how the others fall off with their cost. */
const nearStrength = 0.9;
const nearFall = 0.4;
const mostNear = 4;
/** A word that is used so much and differs in one letter is the one: no other file is asked for more. */
const sureUses = 4;
/** Stop words are on most pages. */
const smallUses = 4;
const smallWords: readonly Known[] = listStopWords().map((form) => ({ key: form, form, uses: smallUses }));
/** Shorter beginnings fit too much. */
const shortestPrefix = 3;

/** Longer words with the same beginning, for a word that is being typed. */
export async function findPrefixes(
  word: string,
  key: string,
  own: number | undefined,
  known: readonly Known[],
  index: SearchIndex,
): Promise<Meaning[]> {
  if (word.length < shortestPrefix) return [];
  const further = (await index.wordsAfter(word))?.words ?? [];
  const longer = [...known, ...further]
    .filter((other) => other.uses > 0 && other.key !== key && other.form.startsWith(word))
    .sort((one, other) => one.key.length - other.key.length)
    .slice(0, mostPrefixes);
  const parts = await Promise.all(
    longer.map(async (other) => {
      const entry = (await index.words(other.key))?.find(other.key);
      if (!entry) return [];
      const share = Math.min(1, word.length / other.key.length) ** 0.7;
      // A longer word never tells more than the one that was typed.
      const known = own === undefined ? 1 : knownPrefix * Math.min(1, own / entry.worth);
      return [{ entry, strength: prefixStrength * share * known }];
    }),
  );
  return parts.flat();
}

/** One word that was written as two: “thunder bird”. */
export async function findJoined(
  words: readonly string[],
  keys: readonly string[],
  at: number,
  entries: ReadonlyMap<string, Loaded>,
  index: SearchIndex,
): Promise<Meaning[]> {
  const isOpen = (place: number) => {
    const [word = '', key = ''] = [words[place], keys[place]];
    return word.length < 3 || (!isStopWord(word) && !entries.get(key)?.entry);
  };
  const parts = await Promise.all(
    [at - 1, at].map(async (start) => {
      const [one, other] = [words[start], words[start + 1]];
      if (!one || !other || !(isOpen(start) || isOpen(start + 1))) return [];
      const key = await index.key(one + other);
      const entry = (await index.words(key))?.find(key);
      return entry ? [{ entry, strength: joinedStrength }] : [];
    }),
  );
  return parts.flat();
}

/** The words that an unknown one may be a misspelling of, all of them: the pages decide. */
export async function findMisspelled(
  word: string,
  key: string,
  known: readonly Known[],
  index: SearchIndex,
): Promise<{ parts: Meaning[]; best?: Near }> {
  const own = findNear(word, key, known);
  const isSure = own.some(({ form, inForm, uses }) => inForm < 2 && uses >= sureUses && form[1] === word[1]);
  const all = isSure ? own : findNear(word, key, [...known, ...(await index.spelling(word)), ...smallWords]);
  const near = all.filter(
    (one, place, others) => others.findIndex((other) => other.key === one.key) === place,
  );
  const chosen = near.slice(0, mostNear);
  const least = chosen[0]?.cost ?? 0;
  const parts = await Promise.all(
    chosen
      .filter((other) => !isStopWord(other.key))
      .map(async ({ key: other, cost }): Promise<Meaning[]> => {
        const entry = (await index.words(other))?.find(other);
        return entry ? [{ entry, strength: nearStrength / (1 + nearFall * (cost - least)) }] : [];
      }),
  );
  const best = chosen.find((other) => isLikely(word, other));
  return { parts: parts.flat(), ...(best ? { best } : {}) };
}
