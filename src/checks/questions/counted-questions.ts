import type { Sentence } from '../text/sentences.ts';
import { announcesSeveral, countsSeveral, readAnnouncedCount } from './announcements.ts';
import { isFollowUp } from './follow-ups.ts';
import { findRule } from './rules.ts';
import { isAsk, type SentenceRole } from './sentence-role.ts';

const namedPattern = findRule('named');

/** The sentences that begin the questions that the writer has counted ("two questions") but not numbered. */
export function findCountedQuestions(
  sentences: readonly Sentence[],
  roles: readonly SentenceRole[],
): number[] {
  const announcement = sentences.findIndex((sentence) => announcesSeveral(sentence));
  if (announcement < 0) return [];
  const lines = findLines(sentences, announcement);
  const asking = lines.filter((i) => isAsk(roles[i]) || roles[i] === 'problem');
  if (lines.length > 1 && asking.length * 2 >= lines.length) return lines;
  // "I miss two things. One is …, the other is …"
  const named = [...sentences.keys()].filter(
    (i) => i > announcement && namedPattern.test(sentences[i]?.said ?? ''),
  );
  if (named.length > 1 && named.length === readAnnouncedCount(sentences[announcement])) return named;
  // "Questions about my domain" promises questions but no requests.
  const counts = countsSeveral(sentences[announcement]);
  const asks = findAsks(sentences, roles, counts).filter((i) => i > announcement);
  if (asks.length > 1) return asks.map((ask, k) => findBeginning(sentences, ask, asks[k - 1] ?? -1));
  // "Two issues", and then as many paragraphs or sentences that only say what is wrong.
  const rest = sentences.keys().filter((i) => i > announcement && (sentences[i]?.words.size ?? 0) > 1);
  const concerns = [...rest].filter(
    (i) => isAsk(roles[i]) || roles[i] === 'problem' || (sentences[i]?.words.size ?? 0) > 2,
  );
  const heads = concerns.filter((i) => sentences[i]?.paragraph !== sentences[i - 1]?.paragraph);
  const count = counts ? readAnnouncedCount(sentences[announcement]) : 0;
  return [heads, concerns].find(({ length }) => length === count) ?? [];
}

/** The lines below "My questions:", if each sentence left in that paragraph has a line of its own. */
function findLines(sentences: readonly Sentence[], announcement: number): number[] {
  const { said, paragraph } = sentences[announcement] ?? { said: '', paragraph: 0 };
  const below = [...sentences.keys()].filter(
    (i) => i > announcement && sentences[i]?.paragraph === paragraph,
  );
  const isList = said.endsWith(':') || below.length === readAnnouncedCount(sentences[announcement]);
  return isList && below.every((i) => sentences[i]?.beginsLine) ? below : [];
}

/** A question begins with the paragraph that leads up to it, unless the previous question is in the same paragraph. */
function findBeginning(sentences: readonly Sentence[], ask: number, previousAsk: number): number {
  const paragraph = sentences[ask]?.paragraph;
  if (sentences[previousAsk]?.paragraph === paragraph) return ask;
  let begin = ask;
  while (begin > 0 && sentences[begin - 1]?.paragraph === paragraph) begin -= 1;
  return begin;
}

function findAsks(
  sentences: readonly Sentence[],
  roles: readonly SentenceRole[],
  countsRequests: boolean,
): number[] {
  const asks: number[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const isApart = sentence.paragraph !== sentences[asks.at(-1) ?? -1]?.paragraph;
    const asksOne = roles[i] === 'question' || (countsRequests && roles[i] === 'request');
    if (asksOne && (isApart || !isFollowUp(sentence, roles[i]))) asks.push(i);
  }
  return asks;
}
