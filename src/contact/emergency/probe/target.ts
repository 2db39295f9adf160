import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from './conversation.ts';
import { readFailure } from './fault.ts';
import type { Observation } from './observation.ts';

/** Talks to a service: resolves if it answers as it should, and otherwise throws the failure. */
export type Protocol = (target: Target, signal: AbortSignal) => Promise<void>;

/** Limits the whole probe: somebody is reporting an outage, and waiting. */
const probeLimitMs = 3000;

/** How often the time that this process had is looked at. */
const stepMs = 50;
/** A process that is too busy to read an answer waits this many times as long, and then knows nothing. */
const mostTimes = 2;

/**
 * Probes a service once. Never throws. Only the time counts in which this process could have read an answer: a
 * flood of requests that keeps it busy must not make a service look silent, or slow.
 */
export async function probeTarget(
  protocol: Protocol,
  target: Target,
  limitMs: number = probeLimitMs,
): Promise<Observation> {
  const watch = startWatch();
  const ending = new AbortController();
  const { signal } = ending;
  try {
    return await Promise.race([
      protocol(target, signal).then((): Observation => ({ kind: 'answers', milliseconds: watch.read() })),
      waitInVain(watch, limitMs, signal),
    ]);
  } catch (failure) {
    return readFailure(failure, watch.read());
  } finally {
    ending.abort();
  }
}

interface Watch {
  /** Waits one step; a step in which the process was busy with something else counts no more than another. */
  step: (signal: AbortSignal) => Promise<void>;
  /** Milliseconds that counted. */
  read: () => number;
  /** Milliseconds that passed. */
  readAll: () => number;
}

function startWatch(): Watch {
  const began = performance.now();
  let counted = 0;
  const readAll = () => performance.now() - began;
  return {
    async step(signal) {
      await sleep(stepMs, undefined, { signal });
      counted += stepMs;
    },
    read: () => Math.round(Math.min(readAll(), counted + stepMs)),
    readAll,
  };
}

async function waitInVain(watch: Watch, limitMs: number, signal: AbortSignal): Promise<Observation> {
  while (watch.read() < limitMs) {
    if (watch.readAll() > mostTimes * limitMs) return { kind: 'not_probed', why: 'failure' };
    await watch.step(signal);
  }
  return { kind: 'silent', milliseconds: limitMs };
}
