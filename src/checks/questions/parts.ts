import { isSubject, type Sentence } from '../text/sentences.ts';
import { countsSeveral } from './announcements.ts';
import { findRule } from './rules.ts';
import type { AnalyzedMessage, SentenceRole } from './sentence-role.ts';

const environmentPattern = findRule('environment');
const writerPattern = findRule('writer');
const greetingPattern = findRule('greeting');
/** In characters. A longer sentence says more than which program and system. */
const maximumEnvironmentLength = 160;
/** In characters. A longer sentence that counts questions says something else as well. */
const maximumAnnouncementLength = 40;
/** The rest of a longer list stays together in its last part. */
const maximumParts = 12;

/**
 * Which sentences each part of a message holds. Every sentence is in the part whose question it belongs to, and those
 * that several questions need are in all of their parts.
 */
export type Parts = readonly (readonly boolean[])[];

/** A clause of the cut message, and whether every part has it. */
export interface Piece extends Sentence {
  /** The sentence that it is a clause of. */
  readonly sentence: number;
}

/**
 * Cuts a message before some of its clauses. The greeting, who is writing and the environment go with every part, and
 * so does what leads in to a list ("Could you please").
 * @param begins the clauses with which all questions but the first begin
 * @param listed the clause with which the first item of a list begins, if it is one
 */
export function cutMessage(
  { sentences, roles }: AnalyzedMessage,
  pieces: readonly Piece[],
  begins: readonly number[],
  listed: number | undefined,
): Parts {
  const first = listed ?? begins[0] ?? 0;
  const firstConcern = roles.findIndex((role) => role !== 'statement');
  // A tag asks about what comes before it, which is then no opening.
  const opened = roles[firstConcern] === 'tag' && listed === undefined ? -1 : firstConcern;
  // What stands below a list, in a paragraph of its own.
  const lastParagraph = pieces[begins.at(-1) ?? 0]?.paragraph ?? 0;
  const lastItem = sentences.findLastIndex(({ paragraph }) => paragraph === lastParagraph);
  const shared = pieces.map(({ sentence: number }, i) => {
    const sentence = sentences[number];
    const isCut = pieces.some((one, k) => one.sentence === number && k < first !== i < first);
    if (!sentence || isBareAnnouncement(sentence)) return false;
    if (isCut) return i < first && listed !== undefined;
    if (listed !== undefined && i < first && pieces[first - 1]?.sentence === number) return leadsIn(sentence);
    if (isEnvironment(sentence, roles[number]))
      return listed === undefined ? opened >= 0 || i >= first : i < first || number > lastItem;
    if (i >= first) return false;
    if (i < pieces.findIndex((one) => one.sentence === opened) || listed !== undefined)
      return (
        isGreeting(sentence) || isAboutWriter(sentence, roles[number]) || isTitle(sentences, number, listed)
      );
    return isGreeting(sentence);
  });
  return choose([0, ...begins].slice(0, maximumParts), shared);
}

/** In characters. A longer sentence in front of a list says more than what its items have in common. */
const maximumLeadLength = 200;

/** Words in front of a list that its items go on from: "How can I:", "Do you offer these features?" */
function leadsIn({ said, marker }: Sentence): boolean {
  return !marker && said.length <= maximumLeadLength;
}

/** In characters. */
const maximumTitleLength = 60;

/** The subject above a list. */
function isTitle(sentences: readonly Sentence[], i: number, listed: number | undefined): boolean {
  return (
    listed !== undefined && isSubject(sentences, i) && (sentences[i]?.said.length ?? 0) <= maximumTitleLength
  );
}

/** Each part runs from where it begins to where the next one does, and holds what is shared. */
function choose(begins: readonly number[], shared: readonly boolean[]): Parts {
  return begins.map((begin, k) => {
    const end = begins[k + 1] ?? shared.length;
    return shared.map((isShared, i) => isShared || (i >= begin && i < end));
  });
}

/** Fits parts into a number of boxes. The last box holds all parts that are left, and what they share once. */
export function fitParts(parts: Parts, boxes: number): Parts {
  if (parts.length <= boxes) return parts;
  const rest = parts.slice(boxes - 1);
  const joined = rest[0]?.map((_, i) => rest.some((chosen) => chosen[i] === true)) ?? [];
  return [...parts.slice(0, boxes - 1), joined];
}

/** "I have two questions" is not true of any part, so only the first one keeps it. */
function isBareAnnouncement(sentence: Sentence): boolean {
  return sentence.said.length <= maximumAnnouncementLength && countsSeveral(sentence);
}

function isGreeting(sentence: Sentence): boolean {
  return greetingPattern.test(sentence.said) && sentence.words.size <= 1;
}

function isAboutWriter(sentence: Sentence, role: SentenceRole | undefined): boolean {
  return (
    role === 'statement' &&
    sentence.said.length <= maximumEnvironmentLength &&
    writerPattern.test(sentence.said)
  );
}

function isEnvironment(sentence: Sentence | undefined, role: SentenceRole | undefined): boolean {
  if (!sentence || role !== 'statement' || sentence.said.length > maximumEnvironmentLength) return false;
  return environmentPattern.test(sentence.said);
}
