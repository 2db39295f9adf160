import { buildIndex } from '../../../src/search/build/build-index.ts';
import { readDictionary } from '../../../src/search/build/languages.ts';
import type { SourcePage } from '../../../src/search/build/source-page.ts';
import { readThesaurus } from '../../../src/search/build/thesaurus.ts';
import { createSearch, type ReadFile, type Search } from '../../../src/search/core/index.ts';

/** A page of a small site: an answer that says nothing but its title, unless told otherwise. */
export function page(title: string, more: Partial<SourcePage> = {}): SourcePage {
  return {
    path: `/${title.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}/`,
    title,
    summary: '',
    kind: 'answer',
    topic: '',
    systems: [],
    names: [],
    keywords: [],
    errors: [],
    asked: [],
    sections: [],
    body: '',
    ...more,
  };
}

/** A guide for a program. */
export function guide(program: string, more: Partial<SourcePage> = {}): SourcePage {
  return page(`Set up ${program}`, { kind: 'guide', names: [program], ...more });
}

/** Pages about other things, so that words on few pages are rare. */
export const others = [
  'Opening hours',
  'Delivery',
  'Colors',
  'Rivers of Europe',
  'Cheese',
  'Bicycles',
  'Trees',
].map((title) => page(title));

const topics = [
  { label: 'Mail', path: '/faq/mail/' },
  { label: 'Plans', path: '/faq/plans/' },
];
const german = {
  de: {
    sentence: 'Auf Englisch.',
    small: 'ich mein nicht',
    words: 'password: passwort\nforgotten: vergessen',
  },
};

/** The files of the index of a small site, by their names. @param synonyms Lines of a thesaurus */
export function buildSmallIndex(pages: readonly SourcePage[], synonyms = ''): ReadonlyMap<string, string> {
  return buildIndex({ pages, topics }, readThesaurus(synonyms), readDictionary(german));
}

/** Searches a small site. @param synonyms Lines of a thesaurus */
export function searchSite(pages: readonly SourcePage[], synonyms = ''): Search & { read: string[] } {
  const files = buildSmallIndex(pages, synonyms);
  const read: string[] = [];
  const readFile: ReadFile = (name) => {
    read.push(name);
    const text = files.get(name);
    return text === undefined ? Promise.reject(new Error(`There is no ${name}.`)) : Promise.resolve(text);
  };
  return { ...createSearch(readFile), read };
}

/** The titles of what is found, best first. */
export async function findTitles(search: Search, query: string, most = 10): Promise<string[]> {
  return (await search.find(query, { most })).results.map(({ title }) => title);
}
