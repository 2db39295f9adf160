import { findTopicOf } from '../../provider/index.ts';
import type { RankedSubject } from './index.ts';

/** The topic that a text is most likely about, by its id, and a second one if its words fit that about as well. */
export type LikelyTopics = readonly [topic: string, other?: string];

/** From this share of the first one's likelihood on, a second topic is close: then the writer knows better. */
const closeShare = 0.5;

/** Chooses topics for the subjects of a text. A topic that takes several of them is as likely as they are together. */
export function chooseLikelyTopics(subjects: readonly RankedSubject[]): LikelyTopics {
  const likelihoods = new Map<string, number>();
  for (const { subject, likelihood } of subjects) {
    const { id } = findTopicOf(subject);
    likelihoods.set(id, (likelihoods.get(id) ?? 0) + likelihood);
  }
  const [first, second] = [...likelihoods].sort(([, one], [, other]) => other - one);
  const topic = first?.[0] ?? findTopicOf('other').id;
  return second && second[1] >= closeShare * (first?.[1] ?? 1) ? [topic, second[0]] : [topic];
}
