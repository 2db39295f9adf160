import type { Outcome } from './types.ts';

/** Notes how a request ended. */
export type LogRequest = (outcome: Outcome, durationMs: number) => void;

/** Writes one JSON line a request: references, codes, transports and durations, never a text or an address. */
export const logRequest: LogRequest = (outcome, durationMs) => {
  console.log(
    JSON.stringify({ event: 'contact', ...describeOutcome(outcome), durationMs: Math.round(durationMs) }),
  );
};

function describeOutcome(outcome: Outcome) {
  if (outcome.kind === 'sent' && outcome.robot) return { outcome: 'robot' };
  switch (outcome.kind) {
    case 'sent':
    case 'refused':
      return {
        outcome: outcome.kind,
        ...(outcome.kind === 'refused' ? { codes: outcome.problems.map(({ code }) => code) } : {}),
        ...(outcome.kind === 'refused' && outcome.failure ? { failure: outcome.failure } : {}),
        references: outcome.receipts?.map(({ reference }) => reference) ?? [],
        deliveries: outcome.deliveries ?? [],
        ...(outcome.kind === 'sent' && outcome.incident ? { incident: outcome.incident.number } : {}),
      };
    case 'draft':
    case 'receipt':
    case 'stamp':
      return { outcome: outcome.kind };
  }
}
