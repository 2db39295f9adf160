import { keepOffered, MarkerError } from './conditions.ts';
import { fillFacts, isOffered, UnknownName } from './facts.ts';

/**
 * A text of this site as this provider publishes it: only the passages about what it offers, with its facts
 * in their places.
 * @throws UnknownName or MarkerError, whose message says what to do
 */
export function fillText(text: string): string {
  return fillFacts(keepOffered(text, isOffered));
}

/** What reading a text gave, or what is wrong with a name or a marker in it. */
export type Reading<Value> = { value: Value } | { mistake: UnknownName | MarkerError };

/** Reads a text, or a name of one, and returns the writer's mistake instead of throwing it. */
export function tryReading<Value>(read: () => Value): Reading<Value> {
  try {
    return { value: read() };
  } catch (failure) {
    if (failure instanceof UnknownName || failure instanceof MarkerError) return { mistake: failure };
    throw failure;
  }
}
