import type { Act } from './asks.ts';
import { readFields } from './fields.ts';
import { findPlaces } from './places.ts';
import type { Sentence } from './sentences.ts';
import type { Evidence, Stretch } from './shift-evidence.ts';

/**
 * The weights of a logistic regression over messages with one question and with several, rounded to quarters. Two are set
 * by hand, since the messages it learnt from were partly joined by a program: "and" weighs less, mere telling more.
 */
const weights: Readonly<Record<keyof Evidence, number>> = {
  another: 1.5,
  also: 1.25,
  turnsToNewWords: 1.75,
  sharedWord: -1.5,
  sharedCommonWord: -0.75,
  sharesNothing: 0.5,
  fieldMoves: 1,
  fieldChanges: 1,
  tenWordsBefore: -1,
  tenWordsAfter: -0.5,
  fewBefore: -0.5,
  enoughAfter: 1,
  concernBefore: 0.5,
  concernAfter: 1.25,
  askedBefore: 0.75,
  taggedBefore: 0.5,
  askJustBefore: 0.5,
  onlyWishedBefore: -1,
  refersBack: -1,
  onlyTells: -0.5,
  asksInNewWords: 1,
  hasFewWords: -1,
  hasPronoun: -0.5,
  beginsParagraph: 1,
  beginsSmall: 0.75,
  onlyTellsOn: -0.5,
  repeatsFrame: 0.5,
  standsAlone: 0.75,
  offersChoice: -0.75,
  beginsWithAnd: 1,
  greets: 0.75,
};

/** Beyond this score about one in a hundred single questions is taken for two. */
const minimumScore = 3.8;

/** A message that is cut already needs a clearer sign to be cut again. */
const minimumFurtherScore = 4.1;

/** The form has five boxes; each further cut costs another reading. */
const maximumCuts = 4;

/** Where the message turns to another question. */
export interface Turns {
  /** The first sentences of all questions but the first, in order. */
  readonly begins: readonly number[];
  /** Whether the writer says at least once that another question begins. */
  readonly isSaid: boolean;
}

/** Finds where the writer turns to another question, and says so or changes the topic. */
export function findTurns(message: string, sentences: readonly Sentence[], acts: readonly Act[]): Turns {
  const stretch: Stretch = { message, sentences, acts, fields: readFields(sentences) };
  const said = findPlaces(stretch).flatMap(({ index, isSure }) => (isSure ? [index] : []));
  if (said.length === 0 && acts.every((act) => act === 'statement')) return { begins: [], isSaid: false };
  const ends = [...said, sentences.length];
  const shifts = ends.flatMap((end, k) => findShifts(stretch, said[k - 1] ?? 0, end, said.length));
  return { begins: [...said, ...shifts].sort((one, other) => one - other), isSaid: said.length > 0 };
}

/** The places within a stretch at which the topic changes: the clearest first, then again on both sides of it. */
function findShifts(stretch: Stretch, from: number, to: number, cuts: number): number[] {
  if (cuts >= maximumCuts) return [];
  const places = findPlaces(slice(stretch, from, to)).map(({ index, evidence }) => ({
    index: from + index,
    score: weigh(evidence),
  }));
  const best = places.reduce((one, other) => (other.score >= one.score ? other : one), {
    index: -1,
    score: cuts > 0 ? minimumFurtherScore : minimumScore,
  });
  if (best.index < 0) return [];
  const before = findShifts(stretch, from, best.index, cuts + 1);
  const after = findShifts(stretch, best.index, to, cuts + 1 + before.length);
  return [...before, best.index, ...after];
}

function slice({ message, sentences, acts, fields }: Stretch, from: number, to: number): Stretch {
  return {
    message,
    sentences: sentences.slice(from, to),
    acts: acts.slice(from, to),
    fields: { named: fields.named.slice(from, to), stems: fields.stems },
  };
}

function weigh(evidence: Evidence): number {
  return (Object.keys(weights) as (keyof Evidence)[]).reduce(
    (sum, name) => sum + weights[name] * evidence[name],
    0,
  );
}
