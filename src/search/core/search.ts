import { findDevice } from '../../browser/device.ts';
import { splitAtCliff } from './cliff.ts';
import { understand } from './concepts.ts';
import { describe, listStems } from './describe.ts';
import { findLanguage } from './language.ts';
import { mergeRanked, preferSystem, rankPages, type Ranked } from './rank.ts';
import { SearchIndex } from './read-index.ts';
import { readQuery } from './tokens.ts';
import type { Findings, ReadFile, Search, SearchOptions } from './types.ts';

/** Pages with less of the best page's score are no results, even if more are asked for. */
const leastShare = 0.15;
/** The best by their words alone, of which the phrases are compared; more if more results are asked for. */
const mostCompared = 10;
/** The same while the last word isn't finished: what is shown meanwhile. */
const mostUnfinished = 6;
/** With a filter, since what a page is stands in its own file. */
const mostFiltered = 40;
const mostTopics = 3;

/** Makes a search over the files of one index. */
export function createSearch(read: ReadFile): Search {
  const index = new SearchIndex(read);
  return { find: (query, options = {}) => find(query, options, index) };
}

async function find(query: string, options: SearchOptions, index: SearchIndex): Promise<Findings> {
  const { kind, topic, system, most, typing, signal } = options;
  const words = readQuery(query);
  const { labels, topics } = await index.root();
  const understood = await understand(words, index, typing);
  // Likely words in the place of misspelled ones may make a phrase with others.
  const corrected = understood.corrected ?? [];
  const asCorrected = corrected.length > 0 ? await understand(corrected, index) : undefined;
  signal?.throwIfAborted();
  const enough = understood.unfinished
    ? mostUnfinished
    : Math.max(mostCompared, Math.ceil((most ?? 0) * 1.2));
  const compared = kind || topic ? mostFiltered : enough;
  // On a slow line, what one waits for after another takes its time.
  const [typed, again, language] = await Promise.all([
    rankPages(words, understood, compared, index),
    asCorrected ? rankPages(corrected, asCorrected, compared, index) : [],
    findLanguage(query, understood, index),
  ]);
  const ranked = asCorrected ? mergeRanked(typed, again) : typed;
  const label = ({ shown }: Ranked) => labels[shown.label] ?? '';
  const fitting = ranked.filter(
    (one) => (!kind || one.shown.kind === kind) && (!topic || label(one) === topic),
  );
  const ordered = preferSystem(fitting, findDevice(words.join(' ')) || (system ?? ''));
  const best = ordered[0]?.score ?? 0;
  const all = ordered.filter(({ score }) => score >= best * leastShare);
  const shown = most === undefined ? splitAtCliff(all).near : all.slice(0, most);
  const stems = listStems([...understood.concepts, ...(asCorrected?.concepts ?? [])]);
  const none = shown.length === 0;
  return {
    results: shown.map((one) => describe(one, label(one), stems)),
    total: all.length,
    none,
    ...(understood.unfinished ? { unfinished: true } : {}),
    ...(asCorrected && !none ? { corrected: corrected.join(' ') } : {}),
    ...(language ? { language } : {}),
    ...(none ? { topics: topics.slice(0, mostTopics) } : {}),
  };
}
