import type { Outcome } from './message/types.ts';

/** Logs how a request ended. */
export type LogRequest = (outcome: Outcome, durationMs: number) => void;

/** Logs one JSON line per request: references, codes, transports and durations, never text or addresses. */
export const logRequest: LogRequest = (outcome, durationMs) => {
  console.log(
    JSON.stringify({ event: 'contact', ...describeOutcome(outcome), durationMs: Math.round(durationMs) }),
  );
};

function describeOutcome(outcome: Outcome) {
  if (outcome.kind === 'sent' && outcome.bot) return { outcome: 'bot' };
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
    case 'token':
      return { outcome: outcome.kind };
  }
}
