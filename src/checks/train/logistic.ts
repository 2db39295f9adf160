import type { Features, LinearModel } from '../learned/features.ts';

/** What a model learns from: features, the right answer, and how much the example counts. */
export interface Example {
  readonly features: Features;
  /** 1 for yes, 0 for no. */
  readonly answer: number;
  readonly weight?: number;
}

export interface FitOptions {
  /** A feature that fewer examples have is left out. */
  readonly rarest: number;
  /** How strongly weights are drawn to zero (L2). */
  readonly penalty: number;
}

/** Examples as one sparse matrix, by rows. */
interface Matrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly names: readonly string[];
}

function buildMatrix(rows: readonly Features[], rarest: number): Matrix {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of row.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
  const numbers = new Map(names.map((name, i) => [name, i]));
  const starts = new Int32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [i, row] of rows.entries()) {
    for (const [name, value] of row) {
      const column = numbers.get(name);
      if (column === undefined) continue;
      columns.push(column);
      values.push(value);
    }
    starts[i + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values), names };
}

/** Fits a logistic regression with few weights: once with all features, and again with those that mattered most. */
export function fitSmall(examples: readonly Example[], options: FitOptions, size: number): LinearModel {
  const full = fitLogistic(examples, options);
  if (full.weights.size <= size) return full;
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const [name, value] of features) counts.set(name, (counts.get(name) ?? 0) + value * value);
  const weigh = ([name, weight]: [string, number]): number =>
    Math.abs(weight) * Math.sqrt(counts.get(name) ?? 0);
  const kept = new Set(
    [...full.weights]
      .toSorted((one, other) => weigh(other) - weigh(one))
      .slice(0, size)
      .map(([name]) => name),
  );
  const reduced = examples.map((example) => ({
    ...example,
    features: new Map([...example.features].filter(([name]) => kept.has(name))),
  }));
  return fitLogistic(reduced, options);
}

/** Fits a logistic regression. The same examples in the same order always give the same weights. */
export function fitLogistic(examples: readonly Example[], { rarest, penalty }: FitOptions): LinearModel {
  const matrix = buildMatrix(
    examples.map(({ features }) => features),
    rarest,
  );
  const width = matrix.names.length;
  const answers = Float64Array.from(examples, ({ answer }) => answer);
  const weights = Float64Array.from(examples, ({ weight = 1 }) => weight);
  const { starts, columns, values } = matrix;
  const evaluate = (x: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    for (let i = 0; i < answers.length; i += 1) {
      const [from, to] = [starts[i] as number, starts[i + 1] as number];
      let sum = x[width] as number;
      for (let k = from; k < to; k += 1) sum += (x[columns[k] as number] as number) * (values[k] as number);
      const sign = answers[i] === 1 ? 1 : -1;
      const margin = sign * sum;
      const weight = weights[i] as number;
      loss += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)));
      const slope = (-sign * weight) / (1 + Math.exp(margin));
      gradient[width] = (gradient[width] as number) + slope;
      for (let k = from; k < to; k += 1) {
        const column = columns[k] as number;
        gradient[column] = (gradient[column] as number) + slope * (values[k] as number);
      }
    }
    for (let j = 0; j < width; j += 1) {
      const value = x[j] as number;
      loss += 0.5 * penalty * value * value;
      gradient[j] = (gradient[j] as number) + penalty * value;
    }
    return loss;
  };
  const solution = minimize(evaluate, width + 1);
  return {
    bias: solution[width] ?? 0,
    weights: new Map(matrix.names.map((name, j) => [name, solution[j] ?? 0])),
  };
}

const memory = 10;
const mostSteps = 60;
const tolerance = 1e-4;

