/** Writers dealt to a number of folds, in turn: whoever is judged was never learned from. */
export function dealFolds(writers: readonly string[], count: number): string[][] {
  return Array.from({ length: Math.min(count, writers.length) }, (_, fold) =>
    writers.filter((_writer, i) => i % count === fold),
  );
}

/** The lowest bar that at most this share of the scores reaches. */
export function findBar(scores: readonly number[], share: number): number {
  const sorted = scores.toSorted((one, other) => other - one);
  const next = sorted[Math.floor(share * sorted.length)] ?? -Infinity;
  return next + 0.005;
}
