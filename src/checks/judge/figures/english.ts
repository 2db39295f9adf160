import type { JudgedLine } from '../score.ts';
import { countRow, type Row, type Section } from '../table.ts';

/** Whether English was accepted and other languages were caught, by the sort and length of the text. */
export function scoreEnglish(judged: readonly JudgedLine[]): Section[] {
  const labelled = judged.filter(({ line }) => typeof line.english === 'boolean');
  if (labelled.length === 0) return [];
  const accept = labelled.filter(({ line }) => line.english);
  const refuse = labelled.filter(({ line }) => !line.english);
  const mixed = accept.filter(({ line }) => /^mix-/u.test(line.kind ?? ''));
  const wordless = accept.filter(({ line }) => line.kind === 'und');
  const english = accept.filter((judgement) => !mixed.includes(judgement) && !wordless.includes(judgement));
  const foreign = refuse.filter(({ line }) => line.kind !== 'mix-f');
  return [
    {
      title: 'English',
      rows: [
        countRow('English refused', english, isRefused, { atMost: 0.002 }),
        ...countKinds(english),
        countRow('English with a foreign error, or bilingual: refused', mixed, isRefused, { atMost: 0.1 }),
        ...countKinds(mixed),
        countRow('text without any language: refused', wordless, isRefused),
        countRow('foreign, under 10 characters: caught', pickLength(foreign, 0, 9), isRefused),
        countRow('foreign, 10 to 25 characters: caught', pickLength(foreign, 10, 25), isRefused, {
          atLeast: 0.85,
        }),
        countRow('foreign, 26 to 60 characters: caught', pickLength(foreign, 26, 60), isRefused, {
          atLeast: 0.98,
        }),
        countRow('foreign, over 60 characters: caught', pickLength(foreign, 61, Infinity), isRefused, {
          atLeast: 0.995,
        }),
        countRow(
          'foreign around an English error: caught',
          refuse.filter(({ line }) => line.kind === 'mix-f'),
          isRefused,
        ),
      ],
    },
  ];
}

/** A row for each kind, where there are several. */
function countKinds(judged: readonly JudgedLine[]): Row[] {
  const kinds = [...new Set(judged.map(({ line }) => line.kind ?? 'no kind'))].sort();
  if (kinds.length < 2) return [];
  return kinds.map((kind) =>
    countRow(
      `  ${kind}`,
      judged.filter(({ line }) => (line.kind ?? 'no kind') === kind),
      isRefused,
    ),
  );
}

function pickLength(judged: readonly JudgedLine[], least: number, most: number): JudgedLine[] {
  return judged.filter(({ line }) => line.text.trim().length >= least && line.text.trim().length <= most);
}

function isRefused({ verdict }: JudgedLine): boolean {
  return !verdict.english;
}
