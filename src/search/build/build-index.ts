import {
  languagesFile,
  levels,
  namePagesFile,
  nameWordsFile,
  pagesPerFile,
  rootFile,
  spellingFile,
  writeEntry,
  writePage,
  type Entry,
  type Root,
} from '../core/index-format.ts';
import { isStopWord } from '../core/stop-words.ts';
import { findHome, findKey } from '../core/keys.ts';
import { listWords } from '../core/tokens.ts';
import type { Dictionary } from './languages.ts';
import { listNameKeys } from './name-keys.ts';
import type { SourcePage, SourceSite } from './source-page.ts';
import { findTerms } from './terms.ts';
import { writeTermKey, type Thesaurus } from './thesaurus.ts';

/** How much a word says in each place. */
export const weights = { title: 4, name: 4, keyword: 2.5, error: 3.5, section: 1.2, summary: 1.2, stop: 0.6, body: 0.4 };
export const buildTuning = {
  /** The more often a page says a word, the less each further time adds. */
  saturation: 2.4,
  /** A word for others on the pages is worth more where it stands on no page itself. */
  onlyOther: 1.5,
  /** What each further word for the same adds. */
  falling: 0.4,
};
/** Pages kept for a word; those beyond say less about it than so many others. */
const mostPages = 96;
/** In characters; compressed, about a third. */
const wordsFileSize = 7000;
/** Words of the text alone are evidence only if they are on few pages. */
const rareShare = 0.03;
const mostCommon = 120;
const commonShare = 0.03;
const spellingWords = 900;
const mostUses = 9;

/** A count as a power of two, from 1 to 9; 0 is 0. */
function countUses(count: number): number {
  return count === 0 ? 0 : Math.min(mostUses, Math.max(1, Math.round(Math.log2(1 + count))));
}

/** Makes the files of the index, by name. */
export function buildIndex(site: SourceSite, thesaurus: Thesaurus, dictionary: Dictionary): Map<string, string> {
  const labels = [...new Set(site.pages.map(({ topic }) => topic).filter(Boolean))];
  const reader = new IndexWriter(thesaurus);
  site.pages.forEach((page, index) => reader.add(page, index));
  return reader.write(site, labels, dictionary);
}

class IndexWriter {
  private readonly thesaurus: Thesaurus;
  private readonly postings = new Map<string, Map<number, number>>();
  private readonly forms = new Map<string, Map<string, number>>();
  private readonly named = new Map<string, Set<number>>();
  private readonly phrases: string[][][] = [];
  private readonly bodies: Set<string>[] = [];

  constructor(thesaurus: Thesaurus) {
    this.thesaurus = thesaurus;
  }

  add(page: SourcePage, index: number): void {
    const phrases: string[][] = [];
    const add = (text: string, weight: number, isPhrase: boolean) => {
      const { all, sequence, stops } = findTerms(text, this.thesaurus);
      for (const term of all) this.count(term, index, weight);
      for (const stop of stops) this.count(stop, index, weight * weights.stop);
      if (isPhrase && (sequence.length > 0 || phrases.length === 0)) phrases.push(sequence);
      this.noteForms(text);
    };
    add(page.kind === 'program' ? page.names.join(' ') : page.title, weights.title, true);
    for (const name of page.names) add(name, weights.name, true);
    for (const keyword of page.keywords) add(keyword, weights.keyword, true);
    for (const error of page.errors) add(error, weights.error, true);
    for (const { heading } of page.sections) add(heading, weights.section, false);
    if (page.kind !== 'program') add(page.summary, weights.summary, false);
    this.phrases.push(dropRepeats(phrases));
    this.bodies.push(new Set(findTerms(page.body, this.thesaurus).all));
    for (const key of listNameKeys(page.names, this.thesaurus.words)) {
      const pages = this.named.get(key) ?? new Set();
      this.named.set(key, pages.add(index));
    }
  }

  private count(term: string, page: number, weight: number): void {
    const pages = this.postings.get(term) ?? new Map<number, number>();
    pages.set(page, (pages.get(page) ?? 0) + weight);
    this.postings.set(term, pages);
  }

