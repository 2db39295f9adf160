import type { LinearModel } from './features.ts';

/** In which steps weights are written. */
export const weightScale = 100;

/** Between the name of a feature and its weight. */
export const weightBar = '\t';

/**
 * Reads a model from what `npm run train` writes: the bias on the first line, then a line for each feature with its
 * weight in hundredths.
 */
export function readModel(text: string): LinearModel {
  const [bias = '0', ...lines] = text.trim().split('\n');
  const weights = new Map<string, number>();
  for (const line of lines) {
    const bar = line.lastIndexOf(weightBar);
    weights.set(line.slice(0, bar), Number(line.slice(bar + 1)) / weightScale);
  }
  return { bias: Number(bias) / weightScale, weights };
}
