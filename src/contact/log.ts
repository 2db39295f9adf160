import type { Outcome } from './message/types.ts';

type Logged = Pick<Extract<Outcome, { kind: 'accepted' | 'refused' }>, 'receipts' | 'deliveries'>;

/** Logs how a request ended. */
export type LogRequest = (outcome: Outcome, durationMs: number) => void;

/**
 * Logs one JSON line per request: its time (ISO 8601), references, codes, transports and durations, never text or
 * addresses.
 */
export const logRequest: LogRequest = (outcome, durationMs) => {
  console.log(
    JSON.stringify({
      time: new Date().toISOString(),
      event: 'contact',
      ...describeOutcome(outcome),
      durationMs: Math.round(durationMs),
    }),
  );
};

function describeOutcome(outcome: Outcome) {
  switch (outcome.kind) {
    case 'accepted':
    case 'refused':
      return {
        outcome: outcome.kind === 'accepted' ? outcome.status : 'refused',
        ...(outcome.kind === 'refused' ? { codes: outcome.problems.map(({ code }) => code) } : {}),
        ...(outcome.kind === 'refused' && outcome.failure ? { failure: outcome.failure } : {}),
        references: listReferences(outcome),
        deliveries: outcome.deliveries ?? [],
        ...(outcome.kind === 'accepted' && outcome.earlier !== undefined ? { again: true } : {}),
        ...(outcome.kind === 'accepted' && outcome.paged !== undefined ? { paged: outcome.paged } : {}),
        ...(outcome.kind === 'accepted' && outcome.incident ? { incident: outcome.incident.number } : {}),
      };
    case 'draft':
    case 'receipt':
    case 'token':
      return { outcome: outcome.kind };
  }
}

/** Names what failed, too: an operator must find it again. */
function listReferences({ receipts = [], deliveries = [] }: Logged): string[] {
  return [...new Set([...receipts, ...deliveries].map(({ reference }) => reference))];
}