  /** Words of the text count where nothing else of any page has them. */
  private countBodies(pages: number): void {
    const found = new Map<string, number[]>();
    this.bodies.forEach((terms, page) => {
      for (const term of terms) {
        if (this.postings.has(term)) continue;
        const list = found.get(term) ?? [];
        list.push(page);
        found.set(term, list);
      }
    });
    for (const [term, list] of found) {
      if (list.length > Math.max(3, pages * rareShare) || term.length < 3) continue;
      for (const page of list) this.count(term, page, weights.body);
    }
  }

  private noteForms(text: string): void {
    for (const word of listWords(text)) {
      const key = findKey(word);
      const forms = this.forms.get(key) ?? new Map<string, number>();
      forms.set(word, (forms.get(word) ?? 0) + 1);
      this.forms.set(key, forms);
    }
  }

  write(site: SourceSite, labels: string[], dictionary: Dictionary): Map<string, string> {
    const total = site.pages.length;
    this.countBodies(total);
    const rarity = (term: string) => {
      const count = this.postings.get(term)?.size ?? 0;
      return Math.log(1 + (total - count + 0.5) / (count + 0.5));
    };
    const files = new Map<string, string>();
    const entries = this.listEntries(rarity, dictionary);
    const groups = Map.groupBy(entries, ({ key }) => findHome(key));
    const first: string[] = [];
    let lines: string[] = [];
    let size = 0;
    const close = () => {
      if (lines.length > 0) files.set(nameWordsFile(first.length - 1), lines.join('\n'));
      lines = [];
      size = 0;
    };
    for (const word of [...groups.keys()].sort()) {
      const own = (groups.get(word) ?? []).sort((a, b) => (a.key < b.key ? -1 : 1)).map(writeEntry);
      const ownSize = own.reduce((sum, line) => sum + line.length, 0);
      if (lines.length === 0 || size + ownSize > wordsFileSize) {
        close();
        first.push(word);
      }
      lines.push(...own);
      size += ownSize;
    }
    close();
    for (let at = 0; at < total; at += pagesPerFile) {
      const pages = site.pages.slice(at, at + pagesPerFile).map((page, offset) =>
        writePage({
          ...page,
          label: labels.indexOf(page.topic),
          systems: [...page.systems],
          phrases: this.phrases[at + offset] ?? [],
          sections: [...page.sections],
        }),
      );
      files.set(namePagesFile(at / pagesPerFile), pages.join('\n'));
    }
    const common = [...this.postings]
      .filter(([term, pages]) => pages.size > total * commonShare && !isStopWord(term))
      .sort(([, one], [, other]) => other.size - one.size)
      .slice(0, mostCommon)
      .map(([term]) => [term, Math.round(rarity(term) * 10) / 10] as const);
    const root: Root = {
      pages: total,
      first,
      phrases: entries.filter(({ key }) => key.includes('_') && isStopWord(findHome(key))).map(({ key }) => key),
      common: Object.fromEntries(common),
      same: writeSame(this.thesaurus.words, entries),
      labels,
      topics: [...site.topics],
    };
    files.set(rootFile, JSON.stringify(root));
    files.set(spellingFile, this.listSpelling().join('\n'));
    files.set(languagesFile, JSON.stringify(dictionary.sentences));
    return files;
  }

  private listSpelling(): string[] {
    const counted = Array.from(this.forms, ([key, forms]) => ({
      form: mostFrequent(forms),
      count: this.postings.get(this.thesaurus.same.get(key) ?? key)?.size ?? 0,
    }));
    const sorted = counted
      .filter(({ form }) => form.length > 3 && /^\p{L}+$/u.test(form) && !isStopWord(form))
      .sort((one, other) => other.count - one.count || (one.form < other.form ? -1 : 1))
      .slice(0, spellingWords);
    const lines: string[][] = Array.from({ length: mostUses }, () => []);
    for (const { form, count } of sorted) lines[mostUses - countUses(count)]?.push(form);
    return lines.map((line) => line.join(' '));
  }

