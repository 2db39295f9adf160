import type { Answered } from './play.ts';
import type { Arrived } from './resend-process.ts';

/** The address of the writer of a message. */
export function nameWriter(number: number): string {
  return `writer-${number}@writer.example`;
}

/** A row for each kind of answer: how many, and how long their writers waited. */
export function writeAnswers(answers: readonly Answered[]): Record<string, Record<string, number>> {
  const kinds = Map.groupBy(answers, ({ status, result }) =>
    status === 0 ? 'no answer' : `${status} ${result}`,
  );
  return Object.fromEntries(
    Array.from(kinds, ([kind, some]) => {
      const times = some.map(({ ms }) => ms).toSorted((one, other) => one - other);
      const at = (share: number) => Math.round(percentile(times, share));
      return [
        kind,
        {
          answers: some.length,
          'p50 ms': at(0.5),
          'p95 ms': at(0.95),
          'p99 ms': at(0.99),
          'longest ms': at(1),
        },
      ];
    }),
  );
}

/** The figure below which that share of sorted figures lies. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** What the outbox promised, and what Resend has. */
export interface Arrivals {
  accepted: number;
  /** Accepted, and neither arrived nor still in the outbox. */
  lost: number;
  /** Messages that arrived twice or more, and of these, those whose second copy isn't marked as one. */
  doubled: number;
  unmarked: number;
  /** Arrived, although their writers were told that they hadn't been sent. */
  denied: number;
}

/** Compares what was accepted with what arrived. @param waiting messages that are still in the outbox */
export function judgeArrivals(
  answers: readonly Answered[],
  mails: readonly Arrived[],
  waiting: number,
): Arrivals {
  const copies = Map.groupBy(mails, ([writer]) => writer);
  const accepted = answers.filter(({ status }) => status === 200 || status === 202);
  const denied = answers.filter(({ status }) => status === 503);
  const doubled = [...copies.values()].filter(({ length }) => length > 1);
  const has = ({ number }: Answered) => copies.has(nameWriter(number));
  return {
    accepted: accepted.length,
    lost: Math.max(0, accepted.filter((one) => !has(one)).length - waiting),
    doubled: doubled.length,
    unmarked: doubled.filter((all) => all.filter(([, mark]) => mark === '').length > 1).length,
    denied: denied.filter(has).length,
  };
}
