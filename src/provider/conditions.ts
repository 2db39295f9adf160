/** Something is wrong with the markers of a text: one that is not closed, or one too many. */
export class MarkerError extends Error {
  override name = 'MarkerError';
  /** Line of the text that the marker stands in, counted from 1. */
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** A marker with a line to itself goes with the line, so that what is kept stands as if it had never been marked. */
const markerPattern =
  /^[ \t]*\[\[(?<block>if [^\]\n]{1,200}|else|end)\]\][ \t]*(?:\r?\n|$)|\[\[(?<inline>if [^\]\n]{1,200}|else|end)\]\]/gmu;

/**
 * Keeps of a text what its markers ask for: `[[if pop3]] … [[else]] … [[end]]`, within a sentence or around whole lines; they may
 * nest, and several names with spaces between must all be there.
 * @param has Says of each name whether it is there; what it throws passes on.
 * @throws MarkerError for a marker that is not closed, or closes nothing
 */
export function keepOffered(text: string, has: (name: string) => boolean): string {
  if (!text.includes('[[')) return text;
  const open: { keeps: boolean; line: number }[] = [];
  let kept = '';
  let from = 0;
  for (const match of text.matchAll(markerPattern)) {
    const marker = match.groups?.['block'] ?? match.groups?.['inline'] ?? '';
    if (open.every(({ keeps }) => keeps)) kept += text.slice(from, match.index);
    from = match.index + match[0].length;
    const line = countLines(text, match.index);
    const last = open.at(-1);
    if (marker.startsWith('if ')) {
      open.push({ keeps: listNames(marker).every(has), line });
    } else if (!last) {
      throw new MarkerError(`[[${marker}]] has no [[if …]] before it.`, line);
    } else if (marker === 'else') {
      last.keeps = !last.keeps;
    } else {
      open.pop();
    }
  }
  const [unclosed] = open;
  if (unclosed)
    throw new MarkerError('[[if …]] is not closed. Put [[end]] behind what belongs to it.', unclosed.line);
  return kept + text.slice(from);
}

/** The names that the markers of a text ask for, each with its line. */
export function listConditions(text: string): { name: string; line: number }[] {
  return Array.from(text.matchAll(markerPattern)).flatMap((match) => {
    const marker = match.groups?.['block'] ?? match.groups?.['inline'] ?? '';
    if (!marker.startsWith('if ')) return [];
    const line = countLines(text, match.index);
    return listNames(marker).map((name) => ({ name, line }));
  });
}

function listNames(marker: string): string[] {
  return marker.slice('if '.length).trim().split(/\s+/u);
}

function countLines(text: string, end: number): number {
  return text.slice(0, end).split('\n').length;
}
