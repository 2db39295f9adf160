import { readMarker, inlineMarkerPattern, type Marker } from './markers.ts';
import { silenceForeignWords } from './voice.ts';

/** A sentence of a message: where it stands and what it says. */
export interface Sentence {
  /** Offset of its first character in the message, list marker included. */
  readonly start: number;
  /** Offset just after its last character. */
  readonly end: number;
  /** The writer's words in lower case, without the list marker. */
  readonly said: string;
  /** Number of the paragraph it stands in: 0 for the first. */
  readonly paragraph: number;
  /** Whether a line begins with it. */
  readonly beginsLine: boolean;
  /** The number, letter or bullet in front of it. */
  readonly marker: Marker | undefined;
}

const endPattern = /(?:(?<!\.)\.{2,}|\u2026)(?=\s+[A-Z\d]|\s*$)|(?<![.?!])[.?!](?!\.)[?!]*["')\]\u201d]*(?=\s|$)|(?<=[a-z]{2})[.?!](?=[A-Z][a-z]+ )/gu;
const abbreviationPattern =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|ver|vers|mr|mrs|ms|dr|st|inc|ltd|\p{L})$/iu;
/** Writers run a second question on with "and also" or "and how do I", without a full stop. */
const runOnPattern =
  /(?<=[\w"')][,;]?\s)(?:(?:and\s)?also,?\s(?=(?:how|why|what|where|when|can|could|is|are|do|does|will)\s(?:i|you|we|there|to|do|does|can|is|are)\b|i(?:'d| would) like\b)|and\s(?=(?:how|why|where|what)\s(?:do|does|can|could|is|are|should)\s(?:i|we|you|my|the)\b|(?:can|could)\s(?:i|you)\b|is\sthere\b))/giu;

/** Reads a message as sentences, in order; between them stands nothing but blanks. */
export function readSentences(message: string): Sentence[] {
  const sentences: Sentence[] = [];
  let offset = 0;
  let paragraph = 0;
  let isAfterGap = false;
  for (const line of silenceForeignWords(message).split('\n')) {
    const spans = cutLine(line);
    if (spans.length > 0 && isAfterGap && sentences.length > 0) paragraph += 1;
    isAfterGap = spans.length === 0;
    for (const [i, [from, to]] of spans.entries()) {
      const { marker, length } = readMarker(line.slice(from, to));
      sentences.push({
        start: offset + from,
        end: offset + to,
        said: normalize(line.slice(from + length, to)),
        paragraph,
        beginsLine: i === 0,
        marker,
      });
    }
    offset += line.length + 1;
  }
  return sentences;
}

/** Cuts one line after full stops, before inline list markers and before a second question that runs on. */
function cutLine(line: string): [from: number, to: number][] {
  const cuts = new Set<number>();
  for (const match of line.matchAll(endPattern)) {
    if (!isAbbreviation(line, match.index)) cuts.add(match.index + match[0].length);
  }
  for (const match of line.matchAll(inlineMarkerPattern)) cuts.add(match.index);
  for (const match of line.matchAll(runOnPattern)) cuts.add(match.index);
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

function isAbbreviation(line: string, stop: number): boolean {
  return line[stop] === '.' && abbreviationPattern.test(line.slice(Math.max(0, stop - 8), stop));
}

function normalize(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The first line, when it stands alone above the body. */
export function isSubject(sentences: readonly Sentence[], i: number): boolean {
  return i === 0 && sentences[1]?.paragraph === 1 && !sentences[0]?.said.endsWith('.');
}
