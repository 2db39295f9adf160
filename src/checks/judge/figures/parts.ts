import type { JudgedLine } from '../score.ts';
import { countRow, type Section } from '../table.ts';

/** Whether the messages that were rightly split were split where people would. */
export function scoreParts(judged: readonly JudgedLine[]): Section[] {
  const split = judged
    .filter(({ line, verdict }) => line.questions === 'many' && verdict.several)
    .map(({ line, verdict }) => ({
      spans: (line.spans ?? line.parts ?? []).map(normalizeSpace),
      parts: verdict.parts.map(normalizeSpace),
    }))
    .filter(({ spans }) => spans.length > 0);
  if (split.length === 0) return [];
  const places = split.flatMap(({ spans, parts }) =>
    spans.map((span) => parts.filter((part) => part.includes(span)).length),
  );
  return [
    {
      title: 'Parts of the messages that were rightly split',
      rows: [
        countRow('questions in exactly one part', places, (count) => count === 1, { atLeast: 1 }),
        countRow('questions in several parts', places, (count) => count > 1),
        countRow('questions cut through or lost', places, (count) => count === 0),
        countRow('messages with the right number of parts', split, isRightCount, { atLeast: 0.9 }),
      ],
    },
  ];
}

function isRightCount({ spans, parts }: { spans: string[]; parts: string[] }): boolean {
  return spans.length === parts.length;
}

function normalizeSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
