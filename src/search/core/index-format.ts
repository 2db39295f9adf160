import type { Kind, TopicLink } from './types.ts';

/*
 * How the index is written. It's cut into many small files, so that a search reads about as much of a site of ten
 * thousand pages as of one of a hundred:
 *
 *   root.json       what every search needs: where each word's file is, and how common the most common words are
 *   words-N.txt     a stretch of the alphabet: for each word or phrase the pages about it, and words for the same
 *   page-N.txt      a page: what is shown of it, and the phrases that stand for it
 *   spelling-N.txt  the most used words of so many letters, for those misspelled so early that another file would have
 *                   them
 *   languages.json  a sentence in each language other than English that queries are understood in
 */

/** The first file. */
export interface Root {
  /** Number of pages. */
  pages: number;
  /** The first word of each `words-N.txt`. */
  first: string[];
  /** Phrases of stop words alone, which lead to no file. */
  phrases: string[];
  /** Rarity of the stems on many pages. */
  common: Record<string, number>;
  /** For each word, others that are only another way to write it. */
  same: Record<string, string>;
  /** Labels of topics and kinds of guides, of which results have one. */
  labels: string[];
  topics: TopicLink[];
}

export { rootFile } from './root-file.ts';
export const languagesFile = 'languages.json';
export const nameWordsFile = (index: number) => `words-${index}.txt`;
export const namePageFile = (number: number) => `page-${number}.txt`;
export const nameSpellingFile = (letters: number) => `spelling-${letters}.txt`;

/** Letters of the shortest and the longest words that have a spelling file of their own. */
export const spelledLetters = { least: 4, most: 12 };

/** The spelling file of words of so many letters: longer and shorter ones stand with the nearest. */
export function findSpelled(letters: number): number {
  return Math.min(spelledLetters.most, Math.max(spelledLetters.least, letters));
}

/** Words in one phrase at most. */
export const longestPhrase = 6;

/** How strongly a page is about a word: the most, and of so much each step. */
export const levels = 16;

/** A word or a phrase of the index. */
export interface Entry {
  /** A stem, or the words of a phrase joined by `_`. */
  key: string;
  /** The word as it's written most, to show a correction. */
  form: string;
  /** On how many pages it stands itself, as a power of two; 0 if it only leads to other words. */
  uses: number;
  /** How much it tells: its rarity, less where it only stands for other words. */
  worth: number;
  /** For each page about it, from 1 to 16 how strongly. */
  pages: ReadonlyMap<number, number>;
  /** The stems that it stands for on the pages, with how surely: 0 to 1. */
  terms: ReadonlyMap<string, number>;
  /** The pages of the program that has it as its name. */
  named: readonly number[];
  /** The language it's from, if not English. */
  language: string;
}

/** What is shown of a page, and what ranking needs. */
export interface Page {
  path: string;
  title: string;
  summary: string;
  kind: Kind;
  label: number;
  systems: string[];
  /** Its title, names, keywords and errors as stems; the title first. */
  phrases: string[][];
  sections: { anchor: string; heading: string }[];
}

const kindLetters: Readonly<Record<Kind, string>> = { answer: 'a', guide: 'g', program: 'p', page: 'o' };
const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries(kindLetters).map(([kind, letter]) => [letter, kind as Kind]),
);
const tab = '\t';
const between = '|';

export function writeEntry({ key, form, uses, worth, pages, terms, named, language }: Entry): string {
  let last = 0;
  const postings = [...pages]
    .sort(([one], [other]) => one - other)
    .map(([page, level]) => {
      const gap = page - last;
      last = page;
      return `${gap || ''}${String.fromCharCode(64 + level)}`;
    });
  const fields = [
    key,
    form === key ? '' : form.startsWith(key) ? `-${form.slice(key.length)}` : form,
    uses || '',
    Math.round(worth * 10),
    postings.join(''),
    terms.size === 1 && terms.get(key) === 1
      ? ''
      : Array.from(terms, ([term, strength]) => `${term}:${Math.round(strength * 10)}`).join(' '),
    named.join(' '),
    language,
  ];
  return fields.join(tab).trimEnd();
}

export function readEntry(line: string): Entry {
  const [key = '', form = '', uses = '', worth = '', postings = '', terms = '', named = '', language = ''] =
    line.split(tab);
  const pages = new Map<number, number>();
  let page = 0;
  for (const [, gap, letter = ''] of postings.matchAll(/(\d*)([A-P])/gu)) {
    page += Number(gap);
    pages.set(page, letter.charCodeAt(0) - 64);
  }
  return {
    key,
    form: form.startsWith('-') ? key + form.slice(1) : form || key,
    uses: Number(uses),
    worth: Number(worth) / 10,
    pages,
    terms: new Map(
      terms
        ? terms.split(' ').map((term) => {
            const at = term.lastIndexOf(':');
            return [term.slice(0, at), Number(term.slice(at + 1)) / 10];
          })
        : [[key, 1]],
    ),
    named: named ? named.split(' ').map(Number) : [],
    language,
  };
}

export function writePage({ path, title, summary, kind, label, systems, phrases, sections }: Page): string {
  return [
    path,
    title,
    summary,
    kindLetters[kind],
    label < 0 ? '' : label,
    systems.join(' '),
    phrases.map((phrase) => phrase.join(' ')).join(between),
    sections.map(({ anchor, heading }) => `${anchor} ${heading}`).join(between),
  ]
    .join(tab)
    .trimEnd();
}

export function readPage(line: string): Page {
  const [
    path = '',
    title = '',
    summary = '',
    kind = '',
    label = '',
    systems = '',
    phrases = '',
    sections = '',
  ] = line.split(tab);
  return {
    path,
    title,
    summary,
    kind: kinds.get(kind) ?? 'page',
    label: label ? Number(label) : -1,
    systems: systems ? systems.split(' ') : [],
    phrases: phrases.split(between).map((phrase) => (phrase ? phrase.split(' ') : [])),
    sections: sections
      ? sections.split(between).map((section) => {
          const at = section.indexOf(' ');
          return { anchor: section.slice(0, at), heading: section.slice(at + 1) };
        })
      : [],
  };
}
