import { readTokens } from '../learned/features.ts';
import { maskForeignText } from '../text/mask.ts';
import { contentWords } from '../text/content-words.ts';
import { findClauses } from './rules.ts';
import { readRole, type SentenceRole } from './sentence-role.ts';
import type { Sentence } from '../text/sentences.ts';

/** A clause of a message: the smallest piece with which another question may begin. Offsets count UTF-16 units. */
export interface Segment extends Sentence {
  /** The sentence that it is a clause of. */
  readonly sentence: number;
  readonly role: SentenceRole;
  /** What stands between it and the one before: the last mark, `line`, `paragraph` or nothing. */
  readonly joint: string;
  readonly tokens: readonly string[];
}

const cutPattern = findClauses();

/** Cuts sentences into clauses, none without words of its own. */
export function readSegments(message: string, sentences: readonly Sentence[]): Segment[] {
  const masked = maskForeignText(message).replace(/x{8,}/gu, (word) =>
    word.replace(/./gu, ' ').replace(/^ {4}/u, 'xxxx'),
  );
  const segments: Segment[] = [];
  for (const [number, sentence] of sentences.entries()) {
    const text = masked.slice(sentence.start, sentence.end);
    let from = sentence.start;
    const offset = sentence.textStart - sentence.start;
    const ends = [...findCuts(text, offset), text.length];
    for (const cut of ends) {
      const to = sentence.start + cut;
      if (countWords(masked.slice(from, to)) < 2 && to < sentence.end) continue;
      const isLone = from > sentence.start && countWords(masked.slice(from, to)) < 2;
      const previous = segments.at(-1);
      if (isLone && previous) {
        segments[segments.length - 1] = createSegment(
          masked,
          previous,
          sentence,
          number,
          previous.start,
          to,
          previous.joint,
        );
        continue;
      }
      segments.push(createSegment(masked, previous, sentence, number, from, to));
      from = to;
    }
  }
  return segments;
}

function findCuts(text: string, from: number): number[] {
  const cuts: number[] = [];
  for (const { index, 0: found } of text.matchAll(cutPattern)) {
    const at = index + found.length;
    if (at <= from || isQuoted(text, at)) continue;
    if (cuts.at(-1) !== at) cuts.push(at);
  }
  return cuts;
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at).split('"').length - 1;
  return before % 2 === 1 && text.includes('"', at);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\d][\p{L}\d']*/gu)?.length ?? 0;
}

function createSegment(
  masked: string,
  previous: Segment | undefined,
  sentence: Sentence,
  number: number,
  from: number,
  to: number,
  knownJoint?: string,
): Segment {
  const isFirst = from === sentence.start;
  const said = masked
    .slice(isFirst ? sentence.textStart : from, to)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
  const words = contentWords(said);
  const base = {
    start: from,
    textStart: isFirst ? sentence.textStart : from,
    end: to,
    said,
    words,
    paragraph: sentence.paragraph,
    beginsLine: isFirst && sentence.beginsLine,
    marker: isFirst ? sentence.marker : undefined,
  };
  return {
    ...base,
    sentence: number,
    role: readRole(base),
    joint: knownJoint ?? readJoint(masked, previous, base),
    tokens: readTokens(said),
  };
}

function readJoint(
  masked: string,
  previous: Segment | undefined,
  { start, paragraph, beginsLine }: Sentence,
): string {
  if (!previous) return 'start';
  if (previous.paragraph !== paragraph) return 'paragraph';
  if (beginsLine) return 'line';
  const mark = /[.?!,;:()\u2013\u2014-](?=["')\]]*\s*$)/u.exec(masked.slice(previous.start, start))?.[0];
  return mark ?? 'none';
}
