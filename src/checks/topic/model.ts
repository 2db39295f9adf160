import { provider } from '../../provider/index.ts';
import { subjectIds, type Subject } from '../../provider/subjects.ts';
import { listWords } from './stems.ts';

/** What the site's own answers say about the subjects, small enough to be read when the function starts. */
export interface TopicModel {
  /**
   * For each answer, guide and topic: the index of its subject, the stems of its title, keywords and error messages
   * (with `phraseBar` between phrases), and the stems of its summary.
   */
  answers: [subject: number, phrases: string, summary: string][];
  /** The index of the subject of each title, by its words as `foldTitle` writes them. */
  titles: Record<string, number>;
}

/** An answer or guide, as the model reads it. Omits its text, which also names things that belong to other subjects. */
export interface TopicDocument {
  subject: Subject;
  title: string;
  summary: string;
  keywords: readonly string[];
  errors?: readonly string[];
}

/** Separates phrases, so that no pair of words spans two of them. */
export const phraseBar = '|';

/** A title without capitals and marks; of two texts with the same words, both fold alike. */
export function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Learns from the site's own answers, and from the topics' descriptions, which words belong to which subject. */
export function buildTopicModel(documents: readonly TopicDocument[]): TopicModel {
  // The words of a topic that takes several subjects belong to none of them in particular.
  const descriptions = provider.topics.flatMap(({ label, about, takes }): TopicDocument[] =>
    takes.length === 1 && takes[0] ? [{ subject: takes[0], title: label, summary: about, keywords: [] }] : [],
  );
  return {
    answers: [...documents, ...descriptions].map(({ subject, title, keywords, errors = [], summary }) => [
      subjectIds.indexOf(subject),
      [title, ...keywords, ...errors].map((phrase) => listWords(phrase).join(' ')).join(phraseBar),
      listWords(summary).join(' '),
    ]),
    titles: Object.fromEntries(
      documents.map(({ title, subject }) => [foldTitle(title), subjectIds.indexOf(subject)]),
    ),
  };
}
