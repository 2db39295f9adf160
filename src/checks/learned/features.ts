/** What is known of something, by name: most are 1 for “it is so”, some are measures that are small numbers. */
export type Features = ReadonlyMap<string, number>;

/** A linear model: how much each feature speaks for “yes”, as a logarithm of odds. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** The logarithm of the odds that the answer is yes. */
export function score({ bias, weights }: LinearModel, features: Features): number {
  let sum = bias;
  for (const [name, value] of features) {
    const weight = weights.get(name);
    if (weight !== undefined) sum += weight * value;
  }
  return sum;
}

/** From the logarithm of odds to a likelihood between 0 and 1. */
export function toLikelihood(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

const tokenPattern = /\p{L}[\p{L}']*|\d+|[?&+/:]/gu;

/** The words of a text, and the marks that join or end questions; every number is `0`. */
export function readTokens(text: string): string[] {
  return (text.toLowerCase().match(tokenPattern) ?? []).map((token) => (/^\d/.test(token) ? '0' : token));
}

/**
 * Adds the n-grams of tokens (one to `longest` in a row), each once, so that texts of any length weigh the same.
 * @param kind stands in front of each name, so that words of different places have weights of their own
 */
export function addNgrams(
  features: Map<string, number>,
  tokens: readonly string[],
  { kind, longest, weight }: { kind: string; longest: number; weight: number },
): void {
  const found = new Set<string>();
  for (let from = 0; from < tokens.length; from += 1) {
    let ngram = kind;
    for (let to = from; to < from + longest && to < tokens.length; to += 1) {
      ngram += (to > from ? ' ' : '') + (tokens[to] ?? '');
      found.add(ngram);
    }
  }
  const value = weight / Math.sqrt(Math.max(1, found.size));
  for (const ngram of found) features.set(ngram, value);
}
