import { announcesSeveral, countsSeveral } from './announcements.ts';
import { findCountedQuestions } from './counted-questions.ts';
import { isFollowUp } from './follow-ups.ts';
import { findLists, findQuestionList } from './lists.ts';
import { findRule } from './rules.ts';
import type { Segment } from './segments.ts';
import { isAsk, isRemark, type AnalyzedMessage } from './sentence-role.ts';
import { readTransition } from './transitions.ts';

/** The explicit signs of several questions, as the numbers of the clauses with which they begin. */
export interface Signs {
  /** A list of what is asked. */
  readonly list: readonly number[];
  /** The items of every list, of questions or of anything else. */
  readonly lists: readonly (readonly number[])[];
  /** Questions that the writer has counted: “two things”. */
  readonly counted: readonly number[];
  /** Questions that the writer adds in so many words: “Also, can I …?”, “On another matter, please …”. */
  readonly turns: readonly number[];
  /** Wishes in the form of a remark: “I would also like to mention that I need …”. */
  readonly wishes: readonly number[];
  /** Remarks that ask for nothing: “I would also like to thank you”. */
  readonly remarks: readonly number[];
  /** Clauses below a number that has a line of its own, if these count from one. */
  readonly numbered: readonly number[];
  /** Questions that stand below their announcement as quoted mail: “A related question:”. */
  readonly quoted: readonly number[];
  /** The writer promises several, whether or not they were found. */
  readonly isAnnounced: boolean;
}

/** A message as its clauses, and what the rules found in it. */
export interface Reading {
  readonly message: string;
  readonly segments: readonly Segment[];
  readonly signs: Signs;
}

/** Looks for the explicit signs in the sentences, and finds their clauses. */
export function readSigns(
  { message, sentences, roles }: AnalyzedMessage,
  segments: readonly Segment[],
): Signs {
  const lists = findLists(sentences);
  const list = findQuestionList(lists, sentences, roles);
  const counted = list.length > 1 ? [] : findCountedQuestions(sentences, roles);
  const findClause = (number: number): number =>
    Math.max(
      0,
      segments.findIndex(({ sentence }) => sentence === number),
    );
  const turns = sentences.flatMap((_, i) => (isTurn(sentences, roles, i) ? [i] : []));
  const isWish = (i: number): boolean => sentences[i] !== undefined && isRemark(sentences[i]);
  const locate = (begins: readonly number[]): number[] => (begins.length < 2 ? [] : begins.map(findClause));
  return {
    list: locate(list),
    lists: lists.map(locate),
    counted: locate(counted),
    turns: turns.filter((i) => !isWish(i)).map(findClause),
    wishes: turns.filter(isWish).map(findClause),
    remarks: segments.flatMap((one, i) => (!isAsk(one.role) && isRemark(one) ? [i] : [])),
    numbered: findNumbered(message, segments),
    quoted: segments.flatMap((segment, i) => (announcesQuoted(message, segment, segments[i + 1]) ? [i] : [])),
    isAnnounced: sentences.some((one) => countsSeveral(one) || announcesSeveral(one)),
  };
}

/** Whether a sentence asks for something of its own, and says that it is something else than what came before. */
function isTurn(
  sentences: AnalyzedMessage['sentences'],
  roles: AnalyzedMessage['roles'],
  i: number,
): boolean {
  const sentence = sentences[i];
  // “Another question:” has the form of a topic in front of an item.
  const isNamed = sentence?.marker?.style === 'topic';
  if (!sentence || (sentence.marker && !isNamed) || !isAsk(roles[i])) return false;
  if (sentence.words.size < (isNamed ? 1 : 2)) return false;
  if (!['also', 'another', 'apart'].includes(readTransition(sentence))) return false;
  if (isFollowUp(sentence, roles[i])) return false;
  return roles.slice(0, i).some((role) => role !== 'statement');
}

const loneNumberPattern = /^[^\S\n]*[([]?([1-9])[.):\]]+[^\S\n]*$/gmu;

/** The clauses below numbers that stand alone on their lines; none unless the numbers count from one. */
function findNumbered(message: string, segments: readonly Segment[]): number[] {
  const found = segments.flatMap(({ start }, i) => {
    const gap = message.slice(segments[i - 1]?.end ?? 0, start);
    const number = [...gap.matchAll(loneNumberPattern)].at(-1)?.[1];
    return number === undefined ? [] : [{ i, number: Number(number) }];
  });
  return found.every(({ number }, k) => number === k + 1) ? found.map(({ i }) => i) : [];
}

const questionAnnouncement = findRule('announces one');

/** Whether what is announced as a question follows as quoted mail, which is no sentence of the writer's own. */
function announcesQuoted(message: string, { said, end }: Segment, next: Segment | undefined): boolean {
  return questionAnnouncement.test(said) && /^\s*>.*\?/mu.test(message.slice(end, next?.start));
}
