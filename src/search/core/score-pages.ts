import type { Concept } from './concepts.ts';
import { levels, type Page, type Root } from './index-format.ts';

/** What is tuned. */
const tuning = {
  /** A level from which on a page has a word wholly. */
  wholly: 0.45,
  /** How much a page loses that has only a part of the query, and what it keeps even so. */
  coverPower: 1.5,
  coverBase: 0.25,
  /** What the best phrase adds that is the whole query, and what the title adds beside it. */
  phrase: 3,
  title: 1,
  /** What it adds to a phrase that its words follow each other as in the query. */
  pair: 0.5,
};

/** A page that has some of the words. */
export interface Candidate {
  page: number;
  score: number;
  /** The share of the query that it has: 0 to 1. */
  cover: number;
}

/** Scores the pages by the words that they have, best first. */
export function scorePages(concepts: readonly Concept[]): Candidate[] {
  const total = concepts.reduce((sum, { worth }) => sum + worth, 0);
  const pages = new Map<number, { sum: number; cover: number }>();
  for (const { parts, worth, isStop } of concepts) {
    const best = new Map<number, { score: number; share: number }>();
    for (const { entry, strength } of parts) {
      for (const [page, level] of entry.pages) {
        const share = level / levels;
        const score = strength * entry.worth * share;
        const has = strength * Math.min(1, share / tuning.wholly);
        const other = best.get(page);
        if (!other) best.set(page, { score, share: has });
        else {
          other.score = Math.max(other.score, score);
          other.share = Math.max(other.share, has);
        }
      }
    }
    for (const [page, { score, share }] of best) {
      const other = pages.get(page) ?? { sum: 0, cover: 0 };
      other.sum += isStop ? score * 0.25 : score;
      other.cover += worth * share;
      pages.set(page, other);
    }
  }
  const { coverBase, coverPower } = tuning;
  return Array.from(pages, ([page, { sum, cover }]) => {
    const share = total > 0 ? Math.min(1, cover / total) : 0;
    return { page, score: sum * (coverBase + (1 - coverBase) * share) ** coverPower, cover: share };
  }).sort((one, other) => other.score - one.score || one.page - other.page);
}

/** How well the phrases of a page say the whole query. */
export interface PhraseWeight {
  /** A factor on the page's score. */
  factor: number;
  /** How much its best phrase and the query say the same: 0 to 1, more where the order is the same. */
  best: number;
  /** The share of the query that its title has. */
  inTitle: number;
}

/** Compares the title and the other phrases of a page with the whole query. */
export function weighPhrases(page: Page, concepts: readonly Concept[], root: Root): PhraseWeight {
  const total = concepts.reduce((sum, { worth }) => sum + worth, 0);
  const live = concepts.filter(({ isStop }) => !isStop);
  const meanings = live.map(listTerms);
  const rarest = Math.log(1 + root.pages / 3);
  const rarity = (term: string) => root.common[term] ?? rarest;
  let best = 0;
  let ofTitle = 0;
  let inTitle = 0;
  page.phrases.forEach((phrase, index) => {
    const worth = weighPhrase(phrase, live, meanings, total, rarity);
    best = Math.max(best, worth.fit);
    if (index === 0) [ofTitle, inTitle] = [worth.fit, worth.ofQuery];
  });
  return { factor: 1 + tuning.phrase * best + tuning.title * ofTitle, best, inTitle };
}

/** The stems that a concept may stand for on a page, with how surely. */
function listTerms({ parts }: Concept): Map<string, number> {
  const terms = new Map<string, number>();
  for (const { entry, strength } of parts) {
    for (const [term, own] of entry.terms) {
      terms.set(term, Math.max(terms.get(term) ?? 0, own * strength));
    }
  }
  return terms;
}

/**
 * How much a phrase and the query say the same: the harmonic mean of the share of the phrase that is asked for and the
 * share of the query that it has, more if words that follow each other do so in both.
 */
function weighPhrase(
  phrase: readonly string[],
  concepts: readonly Concept[],
  meanings: readonly ReadonlyMap<string, number>[],
  total: number,
  rarity: (term: string) => number,
): { fit: number; ofQuery: number } {
  let got = 0;
  const used = new Map<string, number>();
  concepts.forEach(({ worth }, index) => {
    let best = 0;
    for (const term of phrase) {
      const strength = meanings[index]?.get(term) ?? 0;
      if (strength === 0) continue;
      best = Math.max(best, strength);
      used.set(term, Math.max(used.get(term) ?? 0, strength));
    }
    got += best * worth;
  });
  if (got === 0 || total === 0) return { fit: 0, ofQuery: 0 };
  let [all, asked] = [0, 0];
  for (const term of new Set(phrase)) {
    all += rarity(term);
    asked += rarity(term) * (used.get(term) ?? 0);
  }
  const [ofPhrase, ofQuery] = [asked / all, Math.min(1, got / total)];
  const worth = (2 * ofPhrase * ofQuery) / (ofPhrase + ofQuery);
  if (concepts.length < 2) return { fit: worth, ofQuery };
  const pairs = meanings
    .slice(1)
    .filter((next, index) =>
      phrase.some((term, at) => meanings[index]?.has(term) && next.has(phrase[at + 1] ?? '')),
    ).length;
  return { fit: worth * (1 + (tuning.pair * pairs) / (concepts.length - 1)), ofQuery };
}
