import { commonStems } from './topic-words.ts';
import { contentWords } from './words.ts';
import { isAsk, type Act } from './asks.ts';
import { isSubject, type Sentence } from './sentences.ts';
import { announcesSeveral, readAnnouncedCount } from './lists.ts';

/** "Another question", "one more thing", "separately": the writer says that something else begins. */
const turnPattern = new RegExp(
  String.raw`^(?:(?:and|but|so|oh|also|finally|lastly|then|now|if it is|i (?:also )?have|there is|there's|as|on|in|my|the|a|an|just|one|yet|and)[\s,:-]+){0,5}(?:` +
    [
      String.raw`(?:separate|another|other|second|third|3rd|secondary|2nd|next|side|bonus|additional|different|unrelated|further|last|final|general|new|one more|more) (?:and \w+ )?(?:thing|question|issue|problem|matter|topic|request|point|note|concern|query|subject)\b`,
      String.raw`(?:separately|secondly|thirdly|unrelated|incidentally|one more|moving on|apart from (?:that|this)|aside from (?:that|this)|other than that|by the way|btw|p\.?s\.?[\s:]|while i'm (?:here|at it)|while i am (?:here|at it)|on top of that)`,
    ].join('|') +
    ')',
  'u',
);
const alsoPattern =
  /^(?:oh[\s,]+and\b|(?:(?:and|but|so|oh|then|or)[\s,]+)?(?:also|additionally|in addition|besides|furthermore|further|moreover|plus|finally|lastly|next|(?:i|we|i'd|i'm|can|could|is|are|do|does|would|will) (?:(?:would|am|you|i|we|there|it|anyone|someone) ){0,2}also)\b)/u;

/** A count says that it is not the same problem: "a second issue", but "another problem" may be a symptom. */
const countedTurnPattern =
  /^(?:(?:and|but|so|my|the|a|as|then|also|i (?:also )?have)[\s,]+){0,4}(?:second|2nd|third|3rd|separate|different|unrelated) (?:question|issue|problem|matter|concern|request)\b/u;
/** "And I cannot …" after a problem: a second one, if it is about something else. */
const andPattern = /^and (?:then )?(?:i|my|on my|all)\b/u;

/** The sentences with which the writer turns to another question. */
export function findTurns(sentences: readonly Sentence[], acts: readonly Act[]): number[] {
  const turns: number[] = [];
  const saidBefore = new Set<string>();
  let hasConcern = false;
  let hasAsked = false;
  for (const [i, sentence] of sentences.entries()) {
    const act = acts[i];
    const words = contentWords(sentence.said);
    const isNewTopic = words.size >= 2 && words.isDisjointFrom(saidBefore);
    const isTurn = turnPattern.test(sentence.said);
    const isAlso = alsoPattern.test(sentence.said);
    if (hasConcern && (isTurn || isAlso) && isAsk(act)) turns.push(i);
    else if (hasConcern && isTurn && isNewTopic && act !== 'tag') turns.push(i);
    else if (hasConcern && countedTurnPattern.test(sentence.said) && act !== 'statement') turns.push(i);
    else if (hasConcern && andPattern.test(sentence.said) && isNewTopic && act === 'problem') turns.push(i);
    else if (hasAsked && isAlso && isNewTopic && act === 'problem') turns.push(i);
    for (const word of words) saidBefore.add(word);
    hasAsked ||= isAsk(act) || act === 'tag';
    hasConcern ||= hasAsked || act === 'problem';
  }
  return turns;
}

/** Where the questions begin that the writer has counted ("two questions") but not numbered. */
export function findCountedAsks(sentences: readonly Sentence[], acts: readonly Act[]): number[] {
  const announcement = sentences.findIndex((sentence) => announcesSeveral(sentence));
  if (announcement < 0) return [];
  const asks = findAsks(sentences, acts).filter((i) => i > announcement);
  if (asks.length > 1) return asks;
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
  let previous: { paragraph: number; words: Set<string> } | undefined;
  let hasConcern = false;
  for (const [i, sentence] of sentences.entries()) {
    const words = contentWords(sentence.said);
    const isQuestion = acts[i] === 'question' && !isSubject(sentences, i);
    if (isQuestion && runsOn(sentence)) {
      const ownWords = words.difference(commonStems);
      if (hasConcern && ownWords.size > 0 && ownWords.isDisjointFrom(saidBefore)) unrelated.push(i);
    } else if (isQuestion && previous && words.size >= 3 && !followUpPattern.test(sentence.said)) {
      const isApart = sentence.paragraph !== previous.paragraph;
      if (words.isDisjointFrom(isApart ? previous.words : saidBefore)) unrelated.push(i);
    }
    if (isQuestion) previous = { paragraph: sentence.paragraph, words };
    for (const word of words) saidBefore.add(word);
    hasConcern ||= acts[i] === 'problem' || acts[i] === 'tag' || isAsk(acts[i]);
  }
  return unrelated;
}

function runsOn(sentence: Sentence): boolean {
  return sentence.said.startsWith('and ') && !sentence.beginsLine;
}

const followUpPattern =
  /^(?:(?:and|but|or|so)[\s,]+)?(?:if (?:so|not|yes|no|it|that|this)|or\b|then\b|is (?:it|that|this) (?!possible|ok|safe|normal)\w|does (?:it|that|this)\b)/u;

function findAsks(sentences: readonly Sentence[], acts: readonly Act[]): number[] {
  const asks: number[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const isApart = sentence.paragraph !== sentences[asks.at(-1) ?? -1]?.paragraph;
    if (acts[i] === 'question' && (isApart || !followUpPattern.test(sentence.said))) asks.push(i);
  }
  return asks;
}
