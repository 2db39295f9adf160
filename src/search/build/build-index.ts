import {
  findSpelled,
  languagesFile,
  namePageFile,
  nameSpellingFile,
  nameWordsFile,
  rootFile,
  spelledLetters,
  writeEntry,
  writePage,
  type Entry,
  type Root,
} from '../core/index-format.ts';
import { findHome, findKey } from '../core/keys.ts';
import { isStopWord } from '../core/stop-words.ts';
import { listWords } from '../core/tokens.ts';
import { collectTerms, type Collected } from './collect-terms.ts';
import type { Dictionary } from './languages.ts';
import { countUses, makeEntries, measureRarity, type Rarity } from './make-entries.ts';
import type { SourceSite } from './source-page.ts';
import type { Thesaurus } from './thesaurus.ts';

/** In characters; compressed, about a third. */
const wordsFileSize = 5000;
/** A term on more than this share of the pages is common; so many of those are told to every search. */
const commonShare = 0.03;
const mostCommon = 120;
/** Words of one length for those misspelled early, which stays the same for a site of any size. */
const mostSpelled = 800;
/** A word of the thesaurus is as likely as one on so many pages, as a power of two. */
const leastUses = 2;

/** Makes the files of the index, by name. What they are is told in `core/index-format.ts`. */
export function buildIndex(
  { pages, topics }: SourceSite,
  thesaurus: Thesaurus,
  dictionary: Dictionary,
): Map<string, string> {
  const collected = collectTerms(pages, thesaurus);
  const rarity = measureRarity(collected, pages.length);
  const entries = makeEntries(collected, thesaurus, dictionary, rarity);
  const labels = [...new Set(pages.map(({ topic }) => topic).filter(Boolean))];
  const known = listKnown(entries);
  const { first, files } = writeWords(entries);
  const root: Root = {
    pages: pages.length,
    first,
    phrases: entries.map(({ key }) => key).filter((key) => key.includes('_') && isStopWord(findHome(key))),
    common: findCommon(collected, pages.length, rarity),
    same: groupSame(thesaurus.words, known),
    labels,
    topics: [...topics],
  };
  files.set(rootFile, JSON.stringify(root));
  for (const [letters, text] of writeSpelling(pages, collected, thesaurus, known))
    files.set(nameSpellingFile(letters), text);
  files.set(languagesFile, JSON.stringify(dictionary.sentences));
  pages.forEach((page, number) => {
    const text = writePage({
      ...page,
      label: labels.indexOf(page.topic),
      systems: [...page.systems],
      phrases: collected.phrases[number] ?? [],
      sections: [...page.sections],
    });
    files.set(namePageFile(number), text);
  });
  return files;
}

/** Writes entries in the order of the alphabet; those of one home word stay in one file. */
function writeWords(entries: readonly Entry[]): { first: string[]; files: Map<string, string> } {
  const first: string[] = [];
  const texts: string[] = [];
  const homes = [...Map.groupBy(entries, ({ key }) => findHome(key))].sort(([one], [other]) =>
    compare(one, other),
  );
  for (const [home, own] of homes) {
    const text = own
      .sort(({ key }, other) => compare(key, other.key))
      .map(writeEntry)
      .join('\n');
    const last = texts.at(-1);
    if (last !== undefined && last.length + text.length <= wordsFileSize)
      texts[texts.length - 1] = `${last}\n${text}`;
    else {
      first.push(home);
      texts.push(text);
    }
  }
  return { first, files: new Map(texts.map((text, index) => [nameWordsFile(index), text])) };
}

/** Compares as the search does, by code units, whatever the language. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function findCommon({ postings }: Collected, pages: number, rarity: Rarity): Record<string, number> {
  const common = [...postings]
    .filter(([term, own]) => own.size > pages * commonShare && !isStopWord(term))
    .sort(([one, { size }], [other, { size: otherSize }]) => otherSize - size || compare(one, other))
    .slice(0, mostCommon);
  return Object.fromEntries(common.map(([term]) => [term, Math.round(rarity(term) * 10) / 10]));
}

/** For each word that stands for others and is in the index, those others. */
function groupSame(words: ReadonlyMap<string, string>, known: ReadonlySet<string>): Record<string, string> {
  const groups = Map.groupBy(words.keys(), (key) => words.get(key) ?? '');
  return Object.fromEntries(
    [...groups].filter(([term]) => known.has(term)).map(([term, others]) => [term, others.join(' ')]),
  );
}

/** The words in the index, alone or in a phrase. */
function listKnown(entries: readonly Entry[]): Set<string> {
  return new Set(entries.flatMap(({ key }) => [key, ...key.split('_')]));
}

/**
 * For each number of letters the most used words in the ways in which they're written, on each line those that are used
 * about as much. Programs' names are among them, even those on one page: people ask for them more than texts name them.
 * A word of the thesaurus that finds nothing here isn't: it would be guessed of one that means something else.
 */
function writeSpelling(
  pages: SourceSite['pages'],
  { forms, postings }: Collected,
  { words, written }: Thesaurus,
  known: ReadonlySet<string>,
): [letters: number, text: string][] {
  const uses = new Map<string, number>();
  const count = (key: string) => countUses(postings.get(words.get(key) ?? key)?.size ?? 0);
  for (const [key, own] of forms) for (const form of own.keys()) uses.set(form, count(key));
  const named = listWords(pages.flatMap(({ names }) => names).join(' '));
  const leading = [...written].filter((word) => {
    const key = findKey(word);
    return known.has(words.get(key) ?? key);
  });
  for (const word of [...leading, ...named]) uses.set(word, Math.max(leastUses, count(findKey(word))));
  const { least, most } = spelledLetters;
  const spelled = [...uses]
    .filter(([word]) => word.length >= least && /^\p{L}+$/u.test(word) && !isStopWord(word))
    .sort(([one, own], [other, others]) => others - own || compare(one, other));
  const mostUses = countUses(Infinity);
  return Array.from({ length: most - least + 1 }, (_, more): [number, string] => {
    const letters = least + more;
    const chosen = spelled.filter(([word]) => findSpelled(word.length) === letters).slice(0, mostSpelled);
    const lines = Array.from({ length: mostUses }, (__, line) =>
      chosen.filter(([, own]) => own === mostUses - line).map(([word]) => word),
    );
    return [letters, lines.map((line) => line.join(' ')).join('\n')];
  });
}
