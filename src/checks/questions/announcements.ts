import type { Sentence } from '../text/sentences.ts';

const matters =
  '(?:questions?|issues|problems|concerns|things|bugs|ones|requests|wishes|troubles|queries|favou?rs)';
const announcementPattern = new RegExp(
  [
    String.raw`\b(?:two|three|four|five|several|few|couple|pair|some|multiple|number of|[2-9]) (?:of )?(?:(?:\w+|\w+-\w+) )?${matters}\b`,
    // "My question" is one.
    String.raw`\b(?:following|both|more|specific|my) (?:of )?(?:(?:\w+|\w+-\w+) )?(?!question\b)${matters}\b`,
    String.raw`^questions?\b|\bhave questions\b|\bthe following[.:]?$`,
    String.raw`^(?:just |only )?(?:two|three|four) (?:points|matters|topics|remarks)\b[.:]?$`,
    String.raw`\bone (?:\w+ )?(?:about|on|for|regarding|concerning)\b.{1,40} and (?:one|another) (?:\w+ )?(?:about|on|for|regarding|concerning)\b`,
  ].join('|'),
  'u',
);
const countPattern =
  /\b(?:two|three|four|five|several|few|couple|pair|[2-9])\b|\bone\b.{1,60} and (?:one|another)\b/u;
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

/** Whether a sentence says how many questions follow, if only roughly: "a few questions". */
export function countsSeveral(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && announcesSeveral(sentence) && countPattern.test(sentence.said);
}

/** How many questions a sentence promises: 2 for "a couple of issues"; 0 when it does not say. */
export function readAnnouncedCount(sentence: Sentence | undefined): number {
  const word = /\b(?:one|two|couple|pair|three|four|five|[2-9])\b/u.exec(sentence?.said ?? '')?.[0] ?? '';
  return counts[word] ?? Number(word);
}