/** L-BFGS with backtracking (Nocedal and Wright, Numerical Optimization, algorithm 7.5). */
function minimize(evaluate: (x: Float64Array, gradient: Float64Array) => number, size: number): Float64Array {
  let x = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = evaluate(x, gradient);
  const firstNorm = norm(gradient);
  const pairs: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < mostSteps && norm(gradient) > tolerance * firstNorm; step += 1) {
    const direction = findDirection(gradient, pairs);
    const slope = dot(direction, gradient);
    let length = pairs.length === 0 ? 1 / Math.max(1, norm(gradient)) : 1;
    let next = x;
    const nextGradient = new Float64Array(size);
    let nextLoss = Infinity;
    for (let tries = 0; tries < 30; tries += 1, length /= 2) {
      next = x.map((value, j) => value + length * (direction[j] as number));
      nextLoss = evaluate(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    const s = next.map((value, j) => value - (x[j] as number));
    const y = nextGradient.map((value, j) => value - (gradient[j] as number));
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      pairs.push({ s, y, rho: 1 / curvature });
      if (pairs.length > memory) pairs.shift();
    }
    if (loss - nextLoss < 1e-9 * Math.abs(loss)) return next;
    [x, gradient, loss] = [next, nextGradient, nextLoss];
  }
  return x;
}

function findDirection(
  gradient: Float64Array,
  pairs: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = Float64Array.from(gradient);
  const alphas: number[] = [];
  for (const { s, y, rho } of pairs.toReversed()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    for (let j = 0; j < q.length; j += 1) q[j] = (q[j] as number) - alpha * (y[j] as number);
  }
  const last = pairs.at(-1);
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1;
  for (let j = 0; j < q.length; j += 1) q[j] = (q[j] as number) * scale;
  for (const [k, { s, y, rho }] of pairs.entries()) {
    const beta = rho * dot(y, q);
    const alpha = alphas[pairs.length - 1 - k] ?? 0;
    for (let j = 0; j < q.length; j += 1) q[j] = (q[j] as number) + (alpha - beta) * (s[j] as number);
  }
  return q.map((value) => -value);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < one.length; j += 1) sum += (one[j] as number) * (other[j] as number);
  return sum;
}

function norm(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}

/** An example of one of several classes, with what is known of each class before anything is learned. */
export interface ClassExample {
  readonly features: Features;
  /** Number of the class. */
  readonly answer: number;
  /** Logarithms of odds to begin from, one a class. */
  readonly offsets: readonly number[];
  readonly weight?: number;
}

/** Fits a multinomial logistic regression (softmax) on top of the offsets: one model a class. */
export function fitClasses(
  examples: readonly ClassExample[],
  classes: number,
  { rarest, penalty }: FitOptions,
): LinearModel[] {
  const { starts, columns, values, names } = buildMatrix(
    examples.map(({ features }) => features),
    rarest,
  );
  const width = names.length + 1;
  const scores = new Float64Array(classes);
  const evaluate = (x: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    let loss = 0;
    for (const [i, { answer, offsets, weight = 1 }] of examples.entries()) {
      const [from, to] = [starts[i] as number, starts[i + 1] as number];
      let most = -Infinity;
      for (let c = 0; c < classes; c += 1) {
        let sum = (offsets[c] ?? 0) + (x[c * width + width - 1] as number);
        for (let k = from; k < to; k += 1)
          sum += (x[c * width + (columns[k] as number)] as number) * (values[k] as number);
        scores[c] = sum;
        most = Math.max(most, sum);
      }
      let total = 0;
      for (let c = 0; c < classes; c += 1) total += Math.exp((scores[c] as number) - most);
      loss += weight * (Math.log(total) + most - (scores[answer] as number));
      for (let c = 0; c < classes; c += 1) {
        const slope = weight * (Math.exp((scores[c] as number) - most) / total - (c === answer ? 1 : 0));
        const last = c * width + width - 1;
        gradient[last] = (gradient[last] as number) + slope;
        for (let k = from; k < to; k += 1) {
          const column = c * width + (columns[k] as number);
          gradient[column] = (gradient[column] as number) + slope * (values[k] as number);
        }
      }
    }
    for (let j = 0; j < classes * width; j += 1) {
      if (j % width === width - 1) continue;
      const value = x[j] as number;
      loss += 0.5 * penalty * value * value;
      gradient[j] = (gradient[j] as number) + penalty * value;
    }
    return loss;
  };
  const solution = minimize(evaluate, classes * width);
  return Array.from({ length: classes }, (_, c) => ({
    bias: solution[c * width + width - 1] ?? 0,
    weights: new Map(names.map((name, j) => [name, solution[c * width + j] ?? 0])),
  }));
}
