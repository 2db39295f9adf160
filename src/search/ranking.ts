import { isKeyword } from './names.ts';
import { findWords } from './words.ts';

/** Words match if they share a prefix of at least 4 letters, or 60 % of the longer word. */
const sameLetters = 4;
const sameShare = 0.6;
/** Drop results that score below 35 % of the best. */
const leastShare = 0.35;
/** A word on this many pages has hardly any weight. */
const commonness = 1000;
/** A page with all words in its title gains this share of its score. */
const titleBonus = 0.8;
/** A page with the query among its keywords gains this instead. */
const keywordBonus = 3;
/** A guide for other systems must fit this much better to stand before one for the reader's own. */
const muchBetter = 2;
/** No page of the programs that a query names is so much better than another. */
export const never = 2 + keywordBonus;

/** A page that was found for a word. */
interface Hit {
  id: string;
  score: number;
}

/** What the order of pages depends on. */
interface Page {
  title: string;
  kind: string;
  /** The systems that a guide is for, by id. */
  systems: readonly string[];
  /** Keywords, separated by commas. */
  words: string;
  /** How well the page matches the query: 0 to 1. */
  fit: number;
}

/**
 * Scores each page by the words that it has, keeps the passage of its best word, and drops pages far behind the best.
 */
export function rankHits<Found extends Hit>(
  found: readonly (readonly Found[])[],
): { hit: Found; fit: number }[] {
  const pages = new Map<string, { hit: Found; best: number; sum: number }>();
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

/**
 * Moves up the pages whose titles have most of the words, because a title is the question as people ask it, and those
 * with the query as a keyword. Among guides moves those for a system before others that fit about as well; answers
 * keep their places.
 * @param system Its id; '' prefers none
 * @param factor How much better a guide for others must fit
 */
export function rankPages<Found extends Page>(
  pages: readonly Found[],
  query: string,
  system: string,
  factor = muchBetter,
): Found[] {
  const words = findWords(query);
  const findBonus = (page: Page) =>
    isKeyword(query, page.words) ? keywordBonus : titleBonus * countShare(page.title, words);
  const scored = pages
    .map((page) => ({ page, worth: page.fit * (1 + findBonus(page)) }))
    .sort((one, other) => other.worth - one.worth);
  if (!system) return scored.map(({ page }) => page);
  const isFor = ({ systems }: Page) => systems.includes(system) || systems.includes('any');
  const guides = scored
    .filter(({ page }) => page.kind === 'guide')
    .map(({ page, worth }) => ({ page, worth: isFor(page) ? worth * factor : worth }))
    .sort((one, other) => other.worth - one.worth)
    .values();
  return scored.map(({ page }) => (page.kind === 'guide' ? (guides.next().value?.page ?? page) : page));
}

/** The share of the words that a title has: 0 to 1. */
function countShare(title: string, words: readonly string[]): number {
  const own = findWords(title);
  return words.filter((word) => own.some((other) => isSame(word, other))).length / words.length;
}

/** Whether both may be forms of one word, such as “receiving” and “receive”. */
function isSame(one: string, other: string): boolean {
  const letters = sameLength(Math.max(one.length, other.length));
  return one.slice(0, letters) === other.slice(0, letters);
}

/** Length of the prefix that forms of a word of that length share. */
export function sameLength(length: number): number {
  return Math.max(sameLetters, Math.ceil(length * sameShare));
}
