import type { Incident, Strength } from '../message/types.ts';

const strengthWords: Record<Strength, string> = {
  3: 'our own probe sees it too',
  2: 'the text reads as an outage, and our probe can’t tell',
  1: 'only the writer says so',
  0: 'the writer is no customer',
};

/** Says for an engineer what speaks for a report. */
export function describeStrength(strength: Strength): string {
  return strengthWords[strength];
}

/** Says for an engineer how many people have reported an outage: “3 customers and 1 other person”. */
export function describeReporters({ customers, others }: Incident['reporters']): string {
  const known = customers === 1 ? '1 customer' : `${customers} customers`;
  if (others === 0) return known;
  return `${known} and ${others === 1 ? '1 other person' : `${others} other people`}`;
}

/** Names an incident and the report's place in it. */
export function nameReport({ number, report }: Pick<Incident, 'number' | 'report'>): string {
  return `${number}, report ${report}`;
}
