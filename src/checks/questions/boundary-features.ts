import { either, oneOf, r, sequence } from '../text/patterns.ts';
import type { MentionedAreas } from './areas.ts';
import type { Cohesion } from './cohesion.ts';
import { isAsk, type AnalyzedMessage, type SentenceRole } from './sentence-role.ts';
import { readTransition } from './transitions.ts';

/** What speaks for or against a boundary: another question beginning with a sentence. Each is a number from 0 to 4. */
export interface BoundaryFeatures {
  /** "Also": it may be another symptom, unless no word of what came before returns. */
  readonly also: number;
  readonly transitionToNewWords: number;
  readonly asksInNewWords: number;
  readonly sharedWord: number;
  readonly sharedCommonWord: number;
  /** An area of support, or a program, is left for good and another one begins. */
  readonly areaChanges: number;
  readonly programChanges: number;
  /** In tens of different words. */
  readonly tenWordsBefore: number;
  readonly tenWordsAfter: number;
  /** In steps of 500 characters: long messages wander without asking anything else. */
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
  /** The words of the sentence continue what was said before. */
  readonly goesOn: number;
  /** "Do I need it for that?": an earlier sentence names its subject. */
  readonly refersBack: number;
  readonly hasPronoun: number;
  readonly beginsParagraph: number;
  readonly beginsSmall: number;
  readonly beginsWithAnd: number;
  readonly greets: number;
}

/** A stretch of sentences of one message, and which areas they mention. */
export interface Passage extends AnalyzedMessage {
  readonly mentioned: MentionedAreas;
}

/** The fewest different words of a question of its own. */
const enoughWords = 5;
/** The fewest different words on either side of a boundary between two questions. */
const enoughWordsOnBothSides = 6;
const fewWords = 2;
const countedSharedWords = 4;
const countedWords = 30;
const countedCharacters = 1500;

const pronounPattern = new RegExp(
  either(
    r`\b(?:its?|it's|this|they|them|these|those|he|she|ones?|so|either|instead|same|else|there)\b`,
    r`\bthat(?=[?.!,;]|$)`,
  ),
  'u',
);
const referencePattern = new RegExp(
  sequence(
    r`^[^,;:]{0,60}?\b`,
    oneOf(
      sequence(
        r`(?:for|of|to|with|by|in|about|do|does|did|use|after|from|than)`,
        r` (?:it|that|this|those|these|them)`,
      ),
      r`it|them|they|those|these`,
    ),
    r`\b(?! (?:possible|ok|okay|true|allowed|safe|normal|says?)\b)`,
  ),
  'u',
);
const greetingPattern = /^(?:hi|hello|hey|good|dear)\b/u;
const thanksPattern =
  /\b(?:thanks?|thank you|thx|tia|regards|please help|appreciated?|cheers)\b[^.?!]*[.?!]*$/u;

/** Prepares the features of a passage's sentences, given the cohesion at a sentence and whether it is a follow-up. */
export function createFeatureReader(
  passage: Passage,
): (i: number, cohesion: Cohesion, goesOn: boolean) => BoundaryFeatures {
  const { sentences, roles } = passage;
  const isConcern = (role: SentenceRole): boolean => role !== 'statement';
  const firstConcern = roles.findIndex(isConcern);
  const firstAsk = roles.findIndex(isAsk);
  const firstTag = roles.indexOf('tag');
  const lastConcern = roles.findLastIndex(isConcern);
  const lastProblem = roles.lastIndexOf('problem');
  const characters = (sentences.at(-1)?.end ?? 0) - (sentences[0]?.start ?? 0);
  return (i, cohesion, goesOn) => {
    const isBefore = (first: number): boolean => first >= 0 && first < i;
    return {
      ...readCohesion(cohesion),
      ...readSentence(passage, i, cohesion),
      goesOn: Number(goesOn),
      longMessage: Math.min(characters, countedCharacters) / 500,
      askedBefore: Number(isBefore(firstAsk)),
      taggedBefore: Number(isBefore(firstTag)),
      concernBefore: Number(isBefore(firstConcern)),
      concernAfter: Number(lastConcern >= i),
      problemAfter: Number(lastProblem >= i),
      problemJustBefore: Number(roles[i - 1] === 'problem'),
      thanksJustBefore: Number(thanksPattern.test(sentences[i - 1]?.said ?? '')),
    };
  };
}

function readCohesion(cohesion: Cohesion) {
  const { wordsBefore, wordsAfter } = cohesion;
  return {
    sharedWord: Math.min(cohesion.sharedWords, countedSharedWords),
    sharedCommonWord: Math.min(cohesion.sharedCommonWords, countedSharedWords),
    areaChanges: Number(cohesion.areaChanges),
    programChanges: Number(cohesion.programChanges),
    tenWordsBefore: Math.min(wordsBefore, countedWords) / 10,
    tenWordsAfter: Math.min(wordsAfter, countedWords) / 10,
    enoughAfter: Number(wordsAfter >= enoughWords),
    enoughOnBothSides: Number(Math.min(wordsBefore, wordsAfter) >= enoughWordsOnBothSides),
  };
}

function readSentence({ message, sentences, roles }: Passage, i: number, cohesion: Cohesion) {
  const sentence = sentences[i];
  const said = sentence?.said ?? '';
  const start = sentence?.start ?? 0;
  const transition = sentence ? readTransition(sentence) : 'none';
  const isTransition = transition === 'another' || transition === 'also';
  const hasWords = (sentence?.words.size ?? 0) >= fewWords;
  return {
    also: Number(transition === 'also'),
    transitionToNewWords: Number(isTransition && cohesion.sharedWords === 0),
    asksInNewWords: Number(isAsk(roles[i]) && hasWords && cohesion.newWords === 1),
    beginsParagraph: Number(sentence?.paragraph !== sentences[i - 1]?.paragraph),
    refersBack: Number(referencePattern.test(said)),
    hasPronoun: Number(pronounPattern.test(said)),
    greets: Number(greetingPattern.test(said)),
    beginsSmall: Number(/^\p{Ll}/u.test(message.slice(start, start + 1))),
    beginsWithAnd: Number(/^and\b/u.test(said)),
  };
}
