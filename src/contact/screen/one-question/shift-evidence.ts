import { isAsk, isPurpose, isWish, type Act } from './asks.ts';
import type { Fields } from './fields.ts';
import { isFollowUp } from './follow-ups.ts';
import { readSeams, type Seam } from './seams.ts';
import { isSubject, type Sentence } from './sentences.ts';
import { readTurn } from './turn-words.ts';

/** What can speak for or against another question beginning with a sentence; each counts 0 to 4. */
export interface Evidence {
  /** "Another problem", or "also": it may be another symptom, unless no word of what came before returns. */
  readonly another: number;
  readonly also: number;
  readonly turnsToNewWords: number;
  readonly sharedWord: number;
  readonly sharedCommonWord: number;
  readonly sharesNothing: number;
  /** A field of support is left for good and another one entered; for `fieldChanges` none is kept. */
  readonly fieldMoves: number;
  readonly fieldChanges: number;
  /** Ten different words before, or after: long messages wander without asking anything else. */
  readonly tenWordsBefore: number;
  readonly tenWordsAfter: number;
  readonly fewBefore: number;
  readonly enoughAfter: number;
  readonly concernBefore: number;
  readonly concernAfter: number;
  readonly askedBefore: number;
  readonly taggedBefore: number;
  /** What was wished before may be the scene of what is asked: "I want to close my account. Do I …" */
  readonly onlyWishedBefore: number;
  /** "Do I need it for that?": its subject was named before. */
  readonly refersBack: number;
  readonly askJustBefore: number;
  readonly onlyTells: number;
  /** Nothing is asked any more: what is told belongs to what was asked. */
  readonly onlyTellsOn: number;
  /** A list of asks repeats itself: "Can I …? Can I …?" */
  readonly repeatsFrame: number;
  readonly asksInNewWords: number;
  readonly hasFewWords: number;
  readonly hasPronoun: number;
  readonly beginsParagraph: number;
  readonly beginsSmall: number;
  readonly beginsWithAnd: number;
  /** "Is it A or B?" asks about what was named before. */
  /** A full question right after another one, without a word that points back. */
  readonly standsAlone: number;
  readonly offersChoice: number;
  readonly greets: number;
}

/** A sentence with which another question may begin. */
export interface Place {
  readonly index: number;
  /** The writer says so: "a separate issue", "also, can I …". */
  readonly isSure: boolean;
  readonly evidence: Evidence;
}

/** Sentences that follow each other, what they do, and which fields they name. */
export interface Stretch {
  readonly message: string;
  readonly sentences: readonly Sentence[];
  readonly acts: readonly Act[];
  readonly fields: Fields;
}

const minimumWordsBefore = 2;
/** With fewer words before it, a sentence may well begin the first question. */
const minimumContext = 8;
/** A question of its own takes as many words. */
const enoughWords = 5;
const fewWords = 2;
const countedSharedWords = 4;
const countedWords = 30;

