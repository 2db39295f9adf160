import { dropMarkers } from '../../checks/questions/drop-markers.ts';
import { judgeQuestions } from '../../checks/questions/index.ts';
import { askOffered } from '../message/ask-offered.ts';

// A part of its own, loaded for the first longer text: it brings everything that was learned of questions.

/** How a text may be split, and the words that ask whether to. */
export interface Split {
  readonly parts: readonly string[];
  readonly ask: string;
}

/** How a text would be split that asks or may ask several questions; undefined if it asks one. */
export function findSplit(text: string, most: number): Split | undefined {
  const { certainty, parts } = judgeQuestions(text, { most });
  return certainty === 'one' || parts.length < 2
    ? undefined
    : { parts: dropMarkers(parts), ask: askOffered(parts.length) };
}
