import { stemWord } from '../../checks/text/stem.ts';
import { findTokens } from './tokens.ts';
import type { Stretch } from './types.ts';

/** Where some stems stand in a text. */
export function markStems(text: string, stems: ReadonlySet<string>): Stretch[] {
  return findTokens(text)
    .filter(({ word }) => stems.has(stemWord(word)))
    .map(({ start, end }) => ({ start, end }));
}
