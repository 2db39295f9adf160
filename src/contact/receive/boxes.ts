import type { Fields } from './parse.ts';
import { limits } from './schema.ts';
import { splitQuestions } from '../../checks/questions/index.ts';

/**
 * The parts of a question, as many as there are boxes for; what is left over stays together in the last of them, with
 * what they all share said once.
 */
export function cutQuestion(text: string, boxes: number = limits.questions): string[] {
  return fitBoxes(splitQuestions(text), boxes);
}

function fitBoxes(parts: string[], boxes: number): string[] {
  if (parts.length <= boxes) return parts;
  const [first = '', ...others] = parts.slice(boxes - 1);
  const opening = first.split('\n\n');
  const rest = others.map((part) => {
    const paragraphs = part.split('\n\n');
    return paragraphs.slice(paragraphs.findIndex((own, i) => own !== opening[i])).join('\n\n');
  });
  return [...parts.slice(0, boxes - 1), [first, ...rest].join('\n\n')];
}

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
    const parts = fitBoxes(all, freeBoxes + 1);
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
