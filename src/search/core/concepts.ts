import { findJoined, findMisspelled, findPrefixes, type Meaning } from './guesses.ts';
import { findPhrases, loadEntries, type Loaded, type Phrase } from './lookups.ts';
import type { SearchIndex } from './read-index.ts';
import { isStopWord } from './stop-words.ts';

/** A word or phrase of a query, and what in the index it may mean. */
export interface Concept {
  parts: Meaning[];
  /** How much of the query it is: the rarity of what it means, little for stop words. */
  worth: number;
  isStop: boolean;
}

/** A query, understood with the words of a site. */
export interface Understood {
  concepts: Concept[];
  /** The words with likely corrections in the place of misspelled ones; absent if none is. */
  corrected?: string[];
  /** Whether somebody types, and the last word begins others: neither is it corrected nor are many pages compared. */
  unfinished: boolean;
  /** The languages of its words that are not English. */
  languages: string[];
  /** How many of its words are English and known. */
  english: number;
}

/** Stop words tell so much of what others of their rarity do. */
const stopWorth = 0.25;
/** A small number alone, such as that of a version, says little. */
const smallNumber = 0.3;
/**
 * The last word is corrected from so many letters on, or if no word begins so: “synch” begins “synchronization”, and
 * yet is more likely to be a mistake than to be finished so.
 */
const shortestCorrected = 5;
/** What the words of a phrase count that only leads to others. */
const phraseWords = 0.3;

/**
 * Finds what the words of a query mean.
 * @param typing Whether somebody may go on with the last word
 */
export async function understand(
  words: readonly string[],
  index: SearchIndex,
  typing = false,
): Promise<Understood> {
  const keys = await Promise.all(words.map((word) => index.key(word)));
  const entries = await loadEntries(keys, index);
  const phrases = findPhrases(keys, entries);
  const query: Query = {
    words,
    keys,
    entries,
    index,
    isAllStop: keys.every(isStopWord),
    isForeign: isMoreForeign(keys, phrases, entries),
    typing,
    understood: { concepts: [], unfinished: false, languages: [], english: 0 },
    corrected: [...words],
  };
  for (let at = 0; at < words.length;) {
    const phrase = phrases.get(at);
    if (phrase) addPhrase(phrase, keys.slice(at, at + phrase.length), query);
    else await addWord(at, query);
    at += phrase?.length ?? 1;
  }
  const isSame = query.corrected.every((word, at) => word === words[at]);
  return isSame ? query.understood : { ...query.understood, corrected: query.corrected };
}

/** A query that is being understood. */
interface Query {
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly entries: ReadonlyMap<string, Loaded>;
  readonly index: SearchIndex;
  readonly isAllStop: boolean;
  readonly isForeign: boolean;
  readonly typing: boolean;
  readonly understood: Understood;
  readonly corrected: string[];
}

function addPhrase({ entry }: Phrase, keys: readonly string[], query: Query): void {
  addConcept([{ entry, strength: 1 }], query);
  if (entry.language) query.understood.languages.push(entry.language);
  else query.understood.english += 1;
  // A phrase that only leads to other words doesn't take away its own.
  if (Math.max(...entry.terms.values()) === 1) return;
  for (const key of keys.filter((word) => !isStopWord(word))) {
    const own = query.entries.get(key)?.entry;
    if (own) addConcept([{ entry: own, strength: phraseWords }], query);
  }
}

async function addWord(at: number, query: Query): Promise<void> {
  const { words, keys, entries, index, typing, understood } = query;
  const [word = '', key = ''] = [words[at], keys[at]];
  const { entry, words: known = [] } = entries.get(key) ?? {};
  const parts = entry ? [{ entry, strength: /^\d{1,2}$/u.test(word) ? smallNumber : 1 }] : [];
  if (entry?.language) understood.languages.push(entry.language);
  if (isStopWord(key)) {
    addConcept(parts, query, true);
    return;
  }
  if (entry && !entry.language) understood.english += 1;
  const isComplete = entry !== undefined && at < words.length - 1;
  const prefixes = isComplete ? [] : await findPrefixes(word, key, entry?.worth, known, index);
  parts.push(...prefixes, ...(await findJoined(words, keys, at, entries, index)));
  // The last word is being typed, if longer ones begin so: what it might be instead would be read for nothing.
  const isBegun =
    at === words.length - 1 && prefixes.length > 0 && (typing || word.length < shortestCorrected);
  const isUnknown = !query.isForeign && (!entry || entry.language !== '');
  understood.unfinished = typing && isUnknown && isBegun;
  if (isUnknown && !isBegun) {
    const near = await findMisspelled(word, key, known, index);
    parts.push(...near.parts);
    if (near.best && prefixes.length === 0) query.corrected[at] = near.best.form;
  }
  addConcept(parts, query);
}

function addConcept(parts: Meaning[], { isAllStop, understood }: Query, isStopWord = false): void {
  if (parts.length === 0) return;
  const worth = Math.max(...parts.map(({ entry, strength }) => strength * entry.worth));
  const isStop = isStopWord && !isAllStop;
  understood.concepts.push({ parts, worth: isStop ? worth * stopWorth : worth, isStop });
}

/** Whether more words of a query are of another language than of English. */
function isMoreForeign(
  keys: readonly string[],
  phrases: ReadonlyMap<number, Phrase>,
  entries: ReadonlyMap<string, Loaded>,
): boolean {
  const words = keys.map((key) => entries.get(key)?.entry).filter((entry) => entry !== undefined);
  const known = [...words, ...Array.from(phrases.values(), ({ entry }) => entry)];
  return 2 * known.filter(({ language }) => language).length > known.length;
}
