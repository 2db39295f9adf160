import type { JudgedLine } from '../score.ts';
import { countRow, type Section } from '../table.ts';

/** Whether the text led to the topic that people gave it, or to one that can be defended. */
export function scoreTopic(judged: readonly JudgedLine[]): Section[] {
  const labelled = judged.filter(({ line }) => line.topic && line.topic !== 'unclear');
  if (labelled.length === 0) return [];
  return [
    {
      title: 'Topic',
      rows: [
        countRow('right', labelled, isExact, { atLeast: 0.78 }),
        countRow('right or defensible', labelled, (one) => isExact(one) || isDefensible(one), {
          atLeast: 0.87,
        }),
      ],
    },
  ];
}

function isExact({ line, verdict }: JudgedLine): boolean {
  return line.topic === verdict.topic;
}

function isDefensible({ line, verdict }: JudgedLine): boolean {
  return line.topics_defensible?.includes(verdict.topic) ?? false;
}
