import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from './conversation.ts';
import { readFailure } from './fault.ts';
import type { Observation } from './observation.ts';

/** Talks to a service: resolves if it answers as it should, and otherwise throws the failure. */
export type Protocol = (target: Target, signal: AbortSignal) => Promise<void>;

/** Limits the whole probe: somebody is reporting an outage, and waiting. */
const probeLimitMs = 3000;

/** Probes a service once. Never throws, and never takes longer than its limit. */
export async function probeTarget(
  protocol: Protocol,
  target: Target,
  limitMs: number = probeLimitMs,
): Promise<Observation> {
  const began = performance.now();
  const elapsedMs = () => Math.round(performance.now() - began);
  const ending = new AbortController();
  const { signal } = ending;
  const late: Observation = { kind: 'silent', milliseconds: limitMs };
  try {
    return await Promise.race([
      protocol(target, signal).then((): Observation => ({ kind: 'answers', milliseconds: elapsedMs() })),
      sleep(limitMs, late, { signal }),
    ]);
  } catch (failure) {
    return readFailure(failure, elapsedMs());
  } finally {
    ending.abort();
  }
}
