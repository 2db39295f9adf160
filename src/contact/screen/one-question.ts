import { readAct } from './one-question/asks.ts';
import { findQuestionList } from './one-question/lists.ts';
import { findCountedAsks, findUnrelatedAsks } from './one-question/loose-asks.ts';
import { cutAtTurns, cutList } from './one-question/parts.ts';
import { readSentences } from './one-question/sentences.ts';
import { findTopicShift } from './one-question/topic-shift.ts';
import { findTurns } from './one-question/turns.ts';

/**
 * The questions that a message asks, in its own sentences: one part if it asks one. Where it asks several, each
 * part can be answered alone, since what they share (who, which program, what was tried) stands in all of them.
 */
export function splitQuestions(text: string): string[] {
  const message = text.replaceAll('\r\n', '\n').trim();
  const sentences = readSentences(message);
  const acts = sentences.map((sentence) => readAct(sentence));
  const reading = { message, sentences, acts };

  // From the surest sign to the weakest; a doubt is left to the writer as one question.
  const list = findQuestionList(sentences, acts);
  if (list.length > 1) return cutList(reading, list);

  const counted = findCountedAsks(sentences, acts);
  if (counted.length > 1) return cutAtTurns(reading, counted.slice(1));

  const turns = findTurns(sentences, acts);
  if (turns.length > 0) return cutAtTurns(reading, turns);

  const unrelated = findUnrelatedAsks(sentences, acts);
  if (unrelated.length > 0) return cutAtTurns(reading, unrelated);

  const shift = findTopicShift(message, sentences, acts);
  return shift === undefined ? [message] : cutAtTurns(reading, [shift]);
}
