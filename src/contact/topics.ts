import { chooseLikelyTopics, rankSubjects, type LikelyTopics, type TopicModel } from '../checks/index.ts';

// A part of its own, loaded for the first message, or the first form: what was learned of subjects is large.

/** Makes what chooses the topic from a question's text. */
export function createTopics(model: TopicModel): (text: string) => LikelyTopics {
  return (text) => chooseLikelyTopics(rankSubjects(text, model));
}
