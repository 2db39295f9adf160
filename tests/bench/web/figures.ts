import { findMedian } from '../function/cold-start.ts';

/** The figure in the middle. */
export function medianOf<One>(all: readonly One[], read: (one: One) => number): number {
  return findMedian(all.map(read));
}

/** What share one is of the other, compared round by round, since others' work on the machine comes and goes. */
export function compareMedians<One>(
  own: readonly One[],
  others: readonly One[],
  read: (one: One) => number,
): string {
  const shares = own.flatMap((one, round) => {
    const other = others[round];
    return other === undefined ? [] : [read(one) / read(other)];
  });
  return findMedian(shares).toFixed(2);
}

/** What share the best of one is of the best of the other: others' work on the machine can only make a page slower. */
export function compareBest<One>(
  own: readonly One[],
  others: readonly One[],
  read: (one: One) => number,
): string {
  return (Math.min(...own.map(read)) / Math.min(...others.map(read))).toFixed(2);
}
