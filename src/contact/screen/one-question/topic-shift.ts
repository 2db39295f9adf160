import { isAsk, type Act } from './asks.ts';
import { readSeams, type Seam } from './seams.ts';
import { isSubject, type Sentence } from './sentences.ts';

/**
 * What speaks for (above 0) or against a second, unrelated question beginning with a sentence. The weights are
 * those of a logistic regression over real single questions and pairs of them put one after the other.
 */
const weights = {
  /** A word of what came before returns; counted up to four times. */
  sharedWord: -1.7,
  /** The same for a word that half of all messages have, such as the name of a program. */
  sharedCommonWord: -0.35,
  /** Mail before and websites after, or the like. */
  fieldChanges: 1.4,
  /** Share of the sentence's own words that are new. */
  newWords: 0.85,
  /** Something was asked before, in so many words or with a tag ("Any ideas?"). */
  askedBefore: 0.75,
  taggedBefore: 0.8,
  asksAfter: 0.2,
  tagsAfter: -0.4,
  beginsLine: 1.15,
  /** "It", "this", "but", "when": goes on with what was said. */
  goesOn: -0.65,
  beginsWithWriter: -0.35,
  greets: 0.7,
  followsThanks: 0.9,
  beginsSmall: 1.1,
  beginsWithAnd: 0.7,
  complains: 0.45,
  /** Ten different words before, or after: long messages wander without asking anything else. */
  tenWordsBefore: -1.3,
  tenWordsAfter: -0.7,
  always: 0.5,
};

/** At this score about one in a hundred single questions is taken for two. */
const minimumScore = 1.8;
const minimumWords = 2;
/** A sentence with more words of its own than this names what it is about. */
const ownSubjectWords = 2;
const countedSharedWords = 4;
const countedWords = 30;

const goesOnPattern =
  /^(?:its?|this|that|these|those|they|them|but|however|so|then|because|which|if|when|or|otherwise|although|though|still|even|after|before|since|as|not|no|yes|both|only|other|another|there|here|he|she|the (?:same|below|above|following|attached|problem|issue|error|only|first|result|reason))\b/u;
const writerPattern = /^(?:i|i'm|i've|my|we|our)\b/u;
const greetingPattern = /^(?:hi|hello|hey|good)\b/u;
const andPattern = /^and (?:i|my|all|the|is|are|do|does|can|could|how|why|what|where|when)\b/u;
const thanksPattern = /^(?:thanks?|thx|regards)/u;

/** The sentence with which an unrelated second question begins, or nothing. */
export function findTopicShift(
  message: string,
  sentences: readonly Sentence[],
  acts: readonly Act[],
): number | undefined {
  const isConcern = (act: Act): boolean => isAsk(act) || act === 'problem';
  const first = acts.findIndex((act) => act !== 'statement');
  const last = acts.findLastIndex(isConcern);
  const seams = readSeams(sentences);
  const context = describeActs(acts);
  let best: { index: number; score: number } | undefined;
  for (let i = first + 1; i <= last; i += 1) {
    const seam = seams[i];
    // What follows a subject is what the subject announces.
    if (isSubject(sentences, i - 1) || refersBack(sentences[i])) continue;
    if (!seam || seam.wordsBefore < minimumWords || seam.wordsAfter < minimumWords) continue;
    const score = weigh([
      ...describeSeam(seam),
      ...context(i),
      ...describeSentence(message, sentences, acts, i),
    ]);
    if (score >= (best?.score ?? minimumScore)) best = { index: i, score };
  }
  return best?.index;
}

/** "Can you help me find it?" needs what came before. */
function refersBack(sentence: Sentence | undefined): boolean {
  if (!sentence || sentence.words.size > ownSubjectWords) return false;
  return /\b(?:it|they|them|this|that|these|those)\b/u.test(sentence.said);
}

type Evidence = readonly [name: keyof typeof weights, amount: number | boolean];

function weigh(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, [name, amount]) => sum + weights[name] * Number(amount), weights.always);
}

function describeSeam(seam: Seam): Evidence[] {
  return [
    ['sharedWord', Math.min(seam.sharedWords, countedSharedWords)],
    ['sharedCommonWord', Math.min(seam.sharedCommonWords, countedSharedWords)],
    ['fieldChanges', seam.fieldChanges],
    ['newWords', seam.newWords],
    ['tenWordsBefore', Math.min(seam.wordsBefore, countedWords) / 10],
    ['tenWordsAfter', Math.min(seam.wordsAfter, countedWords) / 10],
  ];
}

function describeActs(acts: readonly Act[]): (i: number) => Evidence[] {
  const firstAsk = acts.findIndex(isAsk);
  const lastAsk = acts.findLastIndex(isAsk);
  const firstTag = acts.indexOf('tag');
  const lastTag = acts.lastIndexOf('tag');
  return (i) => [
    ['askedBefore', firstAsk >= 0 && firstAsk < i],
    ['taggedBefore', firstTag >= 0 && firstTag < i],
    ['asksAfter', lastAsk >= i],
    ['tagsAfter', lastTag >= i],
  ];
}

function describeSentence(
  message: string,
  sentences: readonly Sentence[],
  acts: readonly Act[],
  i: number,
): Evidence[] {
  const sentence = sentences[i];
  const previous = sentences[i - 1];
  if (!sentence || !previous) return [];
  return [
    ['beginsLine', sentence.beginsLine],
    ['goesOn', goesOnPattern.test(sentence.said)],
    ['beginsWithWriter', writerPattern.test(sentence.said)],
    ['greets', greetingPattern.test(sentence.said)],
    ['followsThanks', thanksPattern.test(previous.said)],
    ['beginsSmall', /^\p{Ll}/u.test(message.slice(sentence.start, sentence.start + 1))],
    ['beginsWithAnd', andPattern.test(sentence.said)],
    ['complains', acts[i] === 'problem'],
  ];
}
