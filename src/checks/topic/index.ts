import { subjectIds, type Subject } from '../../provider/subjects.ts';
import { addNgrams, type Features } from '../learned/features.ts';
import { compileRules } from '../text/rules.ts';
import { readSubjectModels, scoreWords as scoreLearned, type SubjectModels } from '../learned/subjects.ts';
import { countWords, sumWeights, type TopicCounts } from './count.ts';
import { cues, whereabouts } from './cues.ts';
import { foldTitle, type TopicModel } from './model.ts';
import { listPairs, listWords } from './stems.ts';

export { buildTopicModel, type TopicDocument, type TopicModel } from './model.ts';

/** In characters. People say at the beginning what they want, and paste logs at the end. */
const openingLength = 80;
const beginningLength = 160;
const maximumReadLength = 1_000;

/** Weights of the words of the answers and of the nearest answer. A cue's weights are in its table. */
const wordsWeight = 1;
const nearestWeight = 12;

/** A little less than was learned, since the messages of other people say more of mail than of browsers. */
const learnedShare = 0.6;

/** How far into a text, in characters, a cue counts about a third (1/e) of what it counts at the very beginning. */
const cueDecay = 100;

/** Who asks where the provider's servers stand asks about the provider, unless they want to leave a tunnel there. */
const whereaboutsPattern = compileRules([whereabouts], 'iu');
const tunnelPattern = /\b(?:vpns?|tunnels?|prox(?:y|ies)|exits?|wireguard|ssh|brows\w+)\b/iu;
const whereaboutsWeight = 2;

const patterns = cues.map((cue) => ({ pattern: compileRules([cue], 'gi'), leans: cue.effect }));

/** In characters. */
const maximumTitleLength = 200;
const titleWeight = 5;

/** A subject, and how likely a text is about it, from 0 to 1. */
export interface RankedSubject {
  readonly subject: Subject;
  readonly likelihood: number;
}

/**
 * The subjects of a text, the likeliest first, judged by the words of the site's own answers, by a few cues, and by
 * what messages of other people have taught.
 */
export function rankSubjects(
  text: string,
  model: TopicModel,
  models: SubjectModels = readSubjectModels(),
): RankedSubject[] {
  const known = addScores(scoreSubjects(text, model));
  const features = readSubjectFeatures(text);
  const scores = scoreLearned(models, features).map((score, i) => (known[i] ?? 0) + learnedShare * score);
  // A text of which no word is known is about nothing in particular.
  const isUnknown =
    known.every((one) => one === 0) && [...features.keys()].every((name) => !models.words.get(name));
  if (whereaboutsPattern.test(text) && !tunnelPattern.test(text)) add(scores, 'other', whereaboutsWeight);
  const titled = findTitled(text, model);
  if (titled) add(scores, titled, titleWeight);
  if (isUnknown) scores[subjectIds.indexOf('other')] = Math.max(...scores) + 1;
  const most = Math.max(...scores);
  const odds = scores.map((one) => Math.exp(one - most));
  const sum = odds.reduce((total, one) => total + one, 0);
  return subjectIds
    .map((subject, i) => ({ subject, likelihood: (odds[i] ?? 0) / sum }))
    .toSorted((one, other) => other.likelihood - one.likelihood);
}

function add(scores: number[], subject: Subject, weight: number): void {
  const index = subjectIds.indexOf(subject);
  scores[index] = (scores[index] ?? 0) + weight;
}

/** The subject of the answer whose title a text is, word for word. */
function findTitled(text: string, { titles }: TopicModel): Subject | undefined {
  if (text.length > maximumTitleLength) return undefined;
  const title = foldTitle(text);
  const index = Object.hasOwn(titles, title) ? titles[title] : undefined;
  return index === undefined ? undefined : subjectIds[index];
}

/** The words of a text, and those of its beginning once more. */
export function readSubjectFeatures(text: string): Features {
  const features = new Map<string, number>();
  addNgrams(features, listWords(text.slice(0, maximumReadLength)), { kind: 'w ', longest: 2, weight: 5 });
  addNgrams(features, listWords(text.slice(0, beginningLength)), { kind: 'o ', longest: 1, weight: 3 });
  return features;
}

/** The sum of the scores of each subject. */
export function addScores(parts: readonly (readonly number[])[]): number[] {
  return subjectIds.map((_, index) => parts.reduce((sum, part) => sum + (part[index] ?? 0), 0));
}

/** How much the words of the answers, the nearest answer and the cues speak for each subject. */
export function scoreSubjects(text: string, model: TopicModel): number[][] {
  const read = text.slice(0, maximumReadLength);
  const counts = countWords(model);
  return [scoreWords(read, counts), scoreNearest(text.slice(0, beginningLength), counts), scoreCues(read)];
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
function scoreNearest(text: string, { answers, places, weigh }: TopicCounts): number[] {
  const own = listPairs(listWords(text));
  const ownWeight = sumWeights(own, weigh);
  const scores = subjectIds.map(() => 0);
  const commons = new Float64Array(answers.length);
  for (const pair of own) {
    const weight = weigh(pair);
    for (const place of places.get(pair) ?? []) commons[place] = (commons[place] ?? 0) + weight;
  }
  for (const [place, { subject, weight }] of answers.entries()) {
    const common = commons[place] ?? 0;
    if (common === 0) continue;
    const similarity = common / Math.sqrt((ownWeight + 1) * (weight + 1));
    scores[subject] = Math.max(scores[subject] ?? 0, nearestWeight * similarity);
  }
  return scores;
}

/** How much the cues speak for each subject: more if they occur early or often. */
function scoreCues(text: string): number[] {
  const scores = subjectIds.map(() => 0);
  for (const { pattern, leans } of patterns) {
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