  private listEntries(rarity: (term: string) => number, dictionary: Dictionary): Entry[] {
    const { same, near, words } = this.thesaurus;
    const all = new Set([...this.postings.keys(), ...same.keys(), ...same.values(), ...near.keys(), ...this.named.keys()]);
    const entries = new Map<string, Entry>();
    for (const key of all) {
      if (words.has(key)) continue;
      const term = same.get(key) ?? key;
      const isOwn = this.postings.has(term);
      const terms = new Map([[term, 1]]);
      for (const [other, strength] of near.get(term) ?? []) {
        if (this.postings.has(other)) terms.set(other, isOwn ? strength : strength * buildTuning.onlyOther);
      }
      const entry = this.makeEntry(key, terms, rarity);
      if (entry) entries.set(key, entry);
    }
    for (const [key, { language, targets }] of dictionary.words) {
      if (entries.has(key) || words.has(key)) continue;
      const terms = new Map<string, number>();
      for (const target of targets) {
        const term = writeTermKey(listWords(target), words);
        const own = same.get(term) ?? term;
        for (const [other, strength] of near.get(own) ?? []) terms.set(other, strength);
        terms.set(own, 1);
      }
      const entry = this.makeEntry(key, terms, rarity);
      entries.set(key, { ...(entry ?? emptyEntry(key)), language });
    }
    return [...entries.values()];
  }

  private makeEntry(key: string, terms: Map<string, number>, rarity: (term: string) => number): Entry | undefined {
    const known = Array.from(terms).filter(([term]) => this.postings.has(term));
    const named = [...(this.named.get(key) ?? [])];
    if (known.length === 0 && named.length === 0) return undefined;
    const own = Math.max(0, ...known.filter(([, strength]) => strength === 1).map(([term]) => rarity(term)));
    // A rare word for a common one tells no more than the common one.
    const weighed = known.map(([term, strength]) => [term, strength * Math.min(rarity(term), own || Infinity)] as const);
    const worth = Math.max(0.1, own || addFalling(weighed.map(([, weight]) => weight)));
    const found = new Map<number, number[]>();
    for (const [term, weight] of weighed) {
      for (const [page, count] of this.postings.get(term) ?? []) {
        found.set(page, [...(found.get(page) ?? []), (weight * count) / (buildTuning.saturation + count)]);
      }
    }
    const strongest = Array.from(found, ([page, weights]): [number, number] => [
      page,
      Math.min(levels, Math.max(1, Math.round((levels * addFalling(weights)) / worth))),
    ]);
    const pages = strongest.sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, mostPages);
    const forms = this.forms.get(key);
    return {
      key,
      form: forms ? mostFrequent(forms) : key,
      uses: countUses(this.postings.get(this.thesaurus.same.get(key) ?? key)?.size ?? 0),
      worth,
      pages: new Map(pages),
      terms: new Map(known.length > 0 ? known : [[key, 1]]),
      named,
      language: '',
    };
  }
}

/** For each word that stands for others and is in the index, those others. */
function writeSame(words: ReadonlyMap<string, string>, entries: readonly Entry[]): Record<string, string> {
  const keys = new Set(entries.map(({ key }) => key));
  const others = Map.groupBy([...words.keys()], (key) => words.get(key) ?? '');
  return Object.fromEntries(
    [...others].filter(([term]) => keys.has(term)).map(([term, list]) => [term, list.join(' ')]),
  );
}

function emptyEntry(key: string): Entry {
  return { key, form: key, uses: 0, worth: 0, pages: new Map(), terms: new Map([[key, 1]]), named: [], language: '' };
}

function mostFrequent(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
}

function dropRepeats(phrases: readonly string[][]): string[][] {
  const seen = new Set<string>();
  return phrases.filter((phrase, index) => {
    const text = phrase.join(' ');
    if (index > 0 && seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** The greatest, half of the next, a quarter of the one after it: several signs say more than one, but not much more. */
function addFalling(weights: readonly number[]): number {
  return [...weights].sort((one, other) => other - one).reduce((sum, weight, place) => sum + weight * buildTuning.falling ** place, 0);
}