const pronounPattern =
  /\b(?:its?|it's|this|they|them|these|those|he|she|ones?|so|either|instead|same|else|there)\b|\bthat(?=[?.!,;]|$)/u;
const backPattern =
  /^[^,;:]{0,60}?\b(?:(?:for|of|to|with|by|in|about|do|does|did|use|after|from|than) (?:it|that|this|those|these|them)|it|them|they|those|these)\b(?! (?:possible|ok|okay|true|allowed|safe|normal|says?)\b)/u;
const endPattern = /[.?!]["')]*$/u;
const greetingPattern = /^(?:hi|hello|hey|good|dear)\b/u;

/** The sentences with which another question may begin, and what speaks for each. */
export function findPlaces(stretch: Stretch): Place[] {
  const { sentences, acts } = stretch;
  const seams = readSeams(sentences, stretch.fields);
  const isConcern = (act: Act): boolean => act !== 'statement';
  const firsts = {
    concern: acts.findIndex(isConcern),
    ask: acts.findIndex(isAsk),
    tag: acts.indexOf('tag'),
  };
  const lastAsk = acts.findLastIndex((act) => isAsk(act) || act === 'tag');
  const last = acts.findLastIndex(isConcern);
  const firstMatter = acts.findIndex((act, i) => act === 'problem' || (isAsk(act) && !isWish(sentences[i])));
  const frames = new Set<string>();
  const places: Place[] = [];
  for (let i = 1; i < sentences.length; i += 1) {
    const [seam, sentence, previous] = [seams[i], sentences[i], sentences[i - 1]];
    if (previous && isAsk(acts[i - 1])) frames.add(readFrame(previous));
    if (!seam || !sentence || seam.wordsBefore < 1 || seam.wordsAfter < 1) continue;
    // What follows a subject is what the subject announces, unless the subject asks something else.
    const isAnnounced = acts[i - 1] !== 'question' || seam.sharedWords > 0;
    if ((isAnnounced && isSubject(sentences, i - 1)) || isFollowUp(sentence, acts[i])) continue;
    // "Why is that, and can it be undone?"
    const runsOn = /^and\b/u.test(sentence.said) && !endPattern.test(previous?.said ?? '');
    if (runsOn && acts[i - 1] === 'tag') continue;
    // "How do I export my mail? I want to close my account." says what for.
    if (isAsk(acts[i - 1]) && !sentence.beginsLine && isPurpose(sentence)) continue;
    const isSure = turnsSurely(sentence, acts[i], seam);
    if (!isSure && seam.wordsBefore < minimumWordsBefore) continue;
    const isBefore = (first: number): number => Number(first >= 0 && first < i);
    places.push({
      index: i,
      isSure,
      evidence: {
        ...weighSeam(seam, acts[i - 1]),
        ...weighSentence(stretch, i, seam),
        askedBefore: isBefore(firsts.ask),
        taggedBefore: isBefore(firsts.tag),
        concernBefore: isBefore(firsts.concern),
        concernAfter: Number(last >= i),
        onlyWishedBefore: Number(i <= firstMatter),
        onlyTellsOn: Number(isBefore(firsts.ask) && lastAsk < i),
        repeatsFrame: Number(isAsk(acts[i]) && frames.has(readFrame(sentence))),
      },
    });
  }
  return places;
}

/** The first words of an ask. */
function readFrame({ said }: Sentence): string {
  const words = said.replace(/^(?:(?:and|also|then|hi|hello|so)[\s,]+)+/u, '').split(' ', 2);
  return words.join(' ');
}

function turnsSurely(sentence: Sentence, act: Act | undefined, seam: Seam): boolean {
  const turn = readTurn(sentence);
  if (isAsk(act)) return turn !== 'none';
  // "Secondly" without a first one in front.
  if (sentence.marker?.style === 'ordinal') return turn === 'about' && seam.newWords === 1;
  return turn === 'apart' && (act === 'problem' || seam.newWords === 1);
}

function weighSeam(seam: Seam, previous: Act | undefined) {
  return {
    sharedWord: Math.min(seam.sharedWords, countedSharedWords),
    sharedCommonWord: Math.min(seam.sharedCommonWords, countedSharedWords),
    sharesNothing: Number(seam.sharedWords + seam.sharedCommonWords === 0),
    fieldMoves: Number(seam.fieldMoves),
    fieldChanges: Number(seam.fieldChanges),
    tenWordsBefore: Math.min(seam.wordsBefore, countedWords) / 10,
    tenWordsAfter: Math.min(seam.wordsAfter, countedWords) / 10,
    fewBefore: Number(seam.wordsBefore < minimumContext),
    enoughAfter: Number(seam.wordsAfter >= enoughWords),
    askJustBefore: Number(isAsk(previous)),
  };
}

function weighSentence({ message, sentences, acts }: Stretch, i: number, seam: Seam) {
  const sentence = sentences[i];
  const said = sentence?.said ?? '';
  const own = sentences[i]?.words.size ?? 0;
  const start = sentences[i]?.start ?? 0;
  const turn = sentence ? readTurn(sentence) : 'none';
  return {
    another: Number(turn === 'another'),
    also: Number(turn === 'also'),
    turnsToNewWords: Number((turn === 'another' || turn === 'also') && seam.sharedWords === 0),
    asksInNewWords: Number(isAsk(acts[i]) && own >= fewWords && seam.newWords === 1),
    beginsParagraph: Number(sentences[i]?.paragraph !== sentences[i - 1]?.paragraph),
    refersBack: Number(backPattern.test(said)),
    hasPronoun: Number(pronounPattern.test(said)),
    hasFewWords: Number(own <= fewWords),
    greets: Number(greetingPattern.test(said)),
    beginsSmall: Number(/^\p{Ll}/u.test(message.slice(start, start + 1))),
    onlyTells: Number(acts[i] === 'statement'),
    beginsWithAnd: Number(/^and\b/u.test(said)),
    standsAlone: Number(
      acts[i] === 'question' &&
        acts[i - 1] === 'question' &&
        own >= fewWords &&
        seam.newWords === 1 &&
        !pronounPattern.test(said) &&
        !/\bor\b/u.test(said),
    ),
    offersChoice: Number(acts[i] === 'question' && /\bor\b/u.test(said)),
  };
}
