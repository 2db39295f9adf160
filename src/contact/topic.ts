import type { TopicId } from '../provider.ts';

/** What the words of a text say about its topic. */
export type TopicModel = Record<string, Partial<Record<TopicId, number>>>;

/** Counts the words of the site's own answers. */
export function buildTopicModel(
  documents: readonly { topic: TopicId; title: string; summary: string; keywords: string[]; body: string }[],
): TopicModel {
  const model: TopicModel = {};
  for (const { topic, title, summary, keywords } of documents) {
    for (const word of [title, summary, ...keywords].join(' ').toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
      const counts = (model[word] ??= {});
      counts[topic] = (counts[topic] ?? 0) + 1;
    }
  }
  return model;
}

/** The topic whose answers share most words with the text. */
export function chooseTopic(text: string, model: TopicModel): TopicId {
  const scores = new Map<TopicId, number>();
  for (const word of text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
    if (!Object.hasOwn(model, word)) continue;
    const counts = Object.entries(model[word] ?? {}) as [TopicId, number][];
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    for (const [topic, count] of counts) scores.set(topic, (scores.get(topic) ?? 0) + count / all / all);
  }
  return [...scores].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'other';
}
