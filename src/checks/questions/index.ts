import { score, toLikelihood } from '../learned/features.ts';
import { readQuestionModels, type QuestionModels } from '../learned/questions.ts';
import { isTooShort } from './drop-markers.ts';
import { readCutFeatures } from './cut-evidence.ts';
import { readAskFeatures, readGapFeatures, readMessageFeatures } from './evidence.ts';
import { cutMessage, fitParts, type Parts } from './parts.ts';
import { readSegments } from './segments.ts';
import { readSigns, type Reading } from './signs.ts';
import { analyzeMessage, type AnalyzedMessage } from './sentence-role.ts';
import { findStretches, readChosen } from './stretches.ts';

/** The most questions that one form holds, each in a box of its own. */
export const mostParts = 5;

/** In characters. A question has at most 5,000; the rest of a longer text is not read and stays with the last part. */
const maximumReadLength = 6000;

/** The most clauses that are read; a longer message is judged by these. */
const mostSegments = 120;

/**
 * How sure it is that a message asks several questions: `sure` holds it until the writer has chosen; with `maybe` it
 * goes on, and the writer is only asked whether to split it.
 */
type Certainty = 'one' | 'maybe' | 'sure';

/** What is known of the questions of a message. */
interface QuestionsVerdict {
  readonly certainty: Certainty;
  /**
   * The questions in the message's own sentences: the message alone if it asks one. Every character but white space is
   * in some part, in order; what the questions share (who is writing, which program) is repeated in all of them.
   */
  readonly parts: string[];
}

/**
 * Judges how many questions a message asks, and where it would be cut.
 * @param most how many parts there may be; the last one holds what is left
 */
export function judgeQuestions(
  text: string,
  { models = readQuestionModels(), most = Infinity }: { models?: QuestionModels; most?: number } = {},
): QuestionsVerdict {
  const message = readMessage(text, models);
  return { certainty: message.certainty, parts: readParts(message, fitParts(message.parts, most)) };
}

/** The questions that a message asks, or may ask. */
export function splitQuestions(text: string): string[] {
  return judgeQuestions(text).parts;
}

/** A message, the clauses that it is cut into, and its parts; none if it asks one question. */
interface CutMessage extends AnalyzedMessage {
  readonly certainty: Certainty;
  readonly parts: Parts;
}

function readMessage(text: string, models: QuestionModels = readQuestionModels()): CutMessage {
  const message = text.replaceAll('\r\n', '\n').trim();
  const analyzed = analyzeMessage(message.slice(0, maximumReadLength));
  const reading = readClauses(analyzed);
  const { segments } = reading;
  const { certainty, begins, listed } = weighQuestions(reading, models);
  const cut = { message, sentences: segments, roles: segments.map(({ role }) => role), certainty };
  if (begins.length === 0) return { ...cut, parts: [] };
  const parts = joinShort({ ...cut, parts: cutMessage(analyzed, segments, begins, listed) });
  return parts.length > 1 ? { ...cut, parts } : { ...cut, certainty: 'one', parts: [] };
}

/** Joins a part that is too short for a message with the one before it, or with that in which its sentence goes on. */
function joinShort(message: CutMessage): Parts {
  const texts = readParts(message, message.parts);
  const short = texts.findIndex(isTooShort);
  if (short < 0 || texts.length < 2) return message.parts;
  const goesOn = !/[.?!]$/u.test(texts[short] ?? '') && short < texts.length - 1;
  const first = goesOn ? short : Math.max(0, short - 1);
  const [one = [], other = []] = message.parts.slice(first, first + 2);
  const joined = one.map((isChosen, i) => isChosen || other[i] === true);
  return joinShort({ ...message, parts: message.parts.toSpliced(first, 2, joined) });
}

/** Reads the clauses of a message, and the explicit signs in it. */
export function readClauses(analyzed: AnalyzedMessage): Reading {
  const segments = readSegments(analyzed.message, analyzed.sentences).slice(0, mostSegments);
  return { message: analyzed.message, segments, signs: readSigns(analyzed, segments) };
}

function readParts(message: CutMessage, parts: Parts): string[] {
  if (parts.length < 2) return [message.message];
  const stretches = findStretches(message);
  return parts.map((chosen) => readChosen(message, stretches, chosen));
}

/** The likelihoods and scores of a message. */
export interface Weighed {
  readonly asks: readonly number[];
  /** One for each clause but the first, as logarithms of odds. */
  readonly gaps: readonly number[];
  readonly several: number;
  /** The same for the gaps beside each other, if the message asks several. */
  readonly cuts: readonly number[];
}

/** How likely each clause asks, another question begins with it, and the message asks several. */
export function weighMessage(reading: Reading, models: Omit<QuestionModels, 'bars'>): Weighed {
  const { segments } = reading;
  const asks = segments.map((_, i) => toLikelihood(score(models.asks, readAskFeatures(segments, i))));
  const gaps = readGapFeatures(reading, asks).map((features) => score(models.gaps, features));
  const cuts = readCutFeatures(reading, asks, gaps).map((features) => score(models.cuts, features));
  return { asks, gaps, several: score(models.several, readMessageFeatures(reading, asks, gaps)), cuts };
}

