/** How many results to ask for: what is shown at once, and what “More results” adds. */
export const mostResults = 10;

/** At least so many are shown at once, if there are as many. */
const fewest = 3;
const most = 5;
/** Those after them only with at least this share of the best score: others aren't what somebody looks for. */
const cliff = 0.3;

/** The results that are shown at once, and those shown when more are asked for. @param results Best first */
export function splitAtCliff<One extends { score: number }>(
  results: readonly One[],
): { near: One[]; more: One[] } {
  const least = (results[0]?.score ?? 0) * cliff;
  const isNear = ({ score }: One, place: number) => place < fewest || (place < most && score >= least);
  const end = results.findIndex((result, place) => !isNear(result, place));
  return end < 0
    ? { near: [...results], more: [] }
    : { near: results.slice(0, end), more: results.slice(end) };
}
