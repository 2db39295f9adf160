import type { Sentence } from '../text/sentences.ts';
import { findRule } from './rules.ts';

const announcementPattern = findRule('announces');
const countPattern =
  /\b(?:two|three|four|five|several|few|couple|pair|[2-9]|one\b.{1,60} and (?:one|another))\b/u;
const counts: Readonly<Record<string, number>> = {
  one: 2,
  two: 2,
  couple: 2,
  pair: 2,
  three: 3,
  four: 4,
  five: 5,
};

/** Whether a sentence counts or promises several questions: "I have two questions". */
export function announcesSeveral(sentence: Sentence): boolean {
  return announcementPattern.test(sentence.said);
}

/** Whether a sentence says how many questions follow, even if only roughly: "a few questions". */
export function countsSeveral(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && announcesSeveral(sentence) && countPattern.test(sentence.said);
}

/** The number of questions that a sentence promises: 2 for "a couple of issues"; 0 if it does not say. */
export function readAnnouncedCount(sentence: Sentence | undefined): number {
  const word = /\b(?:one|two|couple|pair|three|four|five|[2-9])\b/u.exec(sentence?.said ?? '')?.[0] ?? '';
  return counts[word] ?? Number(word);
}
