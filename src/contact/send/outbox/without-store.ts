import {
  findWays,
  type Payload,
  type Sending,
  type SendResult,
  type Transport,
} from '../transports/transport.ts';
import { raceClock, type Clock } from './clock.ts';
import type { AttemptReport } from './engine.ts';

/** Pauses between rounds of attempts; a person is waiting. While a key makes it harmless, the last one repeats. */
const pausesMs = [300, 800];

/** How a message ended that nothing keeps. */
export type DirectResult =
  | { kind: 'sent' }
  /** Every attempt surely failed. */
  | { kind: 'failed' }
  /**
   * It may have arrived. `safe` says that sending it again makes no second copy, because the transport
   * recognizes the key.
   */
  | { kind: 'unknown'; again: 'safe' | 'unsafe' };

/** A message to send without a store. */
export interface DirectSending extends Payload {
  id: string;
  key: string;
  copy: number;
  ways: readonly string[];
}

interface DirectParts {
  transports: readonly Transport[];
  clock: Clock;
  /** When the writer gets an answer, whatever happened. */
  deadline: number;
  attempts: AttemptReport[];
  /** Whether a key that is known with other content means that an earlier press sent the message. */
  trustsSpentKey: boolean;
}

/**
 * Sends without a store, honestly. After an unknown end no other transport is tried, and a transport is
 * repeated only if it surely failed or recognizes the key. What has been handed over goes on behind the answer.
 */
export async function sendDirectly(message: DirectSending, parts: DirectParts): Promise<DirectResult> {
  const { transports, clock, deadline } = parts;
  let willing = findWays(message.ways, transports);
  let doubtful: Transport | undefined;
  for (let round = 0; willing.length > 0; round += 1) {
    let retryAfterMs = 0;
    for (const transport of doubtful ? [doubtful] : willing) {
      const result = await attempt(transport, message, parts);
      if (result.kind === 'sent') return result;
      if (result.kind === 'unknown') {
        if ('keySpent' in result && parts.trustsSpentKey) return { kind: 'sent' };
        if (transport.safeAgainMs === 0) return { kind: 'unknown', again: 'unsafe' };
        doubtful = transport;
        if ('keySpent' in result) return { kind: 'unknown', again: 'safe' };
      }
      if ('retryAfterMs' in result) retryAfterMs = Math.max(retryAfterMs, result.retryAfterMs ?? 0);
      if (result.kind === 'refused') willing = willing.filter((one) => one !== transport);
      if (clock.now() >= deadline) return end(doubtful);
      if (doubtful) break;
    }
    const isOver = doubtful ? !willing.includes(doubtful) : round >= pausesMs.length;
    if (isOver || willing.length === 0) break;
    const pauseMs = Math.max(pausesMs[Math.min(round, pausesMs.length - 1)] ?? 0, retryAfterMs);
    if (clock.now() + pauseMs >= deadline) break;
    await clock.sleep(pauseMs);
  }
  return end(doubtful);
}

function end(doubtful: Transport | undefined): DirectResult {
  return doubtful ? { kind: 'unknown', again: 'safe' } : { kind: 'failed' };
}

/** Lets a process wait for what goes on behind the answer. */
export function trackSends(transports: readonly Transport[]): {
  transports: Transport[];
  idle: () => Promise<void>;
} {
  const underWay = new Set<Promise<unknown>>();
  let waiting: Promise<void> | undefined;
  const wait = async () => {
    while (underWay.size > 0) await Promise.allSettled(underWay);
    waiting = undefined;
  };
  return {
    transports: transports.map((transport) => ({
      ...transport,
      send(...call) {
        const sending = transport.send(...call);
        underWay.add(sending);
        const end = () => void underWay.delete(sending);
        sending.then(end, end);
        return sending;
      },
    })),
    // However many wait, what is under way is looked at once.
    idle: () => (waiting ??= wait()),
  };
}

/** Makes one attempt, and answers at the deadline. Before the hand-over the deadline ends the attempt. */
async function attempt(
  transport: Transport,
  { ways: _ways, ...sending }: DirectSending,
  { clock, deadline, attempts }: DirectParts,
): Promise<SendResult> {
  const began = clock.now();
  const over = new AbortController();
  const text = { mayLeave: false };
  const handOver = () => {
    text.mayLeave = !over.signal.aborted && clock.now() < deadline;
    return Promise.resolve(text.mayLeave);
  };
  const late = { kind: 'late' } as const;
  const ended = await raceClock(
    clock,
    transport
      .send(sending satisfies Sending, over.signal, handOver)
      .catch((failure: unknown): SendResult => ({
        kind: text.mayLeave ? 'unknown' : 'failed',
        reason: failure instanceof Error ? failure.name : 'unexpected',
      })),
    deadline - began,
    late,
  );
  // After this no hand-over succeeds any more. With a reason, or each would make an error with a stack.
  over.abort('over');
  const result: SendResult =
    ended.kind === 'late' ? { kind: text.mayLeave ? 'unknown' : 'failed', reason: 'time-out' } : ended;
  const reason = result.kind === 'sent' ? 'sent' : `${result.kind}: ${result.reason}`;
  attempts.push({ transport: transport.name, reason, durationMs: clock.now() - began });
  return result;
}
