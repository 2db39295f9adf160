import { findBoundaries } from './boundaries.ts';
import { contentWords } from './content-words.ts';
import { readMarker, type Marker } from './markers.ts';
import { maskForeignText } from './mask.ts';

/** A sentence of a message: where it is and what it says. Offsets count UTF-16 units. */
export interface Sentence {
  /** Offset of its first character in the message, list marker included. */
  readonly start: number;
  /** The same without the list marker, unless the marker is a word such as “second”. */
  readonly textStart: number;
  /** Offset just after its last character. */
  readonly end: number;
  /** The writer's words in lower case, without the list marker. */
  readonly said: string;
  /** Stems of its content words, which say what it is about. */
  readonly words: ReadonlySet<string>;
  /** Number of its paragraph: 0 for the first. */
  readonly paragraph: number;
  /** Whether it is the first sentence of a line. */
  readonly beginsLine: boolean;
  /** The number, letter or bullet in front of it. */
  readonly marker: Marker | undefined;
}

/** An ellipsis; a stop with its quotes or brackets; a stop without a space after it. */
const endPatterns: readonly RegExp[] = [
  /(?:(?<!\.)\.{2,}|\u2026)(?=\s+[A-Z\d]|\s*$)/gu,
  /(?<![.?!])[.?!][?!]*["')\]\u201d]*(?=\s|$)/gu,
  /(?<=[a-z]{2})[.?!](?=[A-Z][a-z]+ )/gu,
];
const abbreviationPattern = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|vers?|mrs?|ms|dr|st|inc|ltd|\p{L})$/iu;
/** Keeps a numbered reference whole: "No. 20931" is an abbreviation, but "My husband says no." ends there. */
const numberAbbreviationPattern = /\b(?:nos?|nr|p|art)\. \d/iu;
/** Tells the end of a sentence from an initial, after a single letter and a stop: "An iPhone X. And …". */
const openingWordPattern = /^\s+(?:and|but|i|i'm|my|we|how|what|is|are|can|do|the|it|also|please|then)\b/iu;

const [runOnPattern, announcedPattern, clausesPattern, itemPattern] = (
  ['another question', 'announced', 'clauses', 'item'] as const
).map(findBoundaries) as [RegExp, RegExp, RegExp, RegExp];

/** Reads a message as sentences, in order, with nothing but white space or masked text between them. */
export function readSentences(message: string): Sentence[] {
  const sentences: Sentence[] = [];
  let offset = 0;
  let paragraph = 0;
  let isAfterGap = false;
  for (const line of maskForeignText(message).split('\n')) {
    const spans = cutLine(line);
    if (spans.length > 0 && isAfterGap && sentences.length > 0) paragraph += 1;
    isAfterGap = spans.length === 0;
    for (const [i, [from, to]] of spans.entries()) {
      const { marker, length } = readMarker(line.slice(from, to));
      const said = normalize(line.slice(from + length, to));
      sentences.push({
        start: offset + from,
        textStart: offset + from + (marker?.style.startsWith('ordinal') ? 0 : length),
        end: offset + to,
        said,
        words: contentWords(said),
        paragraph,
        beginsLine: i === 0,
        marker,
      });
    }
    offset += line.length + 1;
  }
  return sentences;
}

/** Cuts one line after full stops, before inline list markers, and before a second question that runs on. */
function cutLine(line: string): [from: number, to: number][] {
  if (!/\p{L}{2}/u.test(line)) return [];
  const words = line.trim();
  if (!words.includes(' ')) return [[line.indexOf(words), line.indexOf(words) + words.length]];

  const cuts = new Set<number>();
  for (const pattern of endPatterns)
    for (const { start, end } of findAll(pattern, line)) if (!isAbbreviation(line, start)) cuts.add(end);
  for (const { start } of findAll(itemPattern, line)) cuts.add(start);
  for (const cut of findClauses(line)) cuts.add(cut);
  for (const { start } of findAll(announcedPattern, line)) cuts.add(start + 1);
  for (const { start } of findAll(runOnPattern, line)) cuts.add(start);
  cuts.add(line.length);

  const spans: [from: number, to: number][] = [];
  let from = 0;
  let previousCut = 0;
  let hasWord = false;
  for (const cut of [...cuts].sort((one, other) => one - other)) {
    hasWord ||= /\p{L}{2}/u.test(line.slice(previousCut, cut));
    previousCut = cut;
    // A piece without a word ("2." or "...") belongs to what follows it.
    if (!hasWord) continue;
    const piece = line.slice(from, cut);
    spans.push([from + piece.length - piece.trimStart().length, from + piece.trimEnd().length]);
    from = cut;
    hasWord = false;
  }
  return spans;
}

/** The offsets at which the clauses of a sentence begin that lists its questions. */
function findClauses(line: string): number[] {
  const from = line.search(clausesPattern);
  if (from < 0) return [];
  const [list] = line.slice(from).split(/[.?!](?:\s|$)/u, 1);
  return [...(list ?? '').matchAll(/[:;]\s/gu)].map(({ index }) => from + index);
}

/** Replaces `matchAll`, which copies its pattern at every call: that takes longer than reading a short line. */
function findAll(pattern: RegExp, line: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function isAbbreviation(line: string, stop: number): boolean {
  if (line[stop] !== '.') return false;
  if (numberAbbreviationPattern.test(line.slice(Math.max(0, stop - 4), stop + 3))) return true;
  const before = line.slice(Math.max(0, stop - 8), stop);
  if (!abbreviationPattern.test(before)) return false;
  return !/\s\p{L}$/u.test(before) || !openingWordPattern.test(line.slice(stop + 1, stop + 12));
}

function normalize(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Whether a sentence is the subject: the first line, alone above the body. */
export function isSubject(sentences: readonly Sentence[], i: number): boolean {
  return i === 0 && sentences[1]?.paragraph === 1 && !sentences[0]?.said.endsWith('.');
}
