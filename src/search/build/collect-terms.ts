import { findKey } from '../core/keys.ts';
import { listWords } from '../core/tokens.ts';
import { listNameKeys } from './name-keys.ts';
import type { SourcePage } from './source-page.ts';
import { createTermFinder, type Terms } from './terms.ts';
import type { Thesaurus } from './thesaurus.ts';

/** How much a word says in each place. */
const weights = {
  title: 4,
  name: 4,
  keyword: 2.5,
  error: 2.5,
  asked: 1.5,
  section: 1.2,
  summary: 1.2,
  /** A stop word, of what another word would say in its place. */
  stop: 0.6,
  body: 0.4,
};
/** Words of the text alone count only if they're on few pages: on so many, or on this share of all. */
const fewPages = 3;
const fewShare = 0.03;
const shortestInBody = 3;

/** What the pages of a site say. */
export interface Collected {
  /** For each term, the pages that say it, by number, with how much. */
  postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** For each stem, the ways in which it's written, with how often. */
  forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The same for those that stand in nothing but the bodies of pages. */
  bodyForms: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** For each name of a program, its pages. */
  named: ReadonlyMap<string, ReadonlySet<number>>;
  /** Of each page, its title and its other phrases as terms. */
  phrases: readonly string[][][];
}

/** Reads all pages: their titles, names, keywords and errors, and words of the text that stand nowhere else. */
export function collectTerms(pages: readonly SourcePage[], thesaurus: Thesaurus): Collected {
  const postings = new Map<string, Map<number, number>>();
  const spoken = new Map<string, number>();
  const named = new Map<string, Set<number>>();
  const findTerms = createTermFinder(thesaurus);
  const phrases = pages.map((page, number) => {
    for (const key of listNameKeys(page.names, thesaurus.words)) {
      named.set(key, (named.get(key) ?? new Set()).add(number));
    }
    return listPlaces(page).flatMap(({ text, weight, isPhrase }) => {
      const words = listWords(text);
      const { all, sequence, stops } = findTerms(words);
      for (const term of all) addCount(postings, term, number, weight);
      for (const stop of stops) addCount(postings, stop, number, weight * weights.stop);
      for (const word of words) spoken.set(word, (spoken.get(word) ?? 0) + 1);
      return isPhrase ? [sequence] : [];
    });
  });
  const forms = new Map<string, Map<string, number>>();
  for (const [word, count] of spoken) addCount(forms, findKey(word), word, count);
  addBodies(pages, findTerms, postings);
  const bodyForms = new Map<string, Map<string, number>>();
  for (const word of pages.flatMap(({ body }) => listWords(body))) {
    const key = findKey(word);
    if (postings.has(key) && !forms.has(key)) addCount(bodyForms, key, word, 1);
  }
  return { postings, forms, bodyForms, named, phrases: phrases.map(dropRepeats) };
}

/** The texts of a page, its title first. A program's page has the same sentences as all others, except its name. */
function listPlaces(page: SourcePage): { text: string; weight: number; isPhrase: boolean }[] {
  const isProgram = page.kind === 'program';
  const { title, name, keyword, error, asked, section, summary } = weights;
  return [
    { text: isProgram ? page.names.join(' ') : page.title, weight: title, isPhrase: true },
    ...page.names.map((text) => ({ text, weight: name, isPhrase: true })),
    ...page.keywords.map((text) => ({ text, weight: keyword, isPhrase: true })),
    ...page.errors.map((text) => ({ text, weight: error, isPhrase: true })),
    ...page.asked.map((text) => ({ text, weight: asked, isPhrase: false })),
    ...page.sections.map(({ heading }) => ({ text: heading, weight: section, isPhrase: false })),
    ...(isProgram ? [] : [{ text: page.summary, weight: summary, isPhrase: false }]),
  ];
}

function addBodies(
  pages: readonly SourcePage[],
  findTerms: (words: readonly string[]) => Terms,
  postings: Map<string, Map<number, number>>,
): void {
  const found = new Map<string, number[]>();
  pages.forEach(({ body }, number) => {
    for (const term of new Set(findTerms(listWords(body)).all)) {
      if (postings.has(term) || term.length < shortestInBody) continue;
      const list = found.get(term) ?? [];
      list.push(number);
      found.set(term, list);
    }
  });
  for (const [term, list] of found) {
    if (list.length > Math.max(fewPages, pages.length * fewShare)) continue;
    for (const page of list) addCount(postings, term, page, weights.body);
  }
}

function addCount<Item>(
  counts: Map<string, Map<Item, number>>,
  key: string,
  item: Item,
  count: number,
): void {
  const own = counts.get(key);
  if (own) own.set(item, (own.get(item) ?? 0) + count);
  else counts.set(key, new Map([[item, count]]));
}

/** Drops phrases that are empty or there already; the first stays, since it's the title. */
function dropRepeats(phrases: readonly string[][]): string[][] {
  const seen = new Set<string>(['']);
  return phrases.filter((phrase, place) => {
    const text = phrase.join(' ');
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew || place === 0;
  });
}
