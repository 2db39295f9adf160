import { findHome } from './keys.ts';
import { longestPhrase, type Entry } from './index-format.ts';
import { isSmall } from './program-names.ts';
import type { Known, SearchIndex } from './read-index.ts';
import { findNear, isLikely, type Near } from './spelling.ts';
import { isStopWord } from './stop-words.ts';

/** A word or phrase of a query, and what in the index it may mean. */
export interface Concept {
  parts: { entry: Entry; strength: number }[];
  /** How much of the query it is: the rarity of what it means, little for stop words. */
  worth: number;
  isStop: boolean;
}

/** A query, understood with the words of a site. */
export interface Understood {
  concepts: Concept[];
  /** The words with likely corrections in the place of misspelled ones; absent if none is. */
  corrected?: string[];
  /** The languages of its words that are not English. */
  languages: string[];
  /** How many of its words are English and known. */
  english: number;
}

/** What is tuned. */
export const tuning = {
  stopWorth: 0.25,
  prefix: 0.4,
  knownPrefix: 0.5,
  mostPrefixes: 12,
  joined: 0.9,
  near: 0.9,
  nearFall: 0.4,
  sureUses: 2,
  smallNumber: 0.3,
  phraseWords: 0.3,
  mostNear: 6,
};

/** Finds what the words of a query mean. @param corrects Whether misspelled words are looked for */
export async function understand(words: readonly string[], index: SearchIndex): Promise<Understood> {
  const keys = await Promise.all(words.map((word) => index.key(word)));
  const entries = await loadEntries(keys, index);
  const understood: Understood = { concepts: [], languages: [], english: 0 };
  const isAll = keys.every(isStopWord);
  const phrases = findPhrases(keys, entries);
  const isForeign = countForeign(keys, phrases, entries) > 0;
  const corrected = [...words];
  let isCorrected = false;
  for (let at = 0; at < words.length;) {
    const phrase = phrases.get(at);
    if (phrase) {
      addConcept(understood, [{ entry: phrase.entry, strength: 1 }], false, isAll);
      if (phrase.entry.language) understood.languages.push(phrase.entry.language);
      else understood.english += 1;
      // A phrase that only leads to other words doesn't take away its own.
      if (Math.max(...phrase.entry.terms.values()) < 1) {
        for (const key of keys.slice(at, at + phrase.length)) {
          const own = isStopWord(key) ? undefined : entries.get(key)?.entry;
          if (own) addConcept(understood, [{ entry: own, strength: tuning.phraseWords }], false, isAll);
        }
      }
      at += phrase.length;
      continue;
    }
    const [word = '', key = ''] = [words[at], keys[at]];
    const entry = entries.get(key)?.entry;
    if (entry?.language) understood.languages.push(entry.language);
    // A small number alone, such as that of a version, says little.
    const parts = entry ? [{ entry, strength: /^\d{1,2}$/u.test(word) ? tuning.smallNumber : 1 }] : [];
    if (isStopWord(key)) addConcept(understood, parts, true, isAll);
    else {
      if (entry && !entry.language) understood.english += 1;
      const isLast = at === words.length - 1;
      const known = entries.get(key)?.words ?? [];
      const prefixes = entry && !isLast ? [] : await findPrefixes(word, key, entry?.worth, known, index);
      parts.push(...prefixes, ...(await findJoined(words, keys, at, entries, index)));
      if (!isForeign && (!entry || entry.language)) {
        const near = await findMisspelled(word, key, known, prefixes.length > 0, index);
        parts.push(...near.parts);
        if (near.best && prefixes.length === 0) {
          corrected[at] = near.best.form;
          isCorrected = true;
        }
      }
      addConcept(understood, parts, false, isAll);
    }
    at += 1;
  }
  return isCorrected ? { ...understood, corrected } : understood;
}

/** How many more words of a query are of another language than of English. */
function countForeign(
  keys: readonly string[],
  phrases: ReadonlyMap<number, { entry: Entry }>,
  entries: ReadonlyMap<string, Loaded>,
): number {
  const all = [...keys.map((key) => entries.get(key)?.entry), ...Array.from(phrases.values(), ({ entry }) => entry)];
  const known = all.filter((entry) => entry !== undefined);
  const foreign = known.filter(({ language }) => language).length;
  return 2 * foreign - known.length;
}

interface Loaded {
  entry: Entry | undefined;
  words: readonly Known[];
  find: (key: string) => Entry | undefined;
}

async function loadEntries(keys: readonly string[], index: SearchIndex): Promise<Map<string, Loaded>> {
  const isAll = keys.every(isStopWord);
  const { phrases } = await index.root();
  const text = `_${keys.join('_')}_`;
  const begin = new Set(
    phrases.filter((phrase) => text.includes(`_${phrase}_`)).map((phrase) => phrase.slice(0, phrase.indexOf('_'))),
  );
  const wanted = [...new Set(keys.filter((key) => isAll || begin.has(key) || !isStopWord(key)))];
  const loaded = await Promise.all(
    wanted.map(async (key): Promise<[string, Loaded]> => {
      const file = await index.words(key);
      return [key, { entry: file?.find(key), words: file?.words ?? [], find: (other) => file?.find(other) }];
    }),
  );
  return new Map(loaded);
}

