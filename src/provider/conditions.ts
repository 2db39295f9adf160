import { findLine } from './find-line.ts';

/** Reports a marker that is not closed, or that closes nothing. */
export class MarkerError extends Error {
  override name = 'MarkerError';
  /** Line of the text that the marker stands in, counted from 1. */
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** A marker alone on a line is removed with that line, so that no blank line is left where it was. */
const marker = String.raw`if [^\]\n]{1,200}|else|end`;
const markerPattern = new RegExp(
  String.raw`^[ \t]*\[\[(?<block>${marker})\]\][ \t]*(?:\r?\n|$)|\[\[(?<inline>${marker})\]\]`,
  'gmu',
);

/**
 * Keeps of a text what its markers ask for: `[[if pop3]] … [[else]] … [[end]]`, within a sentence or around whole
 * lines; they may nest, and several names with spaces between must all be there.
 * @param isOffered Says of each name whether it is there; what it throws passes on.
 * @throws MarkerError for a marker that is not closed, or closes nothing
 */
export function keepOffered(text: string, isOffered: (name: string) => boolean): string {
  return listOffered(text, isOffered)
    .map((part) => part.text)
    .join('');
}

/** The text with all of its passages, for whomever they are. */
export function removeMarkers(text: string): string {
  return text.replaceAll(markerPattern, '');
}

/** A part of a text that is kept, and where it begins in the text as it was written. */
export interface KeptPart {
  text: string;
  start: number;
}

/** The parts that `keepOffered` joins, so that a mistake in what is kept can be found in the file. */
export function listOffered(text: string, isOffered: (name: string) => boolean): KeptPart[] {
  const open: { keeps: boolean; line: number; hasElse?: boolean }[] = [];
  const kept: KeptPart[] = [];
  let from = 0;
  const keepUntil = (end: number) => {
    if (open.every(({ keeps }) => keeps)) kept.push({ text: text.slice(from, end), start: from });
  };
  for (const match of text.matchAll(markerPattern)) {
    const marker = match.groups?.['block'] ?? match.groups?.['inline'] ?? '';
    keepUntil(match.index);
    from = match.index + match[0].length;
    const line = findLine(text, match.index);
    const last = open.at(-1);
    if (marker.startsWith('if ')) {
      open.push({ keeps: listNames(marker).every(isOffered), line });
    } else if (!last) {
      throw new MarkerError(`[[${marker}]] has no [[if …]] before it.`, line);
    } else if (marker === 'else') {
      if (last.hasElse) throw new MarkerError('[[if …]] has a second [[else]]. Take one out.', line);
      Object.assign(last, { keeps: !last.keeps, hasElse: true });
    } else {
      open.pop();
    }
  }
  const [unclosed] = open;
  if (unclosed)
    throw new MarkerError('[[if …]] is not closed. Put [[end]] behind what belongs to it.', unclosed.line);
  keepUntil(text.length);
  return kept;
}

/** The names that the markers of a text ask for, each with its line. */
export function listConditions(text: string): { name: string; line: number }[] {
  return Array.from(text.matchAll(markerPattern)).flatMap((match) => {
    const marker = match.groups?.['block'] ?? match.groups?.['inline'] ?? '';
    if (!marker.startsWith('if ')) return [];
    const line = findLine(text, match.index);
    return listNames(marker).map((name) => ({ name, line }));
  });
}

function listNames(marker: string): string[] {
  return marker.slice('if '.length).trim().split(/\s+/u);
}
