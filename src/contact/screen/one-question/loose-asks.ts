import { isAsk, type Act } from './asks.ts';
import { announcesSeveral, readAnnouncedCount } from './announcements.ts';
import { isSubject, type Sentence } from './sentences.ts';
import { commonStems } from './topic-words.ts';

/** A question with fewer words of its own does not name a topic. */
const minimumTopicWords = 3;

/** "If so, which one?" belongs to the question before it. */
const followUpPattern =
  /^(?:(?:and|but|or|so)[\s,]+)?(?:if (?:so|not|yes|no|it|that|this)|or\b|then\b|is (?:it|that|this) (?!possible|ok|safe|normal)\w|does (?:it|that|this)\b)/u;

/** Where the questions begin that the writer has counted ("two questions") but not numbered. */
export function findCountedAsks(sentences: readonly Sentence[], acts: readonly Act[]): number[] {
  const announcement = sentences.findIndex((sentence) => announcesSeveral(sentence));
  if (announcement < 0) return [];
  const asks = findAsks(sentences, acts).filter((i) => i > announcement);
  if (asks.length > 1) return asks.map((ask, k) => findBeginning(sentences, ask, asks[k - 1] ?? -1));
  // "Two issues", then a paragraph for each that only says what is wrong.
  const concerns = sentences.flatMap((sentence, i) => {
    const beginsParagraph = sentence.paragraph !== sentences[i - 1]?.paragraph;
    return beginsParagraph && i > announcement && (isAsk(acts[i]) || acts[i] === 'problem') ? [i] : [];
  });
  return concerns.length === readAnnouncedCount(sentences[announcement]) ? concerns : [];
}

/** Where a question begins that has no word in common with the question before it, nor stands beside it. */
export function findUnrelatedAsks(sentences: readonly Sentence[], acts: readonly Act[]): number[] {
  const unrelated: number[] = [];
  const saidBefore = new Set<string>();
  let previous: { index: number; words: ReadonlySet<string> } | undefined;
  let hasConcern = false;
  for (const [i, sentence] of sentences.entries()) {
    const { said, words } = sentence;
    const isQuestion = acts[i] === 'question' && !isSubject(sentences, i);
    if (isQuestion && runsOn(sentence)) {
      const ownWords = words.difference(commonStems);
      if (hasConcern && ownWords.size > 0 && ownWords.isDisjointFrom(saidBefore)) unrelated.push(i);
    } else if (isQuestion && previous && words.size >= minimumTopicWords && !followUpPattern.test(said)) {
      const isApart = sentence.paragraph !== sentences[previous.index]?.paragraph;
      if (words.isDisjointFrom(isApart ? previous.words : saidBefore)) {
        unrelated.push(findBeginning(sentences, i, previous.index));
      }
    }
    if (isQuestion) previous = { index: i, words };
    for (const word of words) saidBefore.add(word);
    hasConcern ||= acts[i] === 'problem' || acts[i] === 'tag' || isAsk(acts[i]);
  }
  return unrelated;
}

function runsOn(sentence: Sentence): boolean {
  return sentence.said.startsWith('and ') && !sentence.beginsLine;
}

/** A question begins with its paragraph, which leads up to it, unless the question before stands there too. */
function findBeginning(sentences: readonly Sentence[], ask: number, previousAsk: number): number {
  const paragraph = sentences[ask]?.paragraph;
  if (sentences[previousAsk]?.paragraph === paragraph) return ask;
  let begin = ask;
  while (begin > 0 && sentences[begin - 1]?.paragraph === paragraph) begin -= 1;
  return begin;
}

function findAsks(sentences: readonly Sentence[], acts: readonly Act[]): number[] {
  const asks: number[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const isApart = sentence.paragraph !== sentences[asks.at(-1) ?? -1]?.paragraph;
    if (acts[i] === 'question' && (isApart || !followUpPattern.test(sentence.said))) asks.push(i);
  }
  return asks;
}
