import { subjectIds, type Subject } from '../../provider/subjects.ts';
import type { LinearModel } from './features.ts';
import { weightBar } from './read.ts';
import { subjects } from './weights/subjects.ts';

export type SubjectModels = Readonly<Record<Subject, LinearModel>>;

/** In which steps the weights of subjects are written: coarser than others, since there are nine for each word. */
export const subjectScale = 10;

/** Reads a line for each word: its name, and its weights in the order of the subjects. The first is the bias. */
function readSubjectModels(text: string): SubjectModels {
  const lines = text
    .trim()
    .split('\n')
    .map((line) => line.split(weightBar));
  const rows = lines.map(([name = '', ...weights]) => ({
    name,
    weights: weights.map((weight) => Number(weight) / subjectScale),
  }));
  const [bias, ...words] = rows;
  return Object.fromEntries(
    subjectIds.map((subject, k) => [
      subject,
      {
        bias: bias?.weights[k] ?? 0,
        weights: new Map(words.map(({ name, weights }) => [name, weights[k] ?? 0])),
      },
    ]),
  ) as unknown as SubjectModels;
}

/** How much the words of a message speak for each subject. */
export const subjectModels = readSubjectModels(subjects);
