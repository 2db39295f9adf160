import { subjectIds, type Subject } from '../../provider/subjects.ts';
import { countWords, sumWeights, type TopicCounts } from './count.ts';
import { cues } from './cues.ts';
import type { TopicModel } from './model.ts';
import { listPairs, listWords } from './stems.ts';

export { buildTopicModel, type TopicDocument, type TopicModel } from './model.ts';

/** People say at the beginning what they want, and paste logs at the end. */
const openingLength = 80;
const beginningLength = 160;
const maximumReadLength = 1_000;

/** How much the words of the answers and the nearest answer count; a cue counts what its table says. */
const wordsWeight = 1;
const nearestWeight = 12;

/** How far into a text, in letters, a cue must stand to count a third of what it would at the very beginning. */
const cueDecay = 100;

/** The subject that a text is about, judged by the words of the site's own answers and by a few cues. */
export function chooseSubject(text: string, model: TopicModel): Subject {
  const read = text.slice(0, maximumReadLength);
  const counts = countWords(model);
  const parts = [
    scoreWords(read, counts),
    scoreNearest(text.slice(0, beginningLength), counts),
    scoreCues(read),
  ];
  const scores = subjectIds.map((_, place) => parts.reduce((sum, part) => sum + (part[place] ?? 0), 0));
  const best = Math.max(...scores);
  return best > 0 ? (subjectIds[scores.indexOf(best)] ?? 'other') : 'other';
}

/** How much the words of the answers speak for each topic; those of the opening count twice. */
function scoreWords(text: string, { leans }: TopicCounts): number[] {
  const opening = new Set(listWords(text.slice(0, openingLength)));
  const words = new Set(listWords(text));
  const scores = subjectIds.map(() => 0);
  for (const word of words) {
    const weight = (opening.has(word) ? 2 : 1) * wordsWeight;
    for (const [place, lean] of (leans.get(word) ?? []).entries())
      scores[place] = (scores[place] ?? 0) + lean * weight;
  }
  return scores.map((score) => score / Math.sqrt(words.size + 5));
}

/** How near the nearest answer of each topic is: the cosine of their words and pairs, rare ones counting more. */
function scoreNearest(text: string, { answers, weigh }: TopicCounts): number[] {
  const ours = listPairs(listWords(text));
  const ourWeight = sumWeights(ours, weigh);
  const scores = subjectIds.map(() => 0);
  for (const { topic, pairs, weight } of answers) {
    const common = sumWeights(
      [...ours].filter((pair) => pairs.has(pair)),
      weigh,
    );
    const nearness = common / Math.sqrt((ourWeight + 1) * (weight + 1));
    scores[topic] = Math.max(scores[topic] ?? 0, nearestWeight * nearness);
  }
  return scores;
}

/** How much the cues speak for each topic: more if they stand early or often. */
function scoreCues(text: string): number[] {
  const scores = subjectIds.map(() => 0);
  for (const { pattern, leans } of cues) {
    const found = [...text.matchAll(pattern)];
    if (!found[0]) continue;
    const often = Math.min(1.5, Math.log2(1 + found.length) / 2);
    const strength = often + Math.exp(-found[0].index / cueDecay);
    for (const [topic, lean] of Object.entries(leans) as [Subject, number][]) {
      const place = subjectIds.indexOf(topic);
      scores[place] = (scores[place] ?? 0) + lean * strength;
    }
  }
  return scores;
}
