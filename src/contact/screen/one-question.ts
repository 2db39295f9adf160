import { readAct } from './one-question/asks.ts';
import { findQuestionList } from './one-question/lists.ts';
import { cutAtTurns, cutList } from './one-question/parts.ts';
import { readSentences } from './one-question/sentences.ts';
import { findTopicShift } from './one-question/topic-shift.ts';
import { findCountedAsks, findTurns, findUnrelatedAsks } from './one-question/turns.ts';

export function splitQuestions(text: string): string[] {
  const message = text.replaceAll('\r\n', '\n').trim();
  const sentences = readSentences(message);
  const acts = sentences.map((sentence) => readAct(sentence));
  const reading = { message, sentences, acts };

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
