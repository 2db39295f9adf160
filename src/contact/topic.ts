import type { TopicId } from '../provider.ts';
import { cues, usual } from './topic/cues.ts';
import { digitStep, topicIds, type TopicModel } from './topic/model.ts';
import { listWords } from './topic/words.ts';

export { buildTopicModel, type TopicDocument, type TopicModel } from './topic/model.ts';

/** People say at the beginning what they want, and paste logs at the end. */
const openingLength = 80;
const beginningLength = 160;
const maximumReadLength = 1_000;

/** How much the words of the answers, the nearest answer, and a cue in the opening count. */
const contentWeight = 1.2;
const nearestWeight = 35;
const openingBonus = 0.8;

/** Two texts that have nothing to do with each other are this near. */
const chanceNearness = 0.2;

/** How much the words of the answers speak for each topic. */
function scoreWords(text: string, model: TopicModel): number[] {
  const scores = topicIds.map(() => 0);
  const opening = new Set(listWords(text.slice(0, openingLength)));
  const words = new Set(listWords(text));
  for (const word of words) {
    const digits = Object.hasOwn(model.words, word) ? (model.words[word] ?? '') : '';
    const weight = (opening.has(word) ? 2 : 1) * digitStep;
    for (const [place, digit] of [...digits].entries())
      scores[place] = (scores[place] ?? 0) + Number(digit) * weight;
  }
  return scores.map((score) => score / Math.sqrt(words.size + 5));
}

/** How near the nearest answer of each topic is to a text: the cosine of their words, rare words counting more. */
function scoreNearest(text: string, { answers }: TopicModel): number[] {
  const lists = answers.map(([topic, words]): [number, string[]] => [topic, words.split(' ')]);
  const counts = new Map<string, number>();
  for (const word of lists.flatMap(([, words]) => words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (words: Iterable<string>) =>
    [...words].reduce(
      (sum, word) => sum + Math.log((answers.length + 1) / (counts.get(word) ?? 0.5)) ** 2,
      0,
    );
  const ours = new Set(listWords(text));
  const total = weigh(ours);
  const scores = topicIds.map(() => 0);
  for (const [topic, words] of lists) {
    const common = weigh(words.filter((word) => ours.has(word)));
    const nearness = common / Math.sqrt(total * weigh(words) + 1);
    scores[topic] = Math.max(scores[topic] ?? 0, nearness - chanceNearness);
  }
  return scores;
}

/** How much the cues speak for each topic; nothing if there is none in the text. */
function scoreCues(text: string): Partial<Record<TopicId, number>> | undefined {
  const opening = text.slice(0, openingLength);
  let scores: Partial<Record<TopicId, number>> | undefined;
  for (const { pattern, leans } of cues) {
    const count = text.match(pattern)?.length ?? 0;
    if (count === 0) continue;
    const strength =
      Math.min(1.5, Math.log2(1 + count) / 2) + (opening.search(pattern) >= 0 ? openingBonus : 0);
    scores ??= {};
    for (const [topic, lean] of Object.entries(leans) as [TopicId, number][]) {
      scores[topic] = (scores[topic] ?? 0) + lean * strength;
    }
  }
  return scores;
}

/** The topic that a text is about, judged by the words of the site's own answers and by a few cues. */
export function chooseTopic(text: string, model: TopicModel): TopicId {
  const read = text.slice(0, maximumReadLength);
  const words = scoreWords(read, model);
  const nearest = scoreNearest(text.slice(0, beginningLength), model);
  const cueScores = scoreCues(read);
  if (!cueScores && words.every((score) => score === 0)) return 'other';
  const scores = topicIds.map((topic, place) => ({
    topic,
    score:
      usual[topic] +
      (cueScores?.[topic] ?? 0) +
      contentWeight * (words[place] ?? 0) +
      nearestWeight * (nearest[place] ?? 0),
  }));
  return scores.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).topic;
}
