import { longestPhrase, type Entry } from './index-format.ts';
import { findHome } from './keys.ts';
import { isSmall } from './program-names.ts';
import type { Known, SearchIndex } from './read-index.ts';
import { isStopWord } from './stop-words.ts';

/** What the index has for a word, and for its neighbors in the alphabet. */
export interface Loaded {
  entry: Entry | undefined;
  words: readonly Known[];
  find: (key: string) => Entry | undefined;
}

/** Reads what the index has for the words of a query; for stop words only where they matter. */
export async function loadEntries(keys: readonly string[], index: SearchIndex): Promise<Map<string, Loaded>> {
  const isAll = keys.every(isStopWord);
  const { phrases } = await index.root();
  const text = `_${keys.join('_')}_`;
  const begin = new Set(
    phrases
      .filter((phrase) => text.includes(`_${phrase}_`))
      .map((phrase) => phrase.slice(0, phrase.indexOf('_'))),
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

/** A phrase of a query, and of how many words it is. */
export interface Phrase {
  entry: Entry;
  length: number;
}

/** The longest phrases of a query, by the place at which they begin. */
export function findPhrases(
  keys: readonly string[],
  entries: ReadonlyMap<string, Loaded>,
): Map<number, Phrase> {
  const phrases = new Map<number, Phrase>();
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
): Phrase | undefined {
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
