import { provider, TopicSchema, type TopicId } from '../../provider.ts';
import { listWords } from './words.ts';

/** What the site's own answers say about topics, small enough to be read when the function starts. */
export interface TopicModel {
  /** For each word, how much it speaks for each topic: a digit a topic, in the order of `topicIds`. */
  words: Record<string, string>;
  /** For each answer, the place of its topic and the words of its title, keywords and summary. */
  answers: [topic: number, words: string][];
}

/** An answer or guide, as the model reads it. */
export interface TopicDocument {
  topic: TopicId;
  title: string;
  summary: string;
  keywords: readonly string[];
  body: string;
}

/** The topics, in the order in which a model counts them. */
export const topicIds = TopicSchema.shape.id.options;

/** One step of a digit in `TopicModel.words`, in natural logarithms. */
export const digitStep = 0.25;

/** How much a word counts by where it stands. */
const placeWeights = { title: 3, keywords: 3, summary: 1, body: 0.5 } as const;

/** Shares below this are chance: a word in one answer of twenty proves little. */
const chanceShare = 0.1;

function weighWords({ title, keywords, summary, body }: TopicDocument): Map<string, number> {
  const weights = new Map<string, number>();
  const places = { title, keywords: keywords.join('\n'), summary, body };
  for (const [place, weight] of Object.entries(placeWeights) as [keyof typeof places, number][]) {
    for (const word of listWords(places[place])) weights.set(word, (weights.get(word) ?? 0) + weight);
  }
  return weights;
}

/** Each word's share in the documents of each topic. */
function shareWords(documents: readonly TopicDocument[]): Map<string, number[]> {
  const shares = new Map<string, number[]>();
  for (const [place, topic] of topicIds.entries()) {
    const ours = documents.filter((document) => document.topic === topic);
    for (const [word, weight] of ours.flatMap((document) => [...weighWords(document)])) {
      const share = shares.get(word) ?? topicIds.map(() => 0);
      share[place] = (share[place] ?? 0) + Math.log1p(weight) / (ours.length + 2);
      shares.set(word, share);
    }
  }
  return shares;
}

/** Learns from the site's own answers, and from the topics' descriptions, which words belong to which topic. */
export function buildTopicModel(documents: readonly TopicDocument[]): TopicModel {
  const descriptions = provider.topics.map(({ id, label, about }): TopicDocument => ({
    topic: id,
    title: label,
    summary: about,
    keywords: [],
    body: '',
  }));
  const words = [...shareWords([...documents, ...descriptions])].map(([word, share]): [string, string] => {
    const mean = share.reduce((sum, value) => sum + value, 0) / share.length;
    const digits = share.map((value) =>
      Math.round(Math.log((value + chanceShare) / (mean + chanceShare)) / digitStep),
    );
    return [word, digits.map((digit) => Math.min(9, Math.max(0, digit))).join('')];
  });
  return {
    words: Object.fromEntries(words.filter(([, digits]) => /[2-9]/.test(digits)).sort()),
    answers: documents.map(({ topic, title, keywords, summary }) => [
      topicIds.indexOf(topic),
      [...new Set(listWords([title, ...keywords, summary].join('\n')))].join(' '),
    ]),
  };
}
