import { subjectIds } from '../../provider/subjects.ts';
import { phraseBar, type TopicModel } from './model.ts';
import { listPairs } from './stems.ts';

/** An answer, or its title. */
interface CountedAnswer {
  /** Index of its subject. */
  subject: number;
  /** The weight of its words and their pairs together. */
  weight: number;
}

/** The statistics of a model that `rankSubjects` uses, counted once. */
export interface TopicCounts {
  /** How much a word speaks for each subject, as natural logarithms; never below 0. */
  leans: ReadonlyMap<string, readonly number[]>;
  answers: readonly CountedAnswer[];
  /** The answers that have a word or a pair of words, by their index. */
  places: ReadonlyMap<string, readonly number[]>;
  /** How rare a word or a pair of words is in the answers (inverse document frequency). */
  weigh: (pair: string) => number;
}

/** A word of a title, a keyword or an error message counts as much as three words of a summary. */
const phraseWeight = 3;

/** Smooths shares that may be chance: a word in one answer of twenty proves little. */
const chanceShare = 0.1;

/** A title is also an answer of its own, so that it is recognized when asked as it is; this halves its similarity. */
const titleBurden = 4;

const known = new WeakMap<TopicModel, TopicCounts>();

/**
 * Counts the words of a model. It takes some 15 ms, so it is done at the first question and not when the function
 * starts.
 */
export function countWords(model: TopicModel): TopicCounts {
  const counts = known.get(model) ?? { leans: countLeans(model), ...countAnswers(model) };
  known.set(model, counts);
  return counts;
}

/** Compares each word's share in the answers of a subject with its share in those of all subjects. */
function countLeans({ answers }: TopicModel): TopicCounts['leans'] {
  const shares = new Map<string, number[]>();
  for (const [subject, phrases, summary] of answers) {
    const size = answers.filter(([other]) => other === subject).length + 2;
    const weights = new Map<string, number>();
    const add = (word: string, weight: number) => weights.set(word, (weights.get(word) ?? 0) + weight);
    for (const word of splitWords(phrases)) add(word, phraseWeight);
    for (const word of splitWords(summary)) add(word, 1);
    for (const [word, weight] of weights) {
      const share = shares.get(word) ?? subjectIds.map(() => 0);
      share[subject] = (share[subject] ?? 0) + Math.log1p(weight) / size;
      shares.set(word, share);
    }
  }
  return new Map([...shares].map(([word, share]) => [word, compareShares(share)]));
}

function compareShares(shares: readonly number[]): number[] {
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return shares.map((share) => Math.max(0, Math.log((share + chanceShare) / (mean + chanceShare))));
}

function countAnswers(model: TopicModel): Pick<TopicCounts, 'answers' | 'places' | 'weigh'> {
  const answers = model.answers.map(([subject, phrases, summary]) => ({
    subject,
    pairs: pairWords(phrases, summary),
    title: pairWords(phrases.split(phraseBar, 1).join()),
  }));
  const counts = new Map<string, number>();
  for (const pair of answers.flatMap(({ pairs }) => [...pairs]))
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const weigh = (pair: string) => Math.log((answers.length + 1) / (counts.get(pair) ?? 0.5));
  const counted = answers.flatMap(({ subject, pairs, title }) => [
    { subject, pairs, weight: sumWeights(pairs, weigh) },
    { subject, pairs: title, weight: titleBurden * sumWeights(title, weigh) },
  ]);
  const places = new Map<string, number[]>();
  for (const [index, { pairs }] of counted.entries()) {
    for (const pair of pairs) {
      const known = places.get(pair);
      if (known) known.push(index);
      else places.set(pair, [index]);
    }
  }
  return { answers: counted.map(({ subject, weight }) => ({ subject, weight })), places, weigh };
}

function pairWords(...texts: string[]): Set<string> {
  const phrases = texts.flatMap((text) => text.split(phraseBar));
  return new Set(phrases.flatMap((phrase) => [...listPairs(splitWords(phrase))]));
}

/** The sum of the weights of words and pairs. */
export function sumWeights(pairs: Iterable<string>, weigh: TopicCounts['weigh']): number {
  let sum = 0;
  for (const pair of pairs) sum += weigh(pair);
  return sum;
}

function splitWords(text: string): string[] {
  return text.split(/[ |]/).filter(Boolean);
}