/** Where a message is cut, and how sure that is. */
interface Cuts {
  readonly certainty: Certainty;
  /** The clauses with which all questions but the first begin. */
  readonly begins: readonly number[];
  readonly listed?: number | undefined;
}

function weighQuestions(reading: Reading, models: QuestionModels): Cuts {
  const { segments } = reading;
  if (segments.length < 2) return { certainty: 'one', begins: [] };
  return cutWeighed(reading, weighMessage(reading, models), models.bars);
}

/** From the surest sign of several questions to the weakest. In case of doubt the message stays whole. */
function cutWeighed(
  { segments, signs }: Reading,
  { asks, cuts, several }: Weighed,
  { sure, maybe, cut, ask }: QuestionModels['bars'],
): Cuts {
  const asksFrom = (i: number, end?: number): boolean => Math.max(0, ...asks.slice(i, end)) >= ask;
  const areQuestions = signs.numbered.every((i, k) => asksFrom(i, signs.numbered[k + 1]));
  const numbered = areQuestions ? signs.numbered : [];
  const listed = [signs.list, signs.counted, numbered].find((begins) => begins.length > 1) ?? [];
  const quoted = signs.quoted.filter((i) => asksFrom(0, i));
  const added = [...quoted, ...signs.turns, ...signs.wishes];
  const isExplicit = listed.length > 1 || quoted.length > 0 || signs.turns.length > 0;
  const isHinted = several >= maybe || signs.wishes.length > 0;
  const certainty = isExplicit || several >= sure ? 'sure' : isHinted ? 'maybe' : 'one';
  if (certainty === 'one' || segments.length < 2) return { certainty: 'one', begins: [] };
  const begins = [...new Set([...listed.slice(1), ...added])];
  const ranked = cuts.map((odds, k) => ({ odds, i: k + 1 })).toSorted((one, other) => other.odds - one.odds);
  // Where nothing but thanks would be a part of its own, the message stays whole.
  const isThanks =
    begins.length === 0 && signs.remarks.includes(ranked[0]?.i ?? 0) && (ranked[1]?.odds ?? -Infinity) < cut;
  if (isThanks && certainty === 'maybe') return { certainty: 'one', begins: [] };
  for (const { odds, i } of ranked) {
    if (begins.length > 0 && odds < (listed.length > 1 ? cut + explicitBar : cut)) break;
    if (begins.length === 0 || asksOnBothSides(begins, i, asks, ask)) begins.push(i);
  }
  const all = [...new Set([...begins, ...signs.lists.flatMap((items) => completeList(items, begins))])];
  all.sort((one, other) => one - other);
  return { certainty, begins: all, listed: signs.list.length > 1 ? signs.list[0] : undefined };
}

/** A list of which half the items are questions of their own is one of questions: the items that are still missing. */
function completeList(items: readonly number[], begins: readonly number[]): readonly number[] {
  const inner = items.slice(1);
  const begun = inner.filter((i) => begins.includes(i));
  return begun.length > 0 && begun.length * 2 >= inner.length ? inner.filter((i) => i > 0) : [];
}

/** How much clearer another cut must be where a list or a count says where the questions are. */
const explicitBar = 2;
function asksOnBothSides(
  begins: readonly number[],
  i: number,
  asks: readonly number[],
  least: number,
): boolean {
  if (begins.includes(i)) return false;
  const from = Math.max(0, ...begins.filter((begin) => begin < i));
  const to = Math.min(asks.length, ...begins.filter((begin) => begin > i));
  return [asks.slice(from, i), asks.slice(i, to)].every((side) => Math.max(...side) >= least);
}

/** A text cut to fit the free boxes, and how many questions it asks. */
interface Cut {
  parts: string[];
  count: number;
  certainty: Certainty;
}

/**
 * Cuts all texts of a form into boxes. With no box left nothing is cut any more, or the message could never
 * be sent.
 * @param most How many boxes a form may have.
 * @param least Texts that are less sure to ask several questions stay whole.
 */
export function cutQuestions(
  texts: readonly string[],
  most: number = mostParts,
  least: 'sure' | 'maybe' = 'sure',
): Cut[] {
  let freeBoxes = most - texts.length;
  return texts.map((text) => {
    const message = readMessage(text);
    const isCut = message.certainty === 'sure' || message.certainty === least;
    const parts = isCut
      ? readParts(message, fitParts(message.parts, Math.max(1, freeBoxes + 1)))
      : [message.message];
    freeBoxes -= parts.length - 1;
    return { parts, count: isCut ? Math.max(1, message.parts.length) : 1, certainty: message.certainty };
  });
}
