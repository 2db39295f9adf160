import { findAreas } from './areas.ts';
import { findCandidates } from './boundary-candidates.ts';
import type { BoundaryFeatures, Passage } from './boundary-features.ts';
import type { AnalyzedMessage } from './sentence-role.ts';

/**
 * The weights of a logistic regression over messages with one question and with several, rounded to quarters. Each
 * message counted as much as its likeliest boundary.
 */
const weights: Readonly<Record<keyof BoundaryFeatures, number>> = {
  also: 1.25,
  transitionToNewWords: 1,
  asksInNewWords: 0.5,
  sharedWord: -1.25,
  sharedCommonWord: -0.75,
  areaChanges: 1.25,
  programChanges: 1,
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

/** Above this score, about one in a hundred single questions is mistaken for two. */
const minimumScore = 3.1;

/** A message that has been cut already needs a clearer sign to be cut again. */
const minimumFurtherScore = 4.2;

/** The form has five boxes, and each further cut costs another reading. */
const maximumCuts = 4;

/** The first sentences of all questions but the first, in order: the writer announces them, or the topic changes. */
export function findBoundaries(analyzed: AnalyzedMessage): number[] {
  const { sentences, roles } = analyzed;
  const passage: Passage = { ...analyzed, mentioned: findAreas(sentences) };
  const announced = findCandidates(passage).flatMap(({ index, isSure }) => (isSure ? [index] : []));
  if (announced.length === 0 && roles.every((role) => role === 'statement')) return [];
  const ends = [...announced, sentences.length];
  const shifts = ends.flatMap((end, k) =>
    findTopicShifts(passage, announced[k - 1] ?? 0, end, announced.length),
  );
  return [...announced, ...shifts].sort((one, other) => one - other);
}

/** The sentences of a stretch with which the topic changes: the clearest one, and then those on both sides of it. */
function findTopicShifts(passage: Passage, from: number, to: number, cuts: number): number[] {
  if (cuts >= maximumCuts) return [];
  const candidates = findCandidates(slice(passage, from, to)).map(({ index, features }) => ({
    index: from + index,
    score: score(features),
  }));
  const best = candidates.reduce((one, other) => (other.score >= one.score ? other : one), {
    index: -1,
    score: cuts > 0 ? minimumFurtherScore : minimumScore,
  });
  if (best.index < 0) return [];
  const before = findTopicShifts(passage, from, best.index, cuts + 1);
  const after = findTopicShifts(passage, best.index, to, cuts + 1 + before.length);
  return [...before, best.index, ...after];
}

function slice({ message, sentences, roles, mentioned }: Passage, from: number, to: number): Passage {
  return {
    message,
    sentences: sentences.slice(from, to),
    roles: roles.slice(from, to),
    mentioned: {
      areas: mentioned.areas.slice(from, to),
      stems: mentioned.stems,
      programs: mentioned.programs.slice(from, to),
    },
  };
}

function score(features: BoundaryFeatures): number {
  return (Object.keys(weights) as (keyof BoundaryFeatures)[]).reduce(
    (sum, name) => sum + weights[name] * features[name],
    0,
  );
}
