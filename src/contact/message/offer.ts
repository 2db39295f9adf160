import { judgeQuestions, mostParts } from '../../checks/index.ts';

/**
 * How many questions a text may ask, if it was not held for them: its writer is asked whether to split it. Undefined if
 * it asks one, or its writer has said so.
 */
export function countOffered(text: string, confirmed: readonly string[]): number | undefined {
  if (confirmed.includes('one-question')) return undefined;
  const { certainty, parts } = judgeQuestions(text);
  return certainty === 'one' ? undefined : Math.min(parts.length, mostParts);
}
