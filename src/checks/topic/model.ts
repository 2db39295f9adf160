import { provider, TopicSchema, type TopicId } from '../../provider/schema.ts';
import { listWords } from './stems.ts';

/** What the site's own answers say about topics, small enough to be read when the function starts. */
export interface TopicModel {
  /**
   * For each answer, guide and topic: the place of its topic, the words of its title, keywords and error messages (a
   * phrase between two bars), and the words of its summary.
   */
  answers: [topic: number, phrases: string, summary: string][];
}

/** An answer or guide, as the model reads it. Its text is left out: it names what belongs to other topics, too. */
export interface TopicDocument {
  topic: TopicId;
  title: string;
  summary: string;
  keywords: readonly string[];
  errors?: readonly string[];
}

/** The topics, in the order in which a model counts them. */
export const topicIds = TopicSchema.shape.id.options;

/** Between two phrases, so that no pair of words is made across them. */
export const phraseBar = '|';

/** Learns from the site's own answers, and from the topics' descriptions, which words belong to which topic. */
export function buildTopicModel(documents: readonly TopicDocument[]): TopicModel {
  const descriptions = provider.topics.map(({ id, label, about }): TopicDocument => ({
    topic: id,
    title: label,
    summary: about,
    keywords: [],
  }));
  return {
    answers: [...documents, ...descriptions].map(({ topic, title, keywords, errors = [], summary }) => [
      topicIds.indexOf(topic),
      [title, ...keywords, ...errors].map((phrase) => listWords(phrase).join(' ')).join(phraseBar),
      listWords(summary).join(' '),
    ]),
  };
}
