import { stemWord } from '../../checks/text/stem.ts';
import { isStopWord } from './stop-words.ts';

/** A folded word as the index has it: its stem, unless that would be a stop word, as “setings” would be “set”. */
export function findKey(word: string): string {
  if (isStopWord(word)) return word;
  const stem = stemWord(word);
  return isStopWord(stem) ? word : stem;
}

/** The word by which an entry finds its file: of a phrase the first that says anything, and else its first. */
export function findHome(key: string): string {
  const words = key.split('_');
  return words.find((word) => !isStopWord(word)) ?? words[0] ?? '';
}
