import { stemWord } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** Words of asking and failing, which every message has, so they do not tell one problem from another. */
const askingWords = `
advice advise aid answer answers anticipate appreciate appreciated ask asked asking assist assistance chance
clarify clue clues concern concerns confirm correct corrected describe experience experienced experiencing
explain explained explanation fault figure fix fixed fixes fixing forward guess guidance guide happen happened
happening happens hear help helped helpful helping hope hoping idea ideas info information instruct instructions
issue issues kindly knew know knowing known let matter normal option options point prevent prevented problem
problems question questions quick reason reasons reply request resolution resolve resolved resolving respond
response sense show solution solutions solve solved solving sort sorted start started step steps stop stopped
suggest suggestion suggestions support tell thought thoughts trouble understand wonder wondered wondering work
workaround working works wrong situation deal occur occurs occurring anyone anybody error errors warning address
call called complete completely extremely annoying frustrating difficult easy instance example attached
attachment screenshot image picture
`;

const emptyWords = new Set(askingWords.trim().split(/\s+/u));
const wordPattern = /\p{L}[\p{L}\p{N}'-]{1,29}/gu;
/** The stems of the words that say what a sentence is about. */
export function contentWords(said: string): Set<string> {
  const stems = new Set<string>();
  // The “message” of “error message” is no mail.
  for (const [word] of said.replace(/\berror (?:message|page|code)s?\b/gu, ' ').matchAll(wordPattern)) {
    const plain = word.replace(/'(?:[sdm]|ll|re|ve)$|[-']/gu, '');
    if (plain.length > 1 && !isStopWord(plain) && !emptyWords.has(plain) && !/^x+$/u.test(plain))
      stems.add(stemWord(plain));
  }
  return stems;
}
