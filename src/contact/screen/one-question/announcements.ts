import type { Sentence } from './sentences.ts';

const announcementPattern =
  /\b(?:two|three|four|five|several|few|couple|some|multiple|number of|following|both|more|specific|my|[2-9]) (?:of )?(?:(?:\w+|\w+-\w+) )?(?:questions?|issues|problems|concerns|things|bugs|requests|queries)\b|^questions?\b|\bthe following[.:]?$|\bhave questions\b/u;

const countPattern = /\b(?:two|three|four|five|several|few|couple|[2-9])\b/u;

/** Whether a sentence says how many questions follow, if only roughly: "a few questions". */
export function countsSeveral(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && announcesSeveral(sentence) && countPattern.test(sentence.said);
}

/** Whether a sentence counts or promises several questions: "I have two questions". */
export function announcesSeveral(sentence: Sentence): boolean {
  return announcementPattern.test(sentence.said);
}

/** How many questions a sentence promises: 2 for "a couple of issues"; 0 when it does not say. */
export function readAnnouncedCount(sentence: Sentence | undefined): number {
  const word = /\b(?:two|couple|three|four|five|[2-5])\b/u.exec(sentence?.said ?? '')?.[0] ?? '';
  const counts: Readonly<Record<string, number>> = { two: 2, couple: 2, three: 3, four: 4, five: 5 };
  return counts[word] ?? Number(word);
}
