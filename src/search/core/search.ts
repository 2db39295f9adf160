import { findDevice } from '../../browser/device.ts';
import { findNamed, understand, type Concept, type Understood } from './concepts.ts';
import type { Page, Root } from './index-format.ts';
import { findLanguage } from './language.ts';
import { markStems } from './marks.ts';
import { isAside } from './program-names.ts';
import { scorePages, weighConcept, weighPhrases, type Candidate } from './ranking.ts';
import { SearchIndex } from './read-index.ts';
import { stemWord } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { listWords } from './tokens.ts';
import type { Findings, ReadFile, Result, Search, SearchOptions } from './types.ts';

/** In UTF-16 units; the rest of a longer query is not read. */
const longestQuery = 200;
const mostWords = 16;
/** Shown without being asked for more: at least and at most so many. */
const fewestShown = 3;
const mostShown = 5;
/** A cliff: pages with less of the best page's score are not what somebody looks for. */
export const cliff = 0.3;
/** The first few are shown even so, down to this share. */
const lowCliff = 0.15;
/** The best by their words alone, of which the phrases are compared. */
const mostCompared = 10;
/** With a filter, since what a page is stands in its own file. */
const mostFiltered = 40;
/** A result of the corrected words counts a little less than one of the words as typed. */
const correctedShare = 0.95;
/** A guide for other systems must fit this much better to stand before one for the reader's own. */
const muchBetter = 2;
/** What has less of the query than this is nothing that was asked for. */
const leastCover = 0.12;
const mostTopics = 3;
/** A program that is named beside other words makes its pages likelier. */
const mentioned = 1.4;
/** From this share of a query on, a title says all of it. */
const wholeTitle = 0.95;

/** A page on its way to be a result. */
interface Ranked extends Candidate {
  shown: Page;
  isNamed: boolean;
  /** How well its best phrase fits the query. */
  phrase: number;
  /** The share of the query that its title has. */
  inTitle: number;
}

/** Makes a search over the files of one index. */
export function createSearch(read: ReadFile): Search {
  const index = new SearchIndex(read);
  return {
    find: (query, options = {}) => find(query, options, index),
    findTogether: (sentences, most) => findTogether(sentences, most, index),
  };
}

/** The words of a query, as far as it's read. */
function readQuery(query: string): string[] {
  return listWords(query.slice(0, longestQuery)).slice(0, mostWords);
}

async function find(query: string, options: SearchOptions, index: SearchIndex): Promise<Findings> {
  const words = readQuery(query);
  const root = await index.root();
  if (words.length === 0) return { results: [], total: 0, none: true, topics: root.topics.slice(0, mostTopics) };
  const understood = await understand(words, index);
  const isFiltered = Boolean(options.kind ?? options.topic);
  const compared = isFiltered ? mostFiltered : Math.max(mostCompared, Math.ceil((options.most ?? 0) * 1.2));
  let ranked = await rank(words, understood, compared, index);
  let meant = understood;
  let corrected: string | undefined;
  if (understood.corrected) {
    const second = await understand(understood.corrected, index);
    const others = await rank(understood.corrected, second, compared, index);
    ranked = mergeRanked(ranked, others);
    meant = { ...second, concepts: [...understood.concepts, ...second.concepts] };
    corrected = understood.corrected.join(' ');
  }
  const label = (page: Page) => root.labels[page.label] ?? '';
  const fitting = ranked
    .filter(({ shown }) => !options.kind || shown.kind === options.kind)
    .filter(({ shown }) => !options.topic || label(shown) === options.topic);
  const system = findDevice(words.join(' ')) || (options.system ?? '');
  const ordered = preferSystem(fitting, system);
  const best = ordered[0]?.score ?? 0;
  const all = ordered.filter(({ score }) => score >= best * lowCliff);
  const fit = all.filter(({ score }, place) => place < fewestShown || score >= best * cliff);
  const shown = options.most === undefined ? fit.slice(0, mostShown) : all.slice(0, options.most);
  const stems = listStems(meant.concepts);
  const language = await findLanguage(query, meant, index);
  const results = shown.map((candidate) => describe(candidate, label(candidate.shown), stems));
  const none = results.length === 0;
  return {
    results,
    total: all.length,
    none,
    ...(corrected !== undefined && !none ? { corrected } : {}),
    ...(language ? { language } : {}),
    ...(none ? { topics: root.topics.slice(0, mostTopics) } : {}),
  };
}

