import { judgeOutage } from '../../checks/index.ts';
import type { ObservationKind } from '../message/observation-kinds.ts';
import type { Contact } from '../message/schema.ts';
import type { Strength } from '../message/types.ts';
import { joinSubject } from '../message/subject.ts';

/** What the probe saw, as far as it counts. Absent if it never looked. */
export interface Seen {
  kind: ObservationKind;
  /** Whether the service answered as it should, and soon. */
  working: boolean;
}

/**
 * What nobody but the service itself, its host or its name server can bring about. Silence belongs here: no
 * writer can make a service silent, so a report that meets it is as good as one that meets a refusal.
 */
const seenDown = new Set<ObservationKind>([
  'unavailable',
  'refuses',
  'silent',
  'nonsense',
  'certificate',
  'unresolved',
]);

/**
 * Weighs a customer's report. A text that reads as an outage counts only where the probe can't tell, or the
 * service answers too slowly: beside a service that works, it's no more than its writer's word.
 */
export function judgeStrength(
  { question, subject }: Pick<Contact, 'question' | 'subject'>,
  seen: Seen | undefined,
): Exclude<Strength, 0> {
  if (seen && seenDown.has(seen.kind)) return 3;
  if (seen?.working) return 1;
  const passes = question.some((text) => judgeOutage(joinSubject({ subject }, text)).serviceWide);
  return passes ? 2 : 1;
}
