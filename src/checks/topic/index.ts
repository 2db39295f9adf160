import { subjectIds, type Subject } from '../../provider/subjects.ts';
import { countWords, sumWeights, type TopicCounts } from './count.ts';
import { cues } from './cues.ts';
import type { TopicModel } from './model.ts';
import { listPairs, listWords } from './stems.ts';

export { cues } from './cues.ts';
export { buildTopicModel, type TopicDocument, type TopicModel } from './model.ts';

/** In characters. People say at the beginning what they want, and paste logs at the end. */
const openingLength = 80;
const beginningLength = 160;
const maximumReadLength = 1_000;

/** Weights of the words of the answers and of the nearest answer. A cue's weights are in its table. */
const wordsWeight = 1;
const nearestWeight = 12;

/** How far into a text, in characters, a cue counts about a third (1/e) of what it counts at the very beginning. */
const cueDecay = 100;

/**
 * The subject of a text, judged by the words of the site's own answers and by a few cues; `other` if nothing
 * speaks.
 */
export function chooseSubject(text: string, model: TopicModel): Subject {
  const read = text.slice(0, maximumReadLength);
  const counts = countWords(model);
  const parts = [
    scoreWords(read, counts),
    scoreNearest(text.slice(0, beginningLength), counts),
    scoreCues(read),
  ];
  const scores = subjectIds.map((_, index) => parts.reduce((sum, part) => sum + (part[index] ?? 0), 0));
  const best = Math.max(...scores);
  return best > 0 ? (subjectIds[scores.indexOf(best)] ?? 'other') : 'other';
}

/** How much the words of the answers speak for each subject. Words of the opening count twice. */
function scoreWords(text: string, { leans }: TopicCounts): number[] {
  const opening = new Set(listWords(text.slice(0, openingLength)));
  const words = new Set(listWords(text));
  const scores = subjectIds.map(() => 0);
  for (const word of words) {
    const weight = (opening.has(word) ? 2 : 1) * wordsWeight;
    for (const [index, lean] of (leans.get(word) ?? []).entries())
      scores[index] = (scores[index] ?? 0) + lean * weight;
  }
  return scores.map((score) => score / Math.sqrt(words.size + 5));
}

/** Cosine similarity to the nearest answer of each subject, by words and pairs of words; rare ones count more. */
function scoreNearest(text: string, { answers, weigh }: TopicCounts): number[] {
  const own = listPairs(listWords(text));
  const ownWeight = sumWeights(own, weigh);
  const scores = subjectIds.map(() => 0);
  for (const { subject, pairs, weight } of answers) {
    const common = sumWeights(
      [...own].filter((pair) => pairs.has(pair)),
      weigh,
    );
    const similarity = common / Math.sqrt((ownWeight + 1) * (weight + 1));
    scores[subject] = Math.max(scores[subject] ?? 0, nearestWeight * similarity);
  }
  return scores;
}

/** How much the cues speak for each subject: more if they occur early or often. */
function scoreCues(text: string): number[] {
  const scores = subjectIds.map(() => 0);
  for (const { pattern, leans } of cues) {
    const found = [...text.matchAll(pattern)];
    if (!found[0]) continue;
    const often = Math.min(1.5, Math.log2(1 + found.length) / 2);
    const strength = often + Math.exp(-found[0].index / cueDecay);
    for (const [subject, lean] of Object.entries(leans) as [Subject, number][]) {
      const index = subjectIds.indexOf(subject);
      scores[index] = (scores[index] ?? 0) + lean * strength;
    }
  }
  return scores;
}
