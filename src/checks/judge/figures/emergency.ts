import type { JudgedLine } from '../score.ts';
import { countRow, type Section } from '../table.ts';

/** Whether outages pass straight through, and what is about one person's set-up does not. */
export function scoreEmergency(judged: readonly JudgedLine[]): Section[] {
  const pick = (...labels: readonly (string | boolean)[]) =>
    judged.filter(({ line }) => line.emergency != null && labels.includes(line.emergency));
  const labelled = pick('outage', 'setup', 'other', true, false);
  if (labelled.length === 0) return [];
  const outages = pick('outage', true);
  const alarms = labelled.filter(isPassed);
  return [
    {
      title: 'Emergency, on the text alone',
      rows: [
        countRow('outages passed', outages, isPassed, { atLeast: 0.88 }),
        countRow('set-up problems passed', pick('setup'), isPassed, { atMost: 0.06 }),
        countRow('other messages passed', pick('other', false), isPassed),
        countRow('precision', alarms, (judgement) => outages.includes(judgement)),
      ],
    },
  ];
}

function isPassed({ verdict }: JudgedLine): boolean {
  return verdict.emergency;
}
