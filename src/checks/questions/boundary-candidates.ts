import { isSubject, type Sentence } from '../text/sentences.ts';
import { createFeatureReader, type BoundaryFeatures, type Passage } from './boundary-features.ts';
import { measureCohesion, type Cohesion } from './cohesion.ts';
import { isFollowUp } from './follow-ups.ts';
import { isAsk, isPurpose, isRemark, type SentenceRole } from './sentence-role.ts';
import { readTransition } from './transitions.ts';

/** A sentence with which another question may begin. */
export interface BoundaryCandidate {
  /** Number of the sentence within its passage. */
  readonly index: number;
  /** The writer says so: "a separate issue", "also, can I …". */
  readonly isSure: boolean;
  readonly features: BoundaryFeatures;
}

/** Fewer different words before a sentence are part of its own question. */
const fewWordsBefore = 2;
/** An opening has at most as many different words; more tell a problem, even without a word of failing. */
const longestOpening = 3;
const endPattern = /[.?!]["')]*$/u;

/** All sentences of a passage, except the first one, remarks, and the body that follows a subject. */
export function findCandidates(passage: Passage): BoundaryCandidate[] {
  const { sentences, roles } = passage;
  const cohesions = measureCohesion(sentences, passage.mentioned);
  const readFeatures = createFeatureReader(passage);
  const firstConcern = roles.findIndex((role) => role !== 'statement');
  return sentences.flatMap((sentence, index) => {
    const cohesion = cohesions[index];
    if (index === 0 || !cohesion || cohesion.wordsBefore < 1 || cohesion.wordsAfter < 1) return [];
    const isAnnounced = announcesBoundary(sentence, roles[index], cohesion);
    if (isRemark(sentence) && !isAsk(roles[index])) return [];
    if (isBody(passage, index, cohesion) && !isAnnounced) return [];
    const goesOn = isFollowUp(sentence, roles[index]) || belongsToPrevious(passage, index);
    // A part that keeps its opening ("I am new here. Also, …") is not cut again.
    const hasContent = firstConcern < index || cohesion.wordsBefore > longestOpening;
    const isSure = hasContent && !goesOn && isAnnounced;
    const features = readFeatures(index, cohesion, goesOn || cohesion.wordsBefore < fewWordsBefore);
    return [{ index, isSure, features }];
  });
}

/** The subject announces what the sentence after it says, unless both ask and have no word in common. */
function isBody({ sentences, roles }: Passage, i: number, cohesion: Cohesion): boolean {
  const bothAsk = roles[i - 1] === 'question' && isAsk(roles[i]);
  return isSubject(sentences, i - 1) && !(bothAsk && cohesion.sharedWords + cohesion.sharedCommonWords === 0);
}

function belongsToPrevious({ sentences, roles }: Passage, i: number): boolean {
  const [previous, sentence] = [sentences[i - 1], sentences[i]];
  if (!previous || !sentence) return false;
  // "Why is that, and can it be undone?"
  const runsOn = /^and\b/u.test(sentence.said) && !endPattern.test(previous.said);
  if (runsOn && roles[i - 1] === 'tag') return true;
  // "How do I export my mail? I want to close my account." gives the purpose of the question.
  return isAsk(roles[i - 1]) && !sentence.beginsLine && isPurpose(sentence);
}

function announcesBoundary(sentence: Sentence, role: SentenceRole | undefined, cohesion: Cohesion): boolean {
  const transition = readTransition(sentence);
  if (isAsk(role)) return transition !== 'none';
  // "Secondly" without a first one in front.
  if (sentence.marker?.style === 'ordinal') return transition === 'about' && cohesion.newWords === 1;
  // "There is a second matter." has no words of its own.
  const isBare = sentence.words.size === 0;
  return transition === 'apart' && (role === 'problem' || cohesion.newWords === 1 || isBare);
}
