import type { Findings, Result } from '../core/index.ts';

/** How many results are asked for: what is shown at once, and what “More results” adds. */
export const mostResults = 10;

/** At least so many are shown at once, if there are as many. */
const fewest = 3;
const most = 5;
/** Those after them only if they fit nearly as well as the best. */
const cliff = 0.3;

/** The results that are shown at once, and those shown when more are asked for. */
export function splitAtCliff({ results }: Findings): { near: Result[]; more: Result[] } {
  const least = (results[0]?.score ?? 0) * cliff;
  const isNear = ({ score }: Result, place: number) => place < fewest || (place < most && score >= least);
  const end = results.findIndex((result, place) => !isNear(result, place));
  return end < 0 ? { near: results, more: [] } : { near: results.slice(0, end), more: results.slice(end) };
}
