import { isAsk, type Act } from './asks.ts';
import type { Fields } from './subject-fields.ts';
import type { Seam } from './boundary-features.ts';
import type { Sentence } from '../text/sentences.ts';
import { readTurn } from './turn-words.ts';

/** What can speak for or against another question beginning with a sentence; each counts 0 to 4. */
export interface Evidence {
  /** "Also": it may be another symptom, unless no word of what came before returns. */
  readonly also: number;
  readonly turnsToNewWords: number;
  readonly asksInNewWords: number;
  readonly sharedWord: number;
  readonly sharedCommonWord: number;
  /** A field of support, or a program, is left for good and another one entered. */
  readonly fieldMoves: number;
  readonly programMoves: number;
  /** Ten different words before, or after, and 500 letters in all: long messages wander without asking anything else. */
  readonly tenWordsBefore: number;
  readonly tenWordsAfter: number;
  readonly longMessage: number;
  readonly enoughAfter: number;
  readonly enoughOnBothSides: number;
  readonly concernBefore: number;
  readonly concernAfter: number;
  readonly problemAfter: number;
  readonly askedBefore: number;
  readonly taggedBefore: number;
  readonly problemJustBefore: number;
  readonly thanksJustBefore: number;
  /** Goes on with what was said before, as far as its words show. */
  readonly goesOn: number;
  /** "Do I need it for that?": its subject was named before. */
  readonly refersBack: number;
  readonly hasPronoun: number;
  readonly beginsParagraph: number;
  readonly beginsSmall: number;
  readonly beginsWithAnd: number;
  readonly greets: number;
}

/** Sentences that follow each other, what they do, and which fields they name. */
export interface Stretch {
  readonly message: string;
  readonly sentences: readonly Sentence[];
  readonly acts: readonly Act[];
  readonly fields: Fields;
}

/** A question of its own takes as many words. */
const enoughWords = 5;
/** Two questions take as many on either side. */
const enoughWordsOnBothSides = 6;
const fewWords = 2;
const countedSharedWords = 4;
const countedWords = 30;
const countedLetters = 1500;

const pronounPattern =
  /\b(?:its?|it's|this|they|them|these|those|he|she|ones?|so|either|instead|same|else|there)\b|\bthat(?=[?.!,;]|$)/u;
const backPattern =
  /^[^,;:]{0,60}?\b(?:(?:for|of|to|with|by|in|about|do|does|did|use|after|from|than) (?:it|that|this|those|these|them)|it|them|they|those|these)\b(?! (?:possible|ok|okay|true|allowed|safe|normal|says?)\b)/u;
const greetingPattern = /^(?:hi|hello|hey|good|dear)\b/u;
const thanksPattern =
  /\b(?:thanks?|thank you|thx|tia|regards|please help|appreciated?|cheers)\b[^.?!]*[.?!]*$/u;

/** Prepares what weighs a sentence, given the seam in front of it and whether it goes on with what was said. */
export function weighSentences(stretch: Stretch): (i: number, seam: Seam, goesOn: boolean) => Evidence {
  const { sentences, acts } = stretch;
  const isConcern = (act: Act): boolean => act !== 'statement';
  const firstConcern = acts.findIndex(isConcern);
  const firstAsk = acts.findIndex(isAsk);
  const firstTag = acts.indexOf('tag');
  const lastConcern = acts.findLastIndex(isConcern);
  const lastProblem = acts.lastIndexOf('problem');
  const letters = (sentences.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0);
  return (i, seam, goesOn) => {
    const isBefore = (first: number): boolean => first >= 0 && first < i;
    return {
      ...weighSeam(seam),
      ...weighSentence(stretch, i, seam),
      goesOn: Number(goesOn),
      longMessage: Math.min(letters, countedLetters) / 500,
      askedBefore: Number(isBefore(firstAsk)),
      taggedBefore: Number(isBefore(firstTag)),
      concernBefore: Number(isBefore(firstConcern)),
      concernAfter: Number(lastConcern >= i),
      problemAfter: Number(lastProblem >= i),
      problemJustBefore: Number(acts[i - 1] === 'problem'),
      thanksJustBefore: Number(thanksPattern.test(sentences[i - 1]?.said ?? '')),
    };
  };
}

function weighSeam(seam: Seam) {
  return {
    sharedWord: Math.min(seam.sharedWords, countedSharedWords),
    sharedCommonWord: Math.min(seam.sharedCommonWords, countedSharedWords),
    fieldMoves: Number(seam.fieldMoves),
    programMoves: Number(seam.programMoves),
    tenWordsBefore: Math.min(seam.wordsBefore, countedWords) / 10,
    tenWordsAfter: Math.min(seam.wordsAfter, countedWords) / 10,
    enoughAfter: Number(seam.wordsAfter >= enoughWords),
    enoughOnBothSides: Number(Math.min(seam.wordsBefore, seam.wordsAfter) >= enoughWordsOnBothSides),
  };
}

function weighSentence({ message, sentences, acts }: Stretch, i: number, seam: Seam) {
  const sentence = sentences[i];
  const said = sentence?.said ?? '';
  const start = sentence?.start ?? 0;
  const turn = sentence ? readTurn(sentence) : 'none';
  return {
    also: Number(turn === 'also'),
    turnsToNewWords: Number((turn === 'another' || turn === 'also') && seam.sharedWords === 0),
    asksInNewWords: Number(isAsk(acts[i]) && (sentence?.words.size ?? 0) >= fewWords && seam.newWords === 1),
    beginsParagraph: Number(sentence?.paragraph !== sentences[i - 1]?.paragraph),
    refersBack: Number(backPattern.test(said)),
    hasPronoun: Number(pronounPattern.test(said)),
    greets: Number(greetingPattern.test(said)),
    beginsSmall: Number(/^\p{Ll}/u.test(message.slice(start, start + 1))),
    beginsWithAnd: Number(/^and\b/u.test(said)),
  };
}
