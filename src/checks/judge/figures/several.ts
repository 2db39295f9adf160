import type { JudgedLine } from '../score.ts';
import { countRow, type Section } from '../table.ts';

/** Whether several questions were noticed where there are several, and nowhere else. */
export function scoreSeveral(judged: readonly JudgedLine[]): Section[] {
  const one = judged.filter(({ line }) => line.questions === 'one');
  const many = judged.filter(({ line }) => line.questions === 'many');
  if (one.length + many.length === 0) return [];
  const joined = many.filter(({ line }) => line.kind === 'joined');
  const real = many.filter(({ line }) => line.kind !== 'joined');
  const alarms = [...one, ...many].filter(isSeveral);
  const isRight = ({ line }: JudgedLine) => line.questions === 'many';
  const right = alarms.filter(isRight).length;
  return [
    {
      title: 'Several questions',
      rows: [
        countRow('false alarms', one, isSeveral, { atMost: 0.015 }),
        countRow('recall, real messages', real, isSeveral, { atLeast: 0.85 }),
        countRow('recall, joined messages', joined, isSeveral, { atLeast: 0.6 }),
        countRow('precision', alarms, isRight),
        // The harmonic mean of precision and recall.
        { name: 'F1', value: (2 * right) / (alarms.length + many.length), aim: { atLeast: 0.88 } },
      ],
    },
  ];
}

function isSeveral({ verdict }: JudgedLine): boolean {
  return verdict.several;
}
