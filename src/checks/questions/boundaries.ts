import { isAsk, isPurpose, type Act } from './asks.ts';
import { isFollowUp } from './follow-ups.ts';
import { readSeams, type Seam } from './boundary-features.ts';
import { isSubject, type Sentence } from '../text/sentences.ts';
import { weighSentences, type Evidence, type Stretch } from './shift-evidence.ts';
import { readTurn } from './turn-words.ts';

/** A sentence, and whether another question begins with it. */
export interface Place {
  readonly index: number;
  /** The writer says so: "a separate issue", "also, can I …". */
  readonly isSure: boolean;
  readonly evidence: Evidence;
}

const fewWordsBefore = 2;
/** An opening has fewer words than a problem that is told without a word of failing. */
const longestOpening = 3;
const endPattern = /[.?!]["')]*$/u;

/** All sentences but the first and a subject’s body, and what speaks for another question beginning with each. */
export function findPlaces(stretch: Stretch): Place[] {
  const { sentences, acts } = stretch;
  const seams = readSeams(sentences, stretch.fields);
  const weigh = weighSentences(stretch);
  const firstConcern = acts.findIndex((act) => act !== 'statement');
  return sentences.flatMap((sentence, index) => {
    const seam = seams[index];
    if (index === 0 || !seam || seam.wordsBefore < 1 || seam.wordsAfter < 1) return [];
    const turns = turnsSurely(sentence, acts[index], seam);
    if (isAnnounced(stretch, index, seam) && !turns) return [];
    const goesOn = isFollowUp(sentence, acts[index]) || belongsToPrevious(stretch, index);
    // A part that keeps its opening ("I am new here. Also, …") is not cut again.
    const isMore = firstConcern < index || seam.wordsBefore > longestOpening;
    const isSure = isMore && !goesOn && turns;
    const evidence = weigh(index, seam, goesOn || seam.wordsBefore < fewWordsBefore);
    return [{ index, isSure, evidence }];
  });
}

/** What follows a subject is what the subject announces, unless both ask and have no word in common. */
function isAnnounced({ sentences, acts }: Stretch, i: number, seam: Seam): boolean {
  const bothAsk = acts[i - 1] === 'question' && isAsk(acts[i]);
  return isSubject(sentences, i - 1) && !(bothAsk && seam.sharedWords + seam.sharedCommonWords === 0);
}

function belongsToPrevious({ sentences, acts }: Stretch, i: number): boolean {
  const [previous, sentence] = [sentences[i - 1], sentences[i]];
  if (!previous || !sentence) return false;
  // "Why is that, and can it be undone?"
  const runsOn = /^and\b/u.test(sentence.said) && !endPattern.test(previous.said);
  if (runsOn && acts[i - 1] === 'tag') return true;
  // "How do I export my mail? I want to close my account." says what for.
  return isAsk(acts[i - 1]) && !sentence.beginsLine && isPurpose(sentence);
}

function turnsSurely(sentence: Sentence, act: Act | undefined, seam: Seam): boolean {
  const turn = readTurn(sentence);
  if (isAsk(act)) return turn !== 'none';
  // "Secondly" without a first one in front.
  if (sentence.marker?.style === 'ordinal') return turn === 'about' && seam.newWords === 1;
  // "There is a second matter." has no words of its own.
  const isBare = sentence.words.size === 0;
  return turn === 'apart' && (act === 'problem' || seam.newWords === 1 || isBare);
}
