import type { Sentence } from '../text/sentences.ts';
import { findRule } from './rules.ts';
import type { SentenceRole } from './sentence-role.ts';

const goesOnPattern = findRule('goes on');
const questionPattern = findRule('question that goes on');

/** Whether a sentence continues what was said before, so that nobody could answer it alone. */
export function isFollowUp({ said }: Sentence, role: SentenceRole | undefined): boolean {
  return role === 'tag' || goesOnPattern.test(said) || (role === 'question' && questionPattern.test(said));
}
