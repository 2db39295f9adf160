import type { Act } from './asks.ts';
import { readFields } from './subject-fields.ts';
import { findPlaces } from './boundaries.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Evidence, Stretch } from './shift-evidence.ts';

/**
 * The weights of a logistic regression over messages with one question and with several, rounded to quarters; a message
 * weighed as much as its likeliest place.
 */
const weights: Readonly<Record<keyof Evidence, number>> = {
  also: 1.25,
  turnsToNewWords: 1,
  asksInNewWords: 0.5,
  sharedWord: -1.25,
  sharedCommonWord: -0.75,
  fieldMoves: 1.25,
  programMoves: 1,
  tenWordsBefore: -0.75,
  tenWordsAfter: -0.5,
  longMessage: -1.5,
  enoughAfter: 1,
  enoughOnBothSides: 0.75,
  concernBefore: 0.75,
  concernAfter: 0.75,
  problemAfter: 0.25,
  askedBefore: 0.75,
  taggedBefore: 1,
  problemJustBefore: -0.25,
  thanksJustBefore: 1.25,
  goesOn: -1.25,
  refersBack: -0.5,
  hasPronoun: -0.25,
  beginsParagraph: 1.25,
  beginsSmall: 0.5,
  beginsWithAnd: 1.75,
  greets: 1.5,
};

/** Beyond this score about one in a hundred single questions is taken for two. */
const minimumScore = 3.1;

/** A message that is cut already needs a clearer sign to be cut again. */
const minimumFurtherScore = 4.2;

/** The form has five boxes; each further cut costs another reading. */
const maximumCuts = 4;

/** The first sentences of all questions but the first, in order: the writer says so there, or changes the topic. */
export function findTurns(message: string, sentences: readonly Sentence[], acts: readonly Act[]): number[] {
  const stretch: Stretch = { message, sentences, acts, fields: readFields(sentences) };
  const said = findPlaces(stretch).flatMap(({ index, isSure }) => (isSure ? [index] : []));
  if (said.length === 0 && acts.every((act) => act === 'statement')) return [];
  const ends = [...said, sentences.length];
  const shifts = ends.flatMap((end, k) => findShifts(stretch, said[k - 1] ?? 0, end, said.length));
  return [...said, ...shifts].sort((one, other) => one - other);
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
    fields: {
      named: fields.named.slice(from, to),
      stems: fields.stems,
      programs: fields.programs.slice(from, to),
    },
  };
}

function weigh(evidence: Evidence): number {
  return (Object.keys(weights) as (keyof Evidence)[]).reduce(
    (sum, name) => sum + weights[name] * evidence[name],
    0,
  );
}
