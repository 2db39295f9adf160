import { isAsk, isWish, type Act } from './asks.ts';
import type { Fields } from './fields.ts';
import type { Seam } from './seams.ts';
import type { Sentence } from './sentences.ts';
import { readTurn } from './turn-words.ts';

/** What can speak for or against another question beginning with a sentence; each counts 0 to 4. */
export interface Evidence {
  /** "Another problem", or "also": it may be another symptom, unless no word of what came before returns. */
  readonly another: number;
  readonly also: number;
  readonly turnsToNewWords: number;
  readonly sharedWord: number;
  readonly sharedCommonWord: number;
  readonly sharesNothing: number;
  /** A field of support is left for good and another one entered; for `fieldChanges` none is kept. */
  readonly fieldMoves: number;
  readonly fieldChanges: number;
  /** Ten different words before, or after: long messages wander without asking anything else. */
  readonly tenWordsBefore: number;
  readonly tenWordsAfter: number;
  readonly fewBefore: number;
  readonly enoughAfter: number;
  readonly concernBefore: number;
  readonly concernAfter: number;
  readonly askedBefore: number;
  readonly taggedBefore: number;
  /** What was wished before may be the scene of what is asked: "I want to close my account. Do I …" */
  readonly onlyWishedBefore: number;
  /** "Do I need it for that?": its subject was named before. */
  readonly refersBack: number;
  readonly askJustBefore: number;
  readonly onlyTells: number;
  /** Nothing is asked any more: what is told belongs to what was asked. */
  readonly onlyTellsOn: number;
  /** A list of asks repeats itself: "Can I …? Can I …?" */
  readonly repeatsFrame: number;
  readonly asksInNewWords: number;
  readonly hasFewWords: number;
  readonly hasPronoun: number;
  readonly beginsParagraph: number;
  readonly beginsSmall: number;
  readonly beginsWithAnd: number;
  /** A full question right after another one, without a word that points back. */
  readonly standsAlone: number;
  /** "Is it A or B?" asks about what was named before. */
  readonly offersChoice: number;
  readonly greets: number;
}

/** Sentences that follow each other, what they do, and which fields they name. */
export interface Stretch {
  readonly message: string;
  readonly sentences: readonly Sentence[];
  readonly acts: readonly Act[];
  readonly fields: Fields;
}

/** With fewer words before it, a sentence may well begin the first question. */
const minimumContext = 8;
/** A question of its own takes as many words. */
const enoughWords = 5;
const fewWords = 2;
const countedSharedWords = 4;
const countedWords = 30;

const pronounPattern =
  /\b(?:its?|it's|this|they|them|these|those|he|she|ones?|so|either|instead|same|else|there)\b|\bthat(?=[?.!,;]|$)/u;
const backPattern =
  /^[^,;:]{0,60}?\b(?:(?:for|of|to|with|by|in|about|do|does|did|use|after|from|than) (?:it|that|this|those|these|them)|it|them|they|those|these)\b(?! (?:possible|ok|okay|true|allowed|safe|normal|says?)\b)/u;
const greetingPattern = /^(?:hi|hello|hey|good|dear)\b/u;

/** Prepares what weighs a sentence, given the seam in front of it; to be asked in the order of the sentences. */
export function weighSentences(stretch: Stretch): (i: number, seam: Seam) => Evidence {
  const { sentences, acts } = stretch;
  const isConcern = (act: Act): boolean => act !== 'statement';
  const firstConcern = acts.findIndex(isConcern);
  const firstAsk = acts.findIndex(isAsk);
  const firstTag = acts.indexOf('tag');
  const firstMatter = acts.findIndex((act, i) => act === 'problem' || (isAsk(act) && !isWish(sentences[i])));
  const lastConcern = acts.findLastIndex(isConcern);
  const lastAsk = acts.findLastIndex((act) => isAsk(act) || act === 'tag');
  const firstOfFrame = findFrames(sentences, acts);
  return (i, seam) => {
    const isBefore = (first: number): boolean => first >= 0 && first < i;
    const frame = sentences[i] && firstOfFrame.get(readFrame(sentences[i]));
    return {
      ...weighSeam(seam, acts[i - 1]),
      ...weighSentence(stretch, i, seam),
      askedBefore: Number(isBefore(firstAsk)),
      taggedBefore: Number(isBefore(firstTag)),
      concernBefore: Number(isBefore(firstConcern)),
      concernAfter: Number(lastConcern >= i),
      onlyWishedBefore: Number(i <= firstMatter),
      onlyTellsOn: Number(isBefore(firstAsk) && lastAsk < i),
      repeatsFrame: Number(isAsk(acts[i]) && isBefore(frame ?? i)),
    };
  };
}

/** Where each way to begin an ask stands first. */
function findFrames(sentences: readonly Sentence[], acts: readonly Act[]): Map<string, number> {
  const asks = [...sentences.entries()].filter(([i]) => isAsk(acts[i]));
  return new Map(asks.reverse().map(([i, sentence]) => [readFrame(sentence), i]));
}

/** The first words of an ask. */
function readFrame({ said }: Sentence): string {
  const words = said.replace(/^(?:(?:and|also|then|hi|hello|so)[\s,]+)+/u, '').split(' ', 2);
  return words.join(' ');
}

function weighSeam(seam: Seam, previous: Act | undefined) {
  return {
    sharedWord: Math.min(seam.sharedWords, countedSharedWords),
    sharedCommonWord: Math.min(seam.sharedCommonWords, countedSharedWords),
    sharesNothing: Number(seam.sharedWords + seam.sharedCommonWords === 0),
    fieldMoves: Number(seam.fieldMoves),
    fieldChanges: Number(seam.fieldChanges),
    tenWordsBefore: Math.min(seam.wordsBefore, countedWords) / 10,
    tenWordsAfter: Math.min(seam.wordsAfter, countedWords) / 10,
    fewBefore: Number(seam.wordsBefore < minimumContext),
    enoughAfter: Number(seam.wordsAfter >= enoughWords),
    askJustBefore: Number(isAsk(previous)),
  };
}

function weighSentence({ message, sentences, acts }: Stretch, i: number, seam: Seam) {
  const sentence = sentences[i];
  const said = sentence?.said ?? '';
  const own = sentence?.words.size ?? 0;
  const start = sentence?.start ?? 0;
  const isQuestion = acts[i] === 'question';
  const offersChoice = isQuestion && /\bor\b/u.test(said);
  const hasPronoun = pronounPattern.test(said);
  const hasNewWords = own >= fewWords && seam.newWords === 1;
  const turn = sentence ? readTurn(sentence) : 'none';
  return {
    another: Number(turn === 'another'),
    also: Number(turn === 'also'),
    turnsToNewWords: Number((turn === 'another' || turn === 'also') && seam.sharedWords === 0),
    asksInNewWords: Number(isAsk(acts[i]) && hasNewWords),
    beginsParagraph: Number(sentence?.paragraph !== sentences[i - 1]?.paragraph),
    refersBack: Number(backPattern.test(said)),
    hasPronoun: Number(hasPronoun),
    hasFewWords: Number(own <= fewWords),
    greets: Number(greetingPattern.test(said)),
    beginsSmall: Number(/^\p{Ll}/u.test(message.slice(start, start + 1))),
    onlyTells: Number(acts[i] === 'statement'),
    beginsWithAnd: Number(/^and\b/u.test(said)),
    standsAlone: Number(
      isQuestion && acts[i - 1] === 'question' && hasNewWords && !hasPronoun && !offersChoice,
    ),
    offersChoice: Number(offersChoice),
  };
}
