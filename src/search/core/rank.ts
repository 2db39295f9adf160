import type { Understood } from './concepts.ts';
import type { Page } from './index-format.ts';
import { findNamed } from './lookups.ts';
import { isAside } from './program-names.ts';
import { scorePages, weighPhrases, type Candidate } from './score-pages.ts';
import type { SearchIndex } from './read-index.ts';

/** A page on its way to be a result. */
export interface Ranked extends Candidate {
  shown: Page;
  /** Whether the query names its program and nothing else that tells. */
  isNamed: boolean;
  /** How well its best phrase fits the query. */
  phrase: number;
  /** The share of the query that its title has. */
  inTitle: number;
}

/** What has less of the query than this is nothing that was asked for. */
const leastCover = 0.12;
/** A program that is named beside other words makes its pages likelier. */
const mentioned = 1.2;
/** From this share of a query on, a title says all of it. */
const wholeTitle = 0.95;
/** A result of the corrected words counts a little less than one of the words as typed. */
const correctedShare = 0.95;
/** A guide for other systems must fit this much better to stand before one for the reader's own. */
const muchBetter = 2;

/**
 * Ranks pages by the words of a query, then those that are best so far by its phrases as well.
 * @param compared The number of the latter: each is in a file
 */
export async function rankPages(
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
  const others = [...named].filter((page) => !chosen.some((one) => one.page === page));
  for (const page of others) {
    chosen.push(candidates.find((one) => one.page === page) ?? { page, score: 0.1, cover: 1 });
  }
  const ranked = await Promise.all(
    chosen.map(async (candidate): Promise<Ranked> => {
      const shown = await index.page(candidate.page);
      const { factor, best, inTitle } = weighPhrases(shown, concepts, root);
      const score = candidate.score * factor * (pages.has(candidate.page) ? mentioned : 1);
      return { ...candidate, shown, score, phrase: best, inTitle, isNamed: named.has(candidate.page) };
    }),
  );
  return sortRanked(ranked);
}

/** The pages of the programs that a query names come first, and with them those whose titles say all of the query. */
function sortRanked(ranked: readonly Ranked[]): Ranked[] {
  const isFirst = ({ isNamed, inTitle }: Ranked) => isNamed || inTitle >= wholeTitle;
  const isAny = ranked.some(({ isNamed }) => isNamed);
  const best = Math.max(0, ...ranked.filter((one) => !isFirst(one)).map(({ score }) => score));
  return ranked
    .map((one) => (isAny && isFirst(one) ? { ...one, score: one.score + best } : one))
    .sort(byScore);
}

/** The results of the words as typed and those of the corrected ones, of each page the better. */
export function mergeRanked(typed: readonly Ranked[], corrected: readonly Ranked[]): Ranked[] {
  const pages = new Map(typed.map((one) => [one.page, one]));
  for (const one of corrected) {
    const score = one.score * correctedShare;
    if (score > (pages.get(one.page)?.score ?? 0)) pages.set(one.page, { ...one, score });
  }
  return [...pages.values()].sort(byScore);
}

function byScore(one: Candidate, other: Candidate): number {
  return other.score - one.score || one.page - other.page;
}

/**
 * Moves guides for a system before others that fit about as well; answers keep their places, and so do the guides of
 * programs that the query names before all others.
 * @param system Its id; '' prefers none
 */
export function preferSystem(ranked: readonly Ranked[], system: string): Ranked[] {
  if (!system) return [...ranked];
  const isGuide = ({ shown }: Ranked) => shown.kind === 'guide' || shown.kind === 'program';
  const weigh = (guide: Ranked) => {
    const { systems } = guide.shown;
    return systems.includes(system) || systems.includes('any') ? guide.score * muchBetter : guide.score;
  };
  const guides = ranked
    .filter(isGuide)
    .sort((one, other) => Number(other.isNamed) - Number(one.isNamed) || weigh(other) - weigh(one))
    .values();
  return ranked.map((one) => (isGuide(one) ? { ...(guides.next().value ?? one), score: one.score } : one));
}
