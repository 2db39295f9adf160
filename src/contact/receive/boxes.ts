import type { TypedFields } from './parse.ts';
import { limits } from './schema.ts';
import { fitParts, splitQuestions } from '../../checks/index.ts';

/** A text cut to fit the free boxes, and how many questions it asks. */
interface Cut {
  parts: string[];
  count: number;
}

/**
 * Cuts all texts of a form into boxes. With no box left nothing is cut any more, or the message could never
 * be sent.
 */
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
 * Undoes a split, because the writer confirms that each text is one question: restores the texts as they were
 * or, if a box was changed since, joins the boxes.
 */
export function joinBoxes(fields: TypedFields): TypedFields {
  const { whole, question: boxes, topic: topics } = fields;
  const cuts = cutQuestions(whole).map(({ parts }) => parts);
  const isSame = cuts.flat().length === boxes.length;
  // If boxes were added, nothing tells which text they belong to.
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

function confirmOneQuestion(fields: TypedFields): TypedFields {
  return { ...fields, whole: [], confirm: [...new Set([...fields.confirm, 'one-question'])] };
}
