import { judgeQuestions, mostParts } from '../../checks/index.ts';

/** By the list of what a writer has confirmed, which lives as long as the message: reading it takes a while. */
const counted = new WeakMap<readonly string[], Map<string, number | undefined>>();

/**
 * How many questions a text may ask, if it was not held for them: its writer is asked whether to split it. Undefined if
 * it asks one, or its writer has said so.
 */
export function countOffered(text: string, confirmed: readonly string[]): number | undefined {
  if (confirmed.includes('one-question')) return undefined;
  const known = counted.get(confirmed);
  return known?.has(text) ? known.get(text) : note(text, confirmed, judgeOffered(text));
}

/** Spares reading a text again that was found to ask one question. */
export function noteOne(text: string, confirmed: readonly string[]): void {
  note(text, confirmed, undefined);
}

function note(text: string, confirmed: readonly string[], count: number | undefined): number | undefined {
  counted.set(confirmed, (counted.get(confirmed) ?? new Map<string, number | undefined>()).set(text, count));
  return count;
}

function judgeOffered(text: string): number | undefined {
  const { certainty, parts } = judgeQuestions(text);
  return certainty === 'one' ? undefined : Math.min(parts.length, mostParts);
}