/** The longest phrases of a query, by the place at which they begin. */
function findPhrases(
  keys: readonly string[],
  entries: ReadonlyMap<string, Loaded>,
): Map<number, { entry: Entry; length: number }> {
  const phrases = new Map<number, { entry: Entry; length: number }>();
  for (let at = 0; at < keys.length;) {
    const found = findLongest(keys, at, entries, (entry) => entry.pages.size > 0);
    if (found && found.length > 1) phrases.set(at, found);
    at += Math.max(1, found?.length ?? 1);
  }
  return phrases;
}

function findLongest(
  keys: readonly string[],
  at: number,
  entries: ReadonlyMap<string, Loaded>,
  isWanted: (entry: Entry) => boolean,
): { entry: Entry; length: number } | undefined {
  for (let length = Math.min(longestPhrase, keys.length - at); length > 0; length -= 1) {
    const key = keys.slice(at, at + length).join('_');
    const entry = entries.get(findHome(key))?.find(key);
    if (entry && isWanted(entry)) return { entry, length };
  }
  return undefined;
}

/** The programs that a query names, and its other words; of names that overlap the longest. */
export async function findNamed(
  words: readonly string[],
  index: SearchIndex,
): Promise<{ pages: Set<number>; rest: string[] }> {
  const own = words.filter((word) => !isSmall(word));
  const keys = await Promise.all(own.map((word) => index.key(word)));
  const entries = await loadEntries(keys, index);
  const pages = new Set<number>();
  const rest: string[] = [];
  for (let at = 0; at < own.length;) {
    const found = findLongest(keys, at, entries, ({ named }) => named.length > 0);
    if (found) for (const page of found.entry.named) pages.add(page);
    else rest.push(own[at] ?? '');
    at += found?.length ?? 1;
  }
  return { pages, rest };
}

function addConcept(understood: Understood, parts: Concept['parts'], isStop: boolean, isAll: boolean): void {
  if (parts.length === 0) return;
  const worth = Math.max(...parts.map(({ entry, strength }) => strength * entry.worth));
  const isLittle = isStop && !isAll;
  understood.concepts.push({ parts, worth: worth * (isLittle ? tuning.stopWorth : 1), isStop: isLittle });
}

/** Longer words with the same beginning, for a word that is being typed. */
async function findPrefixes(
  word: string,
  key: string,
  own: number | undefined,
  known: readonly Known[],
  index: SearchIndex,
): Promise<Concept['parts']> {
  if (word.length < 3) return [];
  const start = word.length < 5 ? word : key;
  const longer = known
    .filter((other) => other.uses > 0 && other.key !== key && other.key.startsWith(start))
    .sort((one, other) => one.key.length - other.key.length)
    .slice(0, tuning.mostPrefixes);
  const parts = await Promise.all(
    longer.map(async (other) => {
      const entry = (await index.words(other.key))?.find(other.key);
      if (!entry) return [];
      const share = (start.length / other.key.length) ** 0.7;
      // A longer word never tells more than the one that was typed.
      const known = own === undefined ? 1 : tuning.knownPrefix * Math.min(1, own / entry.worth);
      return [{ entry, strength: tuning.prefix * share * known }];
    }),
  );
  return parts.flat();
}

/** One word that was written as two: “thunder bird”. */
async function findJoined(
  words: readonly string[],
  keys: readonly string[],
  at: number,
  entries: ReadonlyMap<string, Loaded>,
  index: SearchIndex,
): Promise<Concept['parts']> {
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
      return entry ? [{ entry, strength: tuning.joined }] : [];
    }),
  );
  return parts.flat();
}

/** The words that an unknown one may be a misspelling of, all of them: the pages decide. */
async function findMisspelled(
  word: string,
  key: string,
  known: readonly Known[],
  isPrefix: boolean,
  index: SearchIndex,
): Promise<{ parts: Concept['parts']; best?: Near }> {
  let near = findNear(word, key, known);
  if (!isPrefix && !near.some(({ mistakes, uses }) => mistakes < 2 && uses > tuning.sureUses)) {
    const used = await index.spelling();
    const own = new Set(near.map((other) => other.key));
    const more = findNear(word, key, used).filter((other) => !own.has(other.key));
    near = [...near, ...more].sort((one, other) => one.cost - other.cost);
  }
  const chosen = near.slice(0, tuning.mostNear);
  const parts = await Promise.all(
    chosen.map(async ({ key: other, cost }) => ({
      entry: (await index.words(other))?.find(other),
      strength: tuning.near / (1 + tuning.nearFall * (cost - (chosen[0]?.cost ?? 0))),
    })),
  );
  const best = chosen.find((other) => isLikely(word, other));
  return {
    parts: parts.flatMap(({ entry, strength }) => (entry ? [{ entry, strength }] : [])),
    ...(best ? { best } : {}),
  };
}
