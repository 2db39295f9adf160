import { announcesSeveral, countsSeveral, readAnnouncedCount } from './announcements.ts';
import { isAsk, type Act } from './asks.ts';
import type { Sentence } from './sentences.ts';

/** "If so, which one?" belongs to the question before it. */
const followUpPattern =
  /^(?:(?:and|but|or|so)[\s,]+)?(?:if (?:so|not|yes|no|it|that|this)|or\b|then\b|is (?:it|that|this) (?!possible|ok|safe|normal)\w|does (?:it|that|this)\b)/u;

/** Where the questions begin that the writer has counted ("two questions") but not numbered. */
export function findCountedAsks(sentences: readonly Sentence[], acts: readonly Act[]): number[] {
  const announcement = sentences.findIndex((sentence) => announcesSeveral(sentence));
  if (announcement < 0) return [];
  // "Questions about my domain" promises questions, but not requests as well.
  const requests = countsSeveral(sentences[announcement]);
  const asks = findAsks(sentences, acts, requests).filter((i) => i > announcement);
  if (asks.length > 1) return asks.map((ask, k) => findBeginning(sentences, ask, asks[k - 1] ?? -1));
  // "Two issues", then a paragraph for each that only says what is wrong.
  const concerns = sentences.flatMap((sentence, i) => {
    const beginsParagraph = sentence.paragraph !== sentences[i - 1]?.paragraph;
    const isConcern = isAsk(acts[i]) || acts[i] === 'problem' || sentence.words.size > 2;
    return beginsParagraph && i > announcement && isConcern ? [i] : [];
  });
  return concerns.length === readAnnouncedCount(sentences[announcement]) ? concerns : [];
}

/** A question begins with its paragraph, which leads up to it, unless the question before stands there too. */
function findBeginning(sentences: readonly Sentence[], ask: number, previousAsk: number): number {
  const paragraph = sentences[ask]?.paragraph;
  if (sentences[previousAsk]?.paragraph === paragraph) return ask;
  let begin = ask;
  while (begin > 0 && sentences[begin - 1]?.paragraph === paragraph) begin -= 1;
  return begin;
}

function findAsks(sentences: readonly Sentence[], acts: readonly Act[], requests: boolean): number[] {
  const asks: number[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const isApart = sentence.paragraph !== sentences[asks.at(-1) ?? -1]?.paragraph;
    if ((acts[i] === 'question' || (requests && acts[i] === 'request')) && (isApart || !followUpPattern.test(sentence.said))) asks.push(i);
  }
  return asks;
}
