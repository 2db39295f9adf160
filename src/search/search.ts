import { findDevice } from '../browser/device.ts';
import { findNamed, readNames, splitName, type Asked, type Names } from './names.ts';
import { never, rankHits, rankPages, sameLength } from './ranking.ts';
import { correctWord } from './spelling.ts';
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
  /** The systems that a guide is for, by id; empty for an answer. */
  systems: string[];
  /** Keywords, separated by commas. */
  words: string;
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
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    term: string | null,
    options: { filters: Record<string, string | { any: string[] }> },
  ) => Promise<{ results: PagefindHit[] }>;
}

const excerptWords = 22;
/** Weigh titles most: they say what a page is about. That a page is short, or repeats a word, says little. */
const ranking = { metaWeights: { title: 20, summary: 4, words: 0 }, pageLength: 0.2, termFrequency: 0.4 };
/** At least this many of the best results are ranked by title, even if fewer are shown. */
const fewestRanked = 15;

let loading: Promise<Pagefind> | undefined;
let known: Promise<Names> | undefined;

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
 * are. A word that is on no page is taken for a misspelled one. The page of a program that the query names comes
 * before all others, and of guides those for the system that the query names, or else the reader's.
 * @param most How many results to return at most.
 */
export async function search(query: string, filters: Filters, most: number): Promise<Findings> {
  const words = findWords(query);
  if (words.length === 0) return { results: [], total: 0 };
  const pagefind = await loadSearch();
  const names = await loadNames(pagefind);
  let asked = findNamed(query, names);
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as Record<
    string,
    string
  >;
  const find = async (word: string) => (await pagefind.search(word, { filters: chosen })).results;

  let corrected = false as boolean;
  const found = await Promise.all(
    words.map(async (word, index) => {
      const hits = await find(word);
      if (asked.words.has(word) || (await isMarked(hits[0], word))) return hits;
      const better = await correctWord(word, names.words);
      if (better === word) return hits;
      if (!better) return [];
      words[index] = better;
      corrected = true;
      return find(better);
    }),
  );
  const meant = corrected ? words.join(' ') : query;
  if (corrected) asked = findNamed(meant, names);
  const ranked = rankHits(found);
  const own = await findPages(pagefind, asked, chosen);
  const isOwn = ({ hit }: { hit: PagefindHit }) => own.some(({ id }) => id === hit.id);
  // All of them fit; those that say more about the other words come first.
  const fits = new Map([...ranked.filter(isOwn).map(({ hit }) => hit), ...own].map((hit) => [hit.id, hit]));
  const named = Array.from(fits.values(), (hit) => ({ hit, fit: 1 }));
  const others = ranked.filter((page) => !isOwn(page));
  const order = async (pages: typeof ranked, factor?: number) => {
    const described = await Promise.all(pages.map(({ hit, fit }) => describeHit(hit, fit)));
    const system = asked.system || findDevice(navigator.userAgent, navigator.maxTouchPoints);
    return rankPages(described, meant, system, factor);
  };
  const results = [
    ...(await order(named, never)),
    ...(await order(others.slice(0, Math.max(most, fewestRanked)))),
  ].slice(0, most);
  const total = named.length + others.length;
  return { results, total, ...(corrected ? { corrected: meant } : {}) };
}

function loadNames(pagefind: Pagefind): Promise<Names> {
  known ??= pagefind.filters().then(({ names = {} }) => readNames(Object.keys(names)));
  return known;
}

/** The pages of the programs that a query names. */
async function findPages(
  pagefind: Pagefind,
  { pages }: Asked,
  filters: Record<string, string>,
): Promise<PagefindHit[]> {
  if (pages.length === 0) return [];
  return (await pagefind.search(null, { filters: { ...filters, names: { any: pages } } })).results;
}

/** Whether a hit really has the word: Pagefind shortens a word until something matches. */
async function isMarked(hit: PagefindHit | undefined, word: string): Promise<boolean> {
  if (!hit) return false;
  const own = squeeze(word);
  const start = own.slice(0, sameLength(own.length));
  return findMarked((await hit.data()).excerpt).some((marked) => squeeze(marked).startsWith(start));
}

/** The words that an excerpt marks. */
function findMarked(excerpt: string): string[] {
  return Array.from(excerpt.matchAll(/<mark>([^<]*)<\/mark>/gu), ([, word = '']) => word);
}

/** A word without signs: “K9” is “K-9”. */
function squeeze(word: string): string {
  return splitName(word).join('');
}

async function describeHit(hit: PagefindHit, fit: number): Promise<Result> {
  const { url, excerpt, meta } = await hit.data();
  const { title = '', summary = '', kind = '', topic = '', words = '', systems = '' } = meta;
  const shown = `${title} ${summary}`.toLowerCase();
  const adds = findMarked(excerpt).some((word) => !shown.includes(word.toLowerCase()));
  // An excerpt from the keywords is a list and does not read as a sentence.
  const isProse = !words || excerpt.split(', ').filter((piece) => words.includes(strip(piece))).length < 2;
  return {
    url,
    title,
    summary,
    kind,
    topic,
    systems: systems.split(' '),
    words,
    excerpt: adds && isProse ? excerpt : '',
    fit,
  };
}

function strip(markup: string): string {
  return markup.replace(/<[^>]*>/gu, '').trim();
}
