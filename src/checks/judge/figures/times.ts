import type { Judgement } from '../judge.ts';
import type { Section } from '../table.ts';

/** How long each check takes for one message: half of them, and all but one in a hundred, are at least this fast. */
export function scoreTimes(judged: readonly Judgement[]): Section[] {
  if (judged.length === 0) return [];
  const times = judged.map((one) => one.times);
  const checks = ['questions', 'english', 'topic', 'emergency'] as const;
  const all = times.map((one) => checks.reduce((sum, check) => sum + one[check], 0));
  return [
    {
      title: `Time for one of ${judged.length} messages, in milliseconds: p50 / p99`,
      rows: [
        ...checks.map((name) => ({ name, value: describeTimes(times.map((one) => one[name])) })),
        { name: 'all four', value: describeTimes(all) },
      ],
    },
  ];
}

function describeTimes(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  // The nearest rank: the smallest time that this share of all does not exceed.
  const find = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return `${find(0.5).toFixed(2)} / ${find(0.99).toFixed(2)}`;
}