async function findTogether(
  sentences: readonly { text: string; weight: number }[],
  most: number,
  index: SearchIndex,
): Promise<Result[]> {
  const root = await index.root();
  const groups = await Promise.all(
    sentences.map(async ({ text, weight }) => {
      const { concepts } = await understand(readQuery(text), index);
      return { weight, concepts: concepts.filter(({ isStop }) => !isStop) };
    }),
  );
  const all = groups.flatMap(({ concepts, weight }) => concepts.map((concept) => weighConcept(concept, weight)));
  const candidates = scorePages(all).slice(0, most * 3);
  const ranked = await Promise.all(
    candidates.map(async (candidate): Promise<Ranked[]> => {
      const shown = await index.page(candidate.page);
      if (!shown) return [];
      const weights = groups.map(({ concepts, weight }) => ({ ...weighPhrases(shown, concepts, root), weight }));
      const factor = Math.max(...weights.map((one) => 1 + (one.factor - 1) * one.weight));
      const phrase = Math.max(...weights.map((one) => one.best * one.weight));
      return [{ ...candidate, shown, isNamed: false, phrase, inTitle: 0, score: candidate.score * factor }];
    }),
  );
  const stems = listStems(all);
  return sortRanked(ranked.flat())
    .slice(0, most)
    .map((one) => describe(one, root.labels[one.shown.label] ?? '', stems));
}

async function rank(
  words: readonly string[],
  { concepts }: Understood,
  compared: number,
  index: SearchIndex,
): Promise<Ranked[]> {
  const root = await index.root();
  const candidates = scorePages(concepts);
  const { pages, rest } = await findNamed(words, index);
  const named = rest.every(isAside) ? pages : new Set<number>();
  const chosen = candidates.filter(({ cover }) => cover >= leastCover).slice(0, compared);
  for (const page of named) {
    if (chosen.some((one) => one.page === page)) continue;
    chosen.push(candidates.find((one) => one.page === page) ?? { page, score: 0.1, cover: 1 });
  }
  const loaded = await Promise.all(
    chosen.map(async (candidate): Promise<Ranked | undefined> => {
      const shown = await index.page(candidate.page);
      if (!shown) return undefined;
      const isNamed = named.has(candidate.page);
      const mention = pages.has(candidate.page) ? mentioned : 1;
      const { factor, best, inTitle } = weighPhrases(shown, concepts, root);
      return { ...candidate, shown, isNamed, inTitle, phrase: best, score: candidate.score * factor * mention };
    }),
  );
  return sortRanked(loaded.filter((one) => one !== undefined));
}

/** The pages of the programs that a query names come first, unless a title says all of the query. */
function sortRanked(ranked: readonly Ranked[]): Ranked[] {
  const others = ranked.filter(({ isNamed, inTitle }) => !isNamed && inTitle < wholeTitle);
  const best = Math.max(0, ...others.map(({ score }) => score));
  return ranked
    .map((one) => (one.isNamed ? { ...one, score: one.score + best } : one))
    .sort((one, other) => other.score - one.score || one.page - other.page);
}

function mergeRanked(typed: readonly Ranked[], corrected: readonly Ranked[]): Ranked[] {
  const pages = new Map(typed.map((one) => [one.page, one]));
  for (const one of corrected) {
    const other = pages.get(one.page);
    const score = one.score * correctedShare;
    if (!other || other.score < score) pages.set(one.page, { ...one, score });
  }
  return sortRanked([...pages.values()]);
}

/** Moves guides for a system before others that fit about as well; answers keep their places. */
function preferSystem(ranked: readonly Ranked[], system: string): Ranked[] {
  if (!system) return [...ranked];
  const isGuide = ({ shown }: Ranked) => shown.kind === 'guide' || shown.kind === 'program';
  const isFor = ({ shown }: Ranked) => shown.systems.includes(system) || shown.systems.includes('any');
  const guides = ranked
    .filter(isGuide)
    .map((guide) => ({ guide, worth: isFor(guide) ? guide.score * muchBetter : guide.score }))
    .sort((one, other) => other.worth - one.worth)
    .map(({ guide }) => guide);
  let next = 0;
  return ranked.map((one) => {
    if (!isGuide(one)) return one;
    const guide = guides[next] ?? one;
    next += 1;
    return { ...guide, score: one.score };
  });
}

/** The stems to mark: those of the query, and of words for the same. */
function listStems(concepts: readonly Concept[]): Set<string> {
  const stems = concepts
    .filter(({ isStop }) => !isStop)
    .flatMap(({ parts }) => parts.flatMap(({ entry }) => [entry.key, ...entry.terms.keys()]))
    .flatMap((term) => term.split('_'))
    .filter((stem) => !isStopWord(stem));
  return new Set(stems);
}

function describe({ shown, cover, phrase }: Ranked, topic: string, stems: ReadonlySet<string>): Result {
  const { path, title, summary, kind, systems, sections } = shown;
  const section = findSection(sections, stems);
  return {
    path,
    title,
    summary,
    kind,
    topic,
    systems,
    ...(section ? { section } : {}),
    marks: { title: markStems(title, stems), summary: markStems(summary, stems) },
    fit: Math.round(100 * cover * (0.5 + Math.min(1, phrase) / 2)) / 100,
  };
}

/** The first section whose heading has at least two of the words. */
function findSection(sections: Page['sections'], stems: ReadonlySet<string>): Page['sections'][number] | undefined {
  const own = (heading: string) => new Set(listWords(heading).map(stemWord).filter((stem) => stems.has(stem)));
  return sections.find(({ heading }) => own(heading).size > 1);
}
