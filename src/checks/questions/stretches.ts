import type { AnalyzedMessage } from './sentence-role.ts';

/** A piece of a message, as UTF-16 offsets: `end` is just after its last character. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line with a list marker and nothing else: "2.", "b)". */
const loneMarkerPattern = /^[^\S\n]*[([]?(?:\d{1,2}|[a-h]|i{1,3})[.):\]]+[^\S\n]*$/iu;
/** A marker at the end of a sentence counts what comes next: "Can I pay in cash? Two: how …". */
const hangingMarkerPattern =
  /(?:^|(?<=[.?!;]\s{1,3}))(?:and )?(?:one|two|three|four|first|second|third|[([]?(?:\d{1,2}|[a-h]))\s?[:.)]+$/iu;
/** The colon or semicolon that ends an item of a list within a sentence stays with that item. */
const clauseEndPattern = /^[:;,]\s+/u;

/**
 * Gives every character of a message to one sentence, so that whatever is cut between sentences loses nothing. What
 * stands between two sentences (quoted mail, code, a log, a lone number) goes with the one that it follows, or with the
 * next one if only an empty line parts it from the one before.
 * @returns One stretch for each sentence; together they are the message.
 */
export function findStretches({ message, sentences }: AnalyzedMessage): Stretch[] {
  const starts = sentences.map((sentence, i) => {
    const previous = sentences[i - 1];
    if (!previous) return 0;
    const hanging = message.slice(previous.start, previous.end).search(hangingMarkerPattern);
    if (hanging >= 0) return previous.start + hanging;
    const [clauseEnd] = clauseEndPattern.exec(message.slice(sentence.start, sentence.end)) ?? [];
    return clauseEnd === undefined
      ? previous.end + findGapCut(message.slice(previous.end, sentence.start))
      : sentence.start + clauseEnd.length;
  });
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? message.length }));
}

/** How many characters of the gap between two sentences go with the first one. */
function findGapCut(gap: string): number {
  const lines = gap.split('\n');
  // What the second sentence has in front of it on its own line is part of that line.
  let next = lines.length - 1;
  if (next === 0) return gap.length;
  while (next > 1 && loneMarkerPattern.test(lines[next - 1] ?? '')) next -= 1;
  const above = lines.slice(1, next);
  const isNextToSecond = above.length > 0 && above.at(-1)?.trim() !== '' && next === lines.length - 1;
  const block = isNextToSecond ? above.findLastIndex((line) => line.trim() === '') : -1;
  if (block >= 0) next = block + 2;
  return lines.slice(0, next).join('\n').length + 1;
}

/**
 * The chosen stretches as they were written. A gap between them becomes a new paragraph, or a space where the words in
 * front lead into an item within their sentence ("Could you please (a) …, and (b) …").
 */
export function readChosen(
  { message, sentences }: AnalyzedMessage,
  stretches: readonly Stretch[],
  chosen: readonly boolean[],
): string {
  let text = '';
  let to = 0;
  for (let from = chosen.indexOf(true); from >= 0; from = chosen.indexOf(true, to)) {
    const isOneLine = sentences.slice(to, from + 1).every(({ beginsLine }) => !beginsLine);
    const leadsIn = isOneLine && /[^.?!)"'\]]$/u.test(text);
    const gap = chosen.indexOf(false, from);
    to = gap < 0 ? chosen.length : gap;
    const run = message.slice(stretches[from]?.start, stretches[to - 1]?.end).trim();
    if (run !== '') text += `${text === '' ? '' : leadsIn ? ' ' : '\n\n'}${run}`;
  }
  return text;
}
