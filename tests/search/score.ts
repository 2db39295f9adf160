import type { Engine } from './engines.ts';
import type { Query } from './queries.ts';

/** How well an engine does on some queries. */
export interface Score {
  n: number;
  /** Share of queries with a right page in the first place. */
  recall1: number;
  /** Share of queries with a right page among the first three. */
  recall3: number;
  /** Mean of 1/place of the first right page, of ten places; 0 where there is none. */
  mrr: number;
}

/** A query and the place of its first right page, from 1; 0 if it's not among the first ten. */
export interface Placed {
  query: Query;
  place: number;
  found: readonly string[];
}

/** Asks an engine every query. */
export async function placeQueries(queries: readonly Query[], find: Engine): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const query of queries) {
    const found = await find(query.q);
    const place = found.findIndex((path) => query.right.includes(path)) + 1;
    placed.push({ query, place, found });
  }
  return placed;
}

/** Sums up. */
export function scorePlaced(placed: readonly Placed[]): Score {
  const share = (counts: (place: number) => number) => {
    const sum = placed.reduce((total, { place }) => total + counts(place), 0);
    return Math.round((1000 * sum) / Math.max(1, placed.length)) / 1000;
  };
  return {
    n: placed.length,
    recall1: share((place) => (place === 1 ? 1 : 0)),
    recall3: share((place) => (place > 0 && place <= 3 ? 1 : 0)),
    mrr: share((place) => (place > 0 ? 1 / place : 0)),
  };
}
