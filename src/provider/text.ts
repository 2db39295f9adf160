import { keepOffered } from './conditions.ts';
import { fillFacts, has } from './facts.ts';

/**
 * A text of this site as this provider publishes it: only the passages about what it offers, with its facts
 * in their places.
 * @throws UnknownName or MarkerError, whose message says what to do
 */
export function fillText(text: string): string {
  return fillFacts(keepOffered(text, has));
}
