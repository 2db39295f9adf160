import type { Fields } from './parse.ts';
import { limits } from './schema.ts';
import { fitParts, splitQuestions } from '../../checks/questions/index.ts';

/** A question as the boxes take it, and how many questions it asks. */
interface Cut {
  parts: string[];
  count: number;
}

/** The parts of all questions of a form. Where all boxes are taken nothing is cut any more: it would never leave otherwise. */
export function cutQuestions(questions: readonly string[]): Cut[] {
  let freeBoxes = limits.questions - questions.length;
  return questions.map((text) => {
    const all = splitQuestions(text);
    const parts = fitParts(all, freeBoxes + 1);
    freeBoxes -= parts.length - 1;
    return { parts, count: all.length };
  });
}

/**
 * Takes back the boxes that texts were put into, since the writer says that each is one question: the texts as they were,
 * or, where a box was changed since, the boxes one below the other.
 */
export function joinBoxes(fields: Fields): Fields {
  const { whole, question: boxes, topic: topics } = fields;
  const cuts = cutQuestions(whole).map(({ parts }) => parts);
  const isSame = cuts.flat().length === boxes.length;
  // Of boxes that were added nobody can tell to which text they belong.
  if (!isSame && whole.length !== 1) return confirmOneQuestion(fields);
  let from = 0;
  const groups = cuts.map((parts) => [from, (from += isSame ? parts.length : boxes.length)] as const);
  const question = groups.map((range, i) => {
    const own = boxes.slice(...range);
    const isUnchanged = cuts[i]?.every((part, k) => part === own[k]) ?? false;
    return isUnchanged && isSame ? (whole[i] ?? '') : own.filter(Boolean).join('\n\n');
  });
  const topic = groups.map((range) => {
    const [first = '', ...others] = topics.slice(...range);
    return others.every((other) => other === first) ? first : '';
  });
  return confirmOneQuestion({ ...fields, question, topic });
}

function confirmOneQuestion(fields: Fields): Fields {
  return { ...fields, whole: [], confirm: [...new Set([...fields.confirm, 'one-question'])] };
}
