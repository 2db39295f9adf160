import { findTopicOf, provider, type Topic } from '../provider/index.ts';
import { isSubject } from '../provider/subjects.ts';

/**
 * The topic that the answers of a folder belong to: the one that takes the subject of that name, or that has
 * the name as its id.
 */
export function findTopicOfFolder(folder: string): Topic | undefined {
  return isSubject(folder) ? findTopicOf(folder) : provider.topics.find(({ id }) => id === folder);
}
