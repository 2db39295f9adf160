import { cutQuestions, dropMarkers } from '../../checks/index.ts';
import type { TypedFields } from '../message/fields.ts';

/**
 * Undoes a split, because the writer confirms that each text is one question: restores the texts as they were
 * or, if a box was changed since, joins the boxes.
 */
export function joinBoxes(fields: TypedFields): TypedFields {
  const { whole, question: boxes, topic: topics } = fields;
  const cuts = cutQuestions(whole).map(({ parts }) => dropMarkers(parts));
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

/** Splits each text that asks, or may ask, several questions, as its writer has said. */
export function splitBoxes(fields: TypedFields): TypedFields {
  const cuts = cutQuestions(fields.question, undefined, 'maybe');
  return confirmOneQuestion({
    ...fields,
    question: cuts.flatMap(({ parts }) => dropMarkers(parts)),
    topic: cuts.flatMap(({ parts }, i) =>
      parts.length > 1 ? parts.map(() => '') : [fields.topic[fields.topic.length === 1 ? 0 : i] ?? ''],
    ),
  });
}

function confirmOneQuestion(fields: TypedFields): TypedFields {
  return { ...fields, whole: [], confirm: [...new Set([...fields.confirm, 'one-question'])] };
}
