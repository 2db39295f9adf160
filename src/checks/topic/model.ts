import { provider } from '../../provider/index.ts';
import { subjectIds, type Subject } from '../../provider/subjects.ts';
import { listWords } from './stems.ts';

/** What the site's own answers say about topics, small enough to be read when the function starts. */
export interface TopicModel {
  /**
   * For each answer, guide and topic: the place of its subject, the words of its title, keywords and error messages (a
   * phrase between two bars), and the words of its summary.
   */
  answers: [subject: number, phrases: string, summary: string][];
}

/** An answer or guide, as the model reads it. Its text is left out: it names what belongs to other topics, too. */
export interface TopicDocument {
  subject: Subject;
  title: string;
  summary: string;
  keywords: readonly string[];
  errors?: readonly string[];
}

/** Between two phrases, so that no pair of words is made across them. */
export const phraseBar = '|';

/** Learns from the site's own answers, and from the topics' descriptions, which words belong to which topic. */
export function buildTopicModel(documents: readonly TopicDocument[]): TopicModel {
  // Of a topic that takes several subjects nobody can tell which word is whose.
  const descriptions = provider.topics.flatMap(({ label, about, takes }): TopicDocument[] =>
    takes.length === 1 && takes[0] ? [{ subject: takes[0], title: label, summary: about, keywords: [] }] : [],
  );
  return {
    answers: [...documents, ...descriptions].map(({ subject, title, keywords, errors = [], summary }) => [
      subjectIds.indexOf(subject),
      [title, ...keywords, ...errors].map((phrase) => listWords(phrase).join(' ')).join(phraseBar),
      listWords(summary).join(' '),
    ]),
  };
}
