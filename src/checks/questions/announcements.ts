import { either, oneOf, r, sequence } from '../text/patterns.ts';
import type { Sentence } from '../text/sentences.ts';

const matters = oneOf(
  r`questions?|issues|problems|concerns|things|bugs|ones`,
  r`requests|wishes|troubles|queries|favou?rs`,
);
const adjective = r`(?:(?:\w+|\w+-\w+) )?`;
const topicWord = r`(?:about|on|for|regarding|concerning)\b`;

const announcementPattern = new RegExp(
  either({
    'two small questions': sequence(
      r`\b(?:two|three|four|five|several|few|couple|pair|some|multiple|number of|[2-9]) (?:of )?`,
      r`${adjective}${matters}\b`,
    ),
    // "My question" is one.
    'my questions': sequence(
      r`\b(?:following|both|more|specific|my) (?:of )?`,
      r`${adjective}(?!question\b)${matters}\b`,
    ),
    'questions about': r`^questions?\b|\bhave questions\b|\bthe following[.:]?$`,
    'two points:': r`^(?:just |only )?(?:two|three|four) (?:points|matters|topics|remarks)\b[.:]?$`,
    'one about my bill and another on spam': sequence(
      r`\bone (?:\w+ )?${topicWord}`,
      r`.{1,40} and (?:one|another) (?:\w+ )?${topicWord}`,
    ),
  }),
  'u',
);
const countPattern = new RegExp(
  either(
    r`\b(?:two|three|four|five|several|few|couple|pair|[2-9])\b`,
    r`\bone\b.{1,60} and (?:one|another)\b`,
  ),
  'u',
);
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
