import { readSentences } from '../text/sentences.ts';
import { readAct } from './asks.ts';
import { findCountedAsks } from './counted.ts';
import { fitParts, mostParts } from './fit-parts.ts';
import { findQuestionList } from './lists.ts';
import { cutAtTurns, cutList } from './parts.ts';
import { findTurns } from './topic-shift.ts';

export { fitParts, mostParts };

/** The field takes less; what is longer is not looked at, and stays with the last part. */
const maximumReadLength = 6000;

/**
 * The questions that a message asks, in its own sentences: one part if it asks one. Where it asks several, each
 * part can be answered alone, since what they share (who, which program, what was tried) stands in all of them.
 */
export function splitQuestions(text: string): string[] {
  const whole = text.replaceAll('\r\n', '\n').trim();
  const parts = splitMessage(whole.slice(0, maximumReadLength));
  return parts.length === 1
    ? [whole]
    : parts.with(-1, `${parts.at(-1) ?? ''}${whole.slice(maximumReadLength)}`);
}

function splitMessage(message: string): string[] {
  const sentences = readSentences(message);
  const acts = sentences.map((sentence) => readAct(sentence));
  const reading = { message, sentences, acts };

  // From the surest sign to the weakest; a doubt is left to the writer as one question.
  const list = findQuestionList(sentences, acts);
  if (list.length > 1) return cutList(reading, list);

  const counted = findCountedAsks(sentences, acts);
  if (counted.length > 1) return cutAtTurns(reading, counted.slice(1), true);

  const turns = findTurns(message, sentences, acts);
  return turns.length > 0 ? cutAtTurns(reading, turns, false) : [message];
}

/** The parts of a question, as many as there are boxes for. */
export function cutQuestion(text: string, boxes: number = mostParts): string[] {
  return fitParts(splitQuestions(text), boxes);
}
