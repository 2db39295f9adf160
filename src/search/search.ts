import { closest, distance } from 'fastest-levenshtein';
import { findWords } from './words.ts';

/** What a reader sees of a page that matches. */
export interface Result {
  url: string;
  title: string;
  summary: string;
  /** `answer` or `guide`. */
  kind: string;
  /** Label of the topic, or the kind of guide. */
  topic: string;
  /**
   * The matching passage, escaped by Pagefind, with `<mark>` around the words; empty if title or summary already show
   * them.
   */
  excerpt: string;
  /** How well the page matches the query: 0 to 1. */
  fit: number;
}

/** What a search found. */
export interface Findings {
  results: Result[];
  /** How many pages match. */
  total: number;
  /** The words that were searched for; absent if no spelling was corrected. */
  corrected?: string;
}

/** Narrows a search. An empty value narrows nothing. */
export interface Filters {
  kind?: string;
  topic?: string;
}

interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

interface Pagefind {
  init: () => Promise<void>;
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (term: string, options: { filters: Record<string, string> }) => Promise<{ results: PagefindHit[] }>;
}

const excerptWords = 22;
/** Weigh titles most: they say what a page is about. That a page is short, or repeats a word, says little. */
const ranking = { metaWeights: { title: 20, summary: 4, words: 0 }, pageLength: 0.2, termFrequency: 0.4 };
/** Words match if they share a prefix of at least 4 letters, or 60 % of the longer word. */
const sameLetters = 4;
const sameShare = 0.6;
/** Drop results that score below 35 % of the best. */
const leastShare = 0.35;
/** A word on this many pages has hardly any weight. */
const commonness = 1000;

/** A page with all words in its title gains this share of its score. */
const titleBonus = 0.8;
/** At least this many of the best results are ranked by title, even if fewer are shown. */
const fewestRanked = 15;

let loading: Promise<Pagefind> | undefined;
let vocabulary: Promise<string[]> | undefined;

/** Loads the first part of the index; call it as soon as a reader is about to search. */
export function loadSearch(): Promise<Pagefind> {
  loading ??= (async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // A worker's script is out of reach of the pages' integrity and of their policy for Trusted Types.
    await pagefind.options({ excerptLength: excerptWords, ranking, noWorker: true });
    await pagefind.init();
    return pagefind;
  })();
  return loading;
}

/**
 * Finds pages with some of the words, best first: a page ranks higher the more of the words it has and the rarer they
 * are. A word that is on no page is taken for a misspelled one.
 * @param most How many results to return at most.
 */
export async function search(query: string, filters: Filters, most: number): Promise<Findings> {
  const words = findWords(query);
  if (words.length === 0) return { results: [], total: 0 };
  const pagefind = await loadSearch();
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as Record<
    string,
    string
  >;
  const find = async (word: string) => (await pagefind.search(word, { filters: chosen })).results;

  let corrected = false as boolean;
  const found = await Promise.all(
    words.map(async (word, index) => {
      const hits = await find(word);
      if (await isMarked(hits[0], word)) return hits;
      const better = await correctWord(word);
      if (better === word) return hits;
      if (!better) return [];
      words[index] = better;
      corrected = true;
      return find(better);
    }),
  );
  const ranked = rankHits(found);
  const best = ranked.slice(0, Math.max(most, fewestRanked));
  const described = await Promise.all(best.map(({ hit, fit }) => describeHit(hit, fit)));
  const results = rankTitles(described, words).slice(0, most);
  return { results, total: ranked.length, ...(corrected ? { corrected: words.join(' ') } : {}) };
}

/**
 * Scores each page by the words that it has, keeps the passage of its best word, and drops pages far behind the best.
 */
export function rankHits(found: readonly (readonly PagefindHit[])[]): { hit: PagefindHit; fit: number }[] {
  const pages = new Map<string, { hit: PagefindHit; best: number; sum: number }>();
  let most = 0;
  for (const hits of found) {
    const highest = hits[0]?.score ?? 1;
    const rarity = Math.log(1 + commonness / Math.max(1, hits.length));
    most += rarity;
    for (const hit of hits) {
      const worth = rarity * (0.5 + 0.5 * (hit.score / highest));
      const page = pages.get(hit.id);
      if (!page) pages.set(hit.id, { hit, best: worth, sum: worth });
      else {
        page.sum += worth;
        if (worth > page.best) Object.assign(page, { hit, best: worth });
      }
    }
  }
  const ranked = [...pages.values()].sort((one, other) => other.sum - one.sum);
  const least = (ranked[0]?.sum ?? 0) * leastShare;
  return ranked.filter(({ sum }) => sum >= least).map(({ hit, sum }) => ({ hit, fit: sum / most }));
}

/** Moves up the pages whose titles have most of the words: a title is the question as people ask it. */
export function rankTitles<Page extends Pick<Result, 'title' | 'fit'>>(
  pages: readonly Page[],
  words: readonly string[],
): Page[] {
  const worth = ({ title, fit }: Page) => {
    const own = findWords(title);
    const same = words.filter((word) => own.some((other) => isSame(word, other)));
    return fit * (1 + (titleBonus * same.length) / words.length);
  };
  return pages.toSorted((one, other) => worth(other) - worth(one));
}

/** Whether both may be forms of one word, such as “receiving” and “receive”. */
function isSame(one: string, other: string): boolean {
  const letters = countSame(Math.max(one.length, other.length));
  return one.slice(0, letters) === other.slice(0, letters);
}

/** Whether a hit really has the word: Pagefind shortens a word until something matches. */
async function isMarked(hit: PagefindHit | undefined, word: string): Promise<boolean> {
  if (!hit) return false;
  const { excerpt } = await hit.data();
  return excerpt.toLowerCase().includes(`<mark>${word.slice(0, countSame(word.length))}`);
}

/** Length of the prefix that forms of a word of that length share. */
function countSame(length: number): number {
  return Math.max(sameLetters, Math.ceil(length * sameShare));
}

async function describeHit(hit: PagefindHit, fit: number): Promise<Result> {
  const { url, excerpt, meta } = await hit.data();
  const { title = '', summary = '', kind = '', topic = '', words = '' } = meta;
  const shown = `${title} ${summary}`.toLowerCase();
  const adds = Array.from(excerpt.matchAll(/<mark>([^<]*)<\/mark>/gu), ([, word = '']) => word).some(
    (word) => !shown.includes(word.toLowerCase()),
  );
  // An excerpt from the keywords is a list and does not read as a sentence.
  const isProse = !words || excerpt.split(', ').filter((piece) => words.includes(strip(piece))).length < 2;
  return { url, title, summary, kind, topic, excerpt: adds && isProse ? excerpt : '', fit };
}

function strip(markup: string): string {
  return markup.replace(/<[^>]*>/gu, '').trim();
}

/** The nearest word of a title, a summary or the keywords, at most two letters away. */
async function correctWord(word: string): Promise<string | undefined> {
  if (word.length < 4) return undefined;
  vocabulary ??= fetch('/search/words.txt').then(async (response) =>
    response.ok ? (await response.text()).split('\n') : [],
  );
  const words = await vocabulary;
  if (words.length === 0) return undefined;
  const nearest = closest(word, words);
  // Allow two wrong letters only in a long word, and not at its beginning: “stopped” is not “stored”.
  const far = word.length < 7 || word.slice(0, sameLetters) !== nearest.slice(0, sameLetters) ? 1 : 2;
  return distance(word, nearest) <= far ? nearest : undefined;
}
