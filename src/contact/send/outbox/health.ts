import type { Counts } from './engine.ts';
import type { Stats } from './types.ts';

const minuteMs = 60 * 1000;

/** Older unsent messages mean that something is wrong. */
const urgentAgeMs = 2 * minuteMs;
const normalAgeMs = 30 * minuteMs;

/** A delivery that the receiver has put off for this long needs an operator. */
export const delayedAgeMs = 30 * minuteMs;

/** What is wrong, in words for an operator. */
type HealthProblem =
  | 'an emergency waits'
  | 'a message waits'
  | 'messages are stuck'
  | 'messages cannot be opened'
  | 'a delivery is delayed'
  | 'the store fails';

/** How the outbox is. */
export interface Health {
  status: 'ok' | 'delayed';
  problems: HealthProblem[];
  store: string;
  counts?: Omit<Stats, 'oldest' | 'oldestUrgent' | 'references'>;
  /** Age of the oldest unsent message, in seconds. */
  oldestSeconds?: number;
  references?: string[];
  /** Attempts of this process since it started, by transport and result. */
  transports: Readonly<Record<string, Counts>>;
}

/**
 * Judges how the outbox is.
 * @param stats undefined if the store doesn't answer
 */
export function describeHealth(
  store: string,
  stats: Stats | undefined,
  transports: Readonly<Record<string, Counts>>,
  lastPutWorked: boolean,
  now: number,
): Health {
  const isOlder = (created: number, ageMs: number) => created > 0 && now - created > ageMs;
  const problems: HealthProblem[] = [];
  if (stats) {
    if (isOlder(stats.oldestUrgent, urgentAgeMs)) problems.push('an emergency waits');
    if (isOlder(stats.oldest, normalAgeMs)) problems.push('a message waits');
    if (stats.stuck > 0) problems.push('messages are stuck');
    if (stats.unopenable > 0) problems.push('messages cannot be opened');
    if (stats.delayed > 0) problems.push('a delivery is delayed');
  }
  if (!stats || !lastPutWorked) problems.push('the store fails');
  const status = problems.length > 0 ? 'delayed' : 'ok';
  if (!stats) return { status, problems, store, transports };
  const { oldest, oldestUrgent: _urgent, references, ...counts } = stats;
  const oldestSeconds = oldest > 0 ? Math.max(0, Math.round((now - oldest) / 1000)) : 0;
  return { status, problems, store, counts, oldestSeconds, references, transports };
}

/** Writes the figures in Prometheus' text format, version 0.0.4. */
export function writePrometheus({ status, counts, oldestSeconds, transports }: Health): string {
  const lines = [
    '# TYPE outbox_up gauge',
    `outbox_up ${status === 'ok' ? 1 : 0}`,
    '# TYPE outbox_messages gauge',
    ...Object.entries(counts ?? {}).map(([state, count]) => `outbox_messages{state="${state}"} ${count}`),
    '# TYPE outbox_oldest_seconds gauge',
    ...(oldestSeconds === undefined ? [] : [`outbox_oldest_seconds ${oldestSeconds}`]),
    '# TYPE outbox_attempts_total counter',
    ...Object.entries(transports).flatMap(([transport, results]) =>
      Object.entries(results).map(
        ([result, count]) => `outbox_attempts_total{transport="${transport}",result="${result}"} ${count}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
