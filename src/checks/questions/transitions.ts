import type { Sentence } from '../text/sentences.ts';
import { findRule } from './rules.ts';

/**
 * How clearly the beginning of a sentence announces something else: not at all, perhaps (`about`: "as for", `also`:
 * "also", `another`: "another problem"), or in so many words (`apart`: "a separate issue").
 */
export type Transition = 'none' | 'about' | 'also' | 'another' | 'apart';

const patterns = (['apart', 'another', 'about', 'also'] as const).map((transition) => ({
  transition,
  pattern: findRule(transition),
}));

/** Reads the transition with which a sentence begins. */
export function readTransition({ said, marker }: Sentence): Transition {
  // "My second question: …" without a first one in front.
  if (marker && marker.ordinal > 1 && marker.style.startsWith('ordinal')) {
    return marker.style === 'ordinal' ? 'about' : 'apart';
  }
  return patterns.find(({ pattern }) => pattern.test(said))?.transition ?? 'none';
}
