import { findBoundaries } from './boundaries.ts';
import { findCountedQuestions } from './counted-questions.ts';
import { findQuestionList } from './lists.ts';
import { cutAtBoundaries, cutList, fitParts, mostParts, type Parts } from './parts.ts';
import { analyzeMessage, type AnalyzedMessage } from './sentence-role.ts';
import { findStretches, readChosen } from './stretches.ts';

export { mostParts };

/** In characters. A question has at most 5,000; the rest of a longer text is not read and stays with the last part. */
const maximumReadLength = 6000;

/**
 * The questions that a message asks, in its own sentences: one part if it asks one. If it asks several, every character
 * but white space is in some part, in order, and what the questions share (who is writing, which program, what was
 * tried) is repeated in all of them, so that each part can be answered alone.
 */
export function splitQuestions(text: string): string[] {
  const message = readMessage(text);
  return readParts(message, message.parts);
}

/** A message, and its parts; none if it asks one question. */
interface CutMessage extends AnalyzedMessage {
  readonly parts: Parts;
}

function readMessage(text: string): CutMessage {
  const message = text.replaceAll('\r\n', '\n').trim();
  const analyzed = { ...analyzeMessage(message.slice(0, maximumReadLength)), message };
  return { ...analyzed, parts: findParts(analyzed) };
}

function readParts(message: CutMessage, parts: Parts): string[] {
  if (parts.length < 2) return [message.message];
  const stretches = findStretches(message);
  return parts.map((chosen) => readChosen(message, stretches, chosen));
}

/** From the surest sign of several questions to the weakest. In case of doubt the message stays whole. */
function findParts(analyzed: AnalyzedMessage): Parts {
  const { sentences, roles } = analyzed;

  const list = findQuestionList(sentences, roles);
  if (list.length > 1) return cutList(analyzed, list);

  const counted = findCountedQuestions(sentences, roles);
  if (counted.length > 1) return cutAtBoundaries(analyzed, counted.slice(1), true);

  const boundaries = findBoundaries(analyzed);
  return boundaries.length > 0 ? cutAtBoundaries(analyzed, boundaries, false) : [];
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
    const message = readMessage(text);
    const parts = readParts(message, fitParts(message.parts, Math.max(1, freeBoxes + 1)));
    freeBoxes -= parts.length - 1;
    return { parts, count: Math.max(1, message.parts.length) };
  });
}
