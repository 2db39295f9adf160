import { judgeOutage } from '../../checks/index.ts';
import { joinSubject } from './subject.ts';

/**
 * Which questions of an emergency page: those that report an outage, or all if none does and the writer
 * confirmed it.
 */
export function findUrgent(questions: readonly string[], subject?: string): boolean[] {
  const outages = questions.map((question) => judgeOutage(joinSubject({ subject }, question)).serviceWide);
  return outages.includes(true) ? outages : outages.map(() => true);
}
