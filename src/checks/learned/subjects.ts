import type { Features } from './features.ts';
import { weightBar } from './read.ts';
import { subjects } from './weights/subjects.ts';

/** How much the words of a message speak for each subject: a linear model for each, in the order of `subjectIds`. */
export interface SubjectModels {
  readonly biases: readonly number[];
  /** The weights of a word. */
  readonly words: Pick<ReadonlyMap<string, readonly number[]>, 'get'>;
}

/** In which steps the weights of subjects are written: coarser than others, since there are nine for each word. */
export const subjectScale = 10;

let read: SubjectModels | undefined;

/** What was learned of subjects, read when it's first asked for. */
export function readSubjectModels(): SubjectModels {
  return (read ??= parseSubjectModels(subjects));
}

/**
 * Reads a line for each word: its name, and its weights in the order of the subjects. The first has the biases. Nearly
 * all words are never asked for, so their weights stay text until they are.
 */
function parseSubjectModels(text: string): SubjectModels {
  const rows = new Map<string, string | readonly number[]>();
  for (const line of text.trim().split('\n')) {
    const bar = line.indexOf(weightBar);
    rows.set(line.slice(0, bar), line.slice(bar + 1));
  }
  const get = (name: string): readonly number[] | undefined => {
    const row = rows.get(name);
    if (typeof row !== 'string') return row;
    const weights = row.split(weightBar).map((weight) => Number(weight) / subjectScale);
    rows.set(name, weights);
    return weights;
  };
  const biases = get('bias') ?? [];
  rows.delete('bias');
  return { biases, words: { get } };
}

/** The logarithm of the odds of each subject. */
export function scoreWords({ biases, words }: SubjectModels, features: Features): number[] {
  const scores = [...biases];
  for (const [name, value] of features) {
    const weights = words.get(name);
    if (weights)
      for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) + (weights[k] ?? 0) * value;
  }
  return scores;
}
