import { rankSubjects, type TopicModel } from '../../src/checks/topic/index.ts';
import type { Subject } from '../../src/provider/subjects.ts';

/** The likeliest subject of a text. */
export function chooseSubject(text: string, model: TopicModel): Subject | undefined {
  return rankSubjects(text, model)[0]?.subject;
}
