import { findBoundaries } from './boundaries.ts';
import { findCountedQuestions } from './counted-questions.ts';
import { findQuestionList } from './lists.ts';
import { cutAtBoundaries, cutList, fitParts, mostParts } from './parts.ts';
import { analyzeMessage } from './sentence-role.ts';

export { mostParts };

/** In characters. A question has at most 5,000; the rest of a longer text is not read and stays with the last part. */
const maximumReadLength = 6000;

/**
 * The questions that a message asks, in its own sentences: one part if it asks one. If it asks several, each part
 * can be answered alone, since what they share (who is writing, which program, what was tried) is repeated in all
 * of them.
 */
export function splitQuestions(text: string): string[] {
  const whole = text.replaceAll('\r\n', '\n').trim();
  const parts = splitMessage(whole.slice(0, maximumReadLength));
  return parts.length === 1
    ? [whole]
    : parts.with(-1, `${parts.at(-1) ?? ''}${whole.slice(maximumReadLength)}`);
}

/** From the surest sign of several questions to the weakest. In case of doubt the message stays whole. */
function splitMessage(message: string): string[] {
  const analyzed = analyzeMessage(message);
  const { sentences, roles } = analyzed;

  const list = findQuestionList(sentences, roles);
  if (list.length > 1) return cutList(analyzed, list);

  const counted = findCountedQuestions(sentences, roles);
  if (counted.length > 1) return cutAtBoundaries(analyzed, counted.slice(1), true);

  const boundaries = findBoundaries(analyzed);
  return boundaries.length > 0 ? cutAtBoundaries(analyzed, boundaries, false) : [message];
}

/** A text cut to fit the free boxes, and how many questions it asks. */
interface Cut {
  parts: string[];
  count: number;
}

/**
 * Cuts all texts of a form into boxes. With no box left nothing is cut any more, or the message could never
 * be sent.
 * @param most How many boxes a form may have.
 */
export function cutQuestions(texts: readonly string[], most: number = mostParts): Cut[] {
  let freeBoxes = most - texts.length;
  return texts.map((text) => {
    const all = splitQuestions(text);
    const parts = fitParts(all, freeBoxes + 1);
    freeBoxes -= parts.length - 1;
    return { parts, count: all.length };
  });
}
