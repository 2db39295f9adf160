import { findWays, type SendResult, type Transport } from '../transports/transport.ts';
import { never, reasons, type Progress, type Row } from './types.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

/** Pauses after each round of attempts; the last one repeats without end. */
const pausesMs = [
  400,
  1500,
  5 * secondMs,
  30 * secondMs,
  minuteMs,
  2 * minuteMs,
  5 * minuteMs,
  10 * minuteMs,
  20 * minuteMs,
  30 * minuteMs,
];

/** How often an emergency is tried at least, and for how long. */
const urgentPauseMs = minuteMs;
const urgentForMs = hourMs;

/** When a transport with keys stays silent for this long, a marked copy also goes by another one. */
const silenceMs = { urgent: minuteMs, normal: 15 * minuteMs };

/** How long to wait for a late confirmation before a marked copy goes where no key makes repeating harmless. */
const doubtMs = { urgent: 5 * minuteMs, normal: 30 * minuteMs };

/** When all of these may have arrived, an operator decides. */
export const maximumCopies = 3;

/** Pause between attempts of a row that only an operator can help: it goes as soon as that is mended. */
export const stuckPauseMs = hourMs;

/** Pause after a rate limit that names none. It doesn't grow: the vendor is well, and the message, too. */
const limitedPauseMs = secondMs;

/** Beyond this a vendor's `Retry-After` isn't believed. */
const longestRetryAfterMs = hourMs;

/** Stands for "long ago" in `maybe`: the key can't be used again. */
const longAgo = 1;

/** What the schedule knows of a transport. */
export type Way = Pick<Transport, 'name' | 'safeAgainMs' | 'carriesMail'>;

/** What to do with a row that is due. */
export type Plan =
  | { do: 'send'; by: string; copy: number }
  /** Note this progress and send nothing yet. */
  | { do: 'settle'; progress: Progress };

/** An attempt that was made. */
export interface Attempt {
  by: string;
  copy: number;
  /** When its hand-over was noted, or when it began. */
  at: number;
}

/**
 * Decides which copy of a row goes by which transport, or that it waits.
 * @param ways the configured transports
 * @param isBusy whether a transport keeps messages waiting: another one that may be used goes first
 */
export function planAttempt(
  row: Row,
  ways: readonly Way[],
  now: number,
  isBusy: (name: string) => boolean = () => false,
): Plan {
  const own = findWays(row.ways, ways);
  const usable = listUsable(row, own);
  const free = usable.filter(({ name }) => !isBusy(name));
  const next = pick(free.length > 0 ? free : usable, row.tries);
  if (!next) return settle(row, { state: 'stuck', due: now + stuckPauseMs, reason: reasons.noWay });
  if (row.maybe === 0) return { do: 'send', by: next.name, copy: row.copy };

  const doubtful = usable.find(({ name }) => name === row.maybeBy);
  if (doubtful && now - row.maybe < doubtful.safeAgainMs) {
    const other = pick(
      usable.filter((way) => way !== doubtful),
      row.tries,
    );
    const silent = now - row.maybe >= (row.urgent ? silenceMs.urgent : silenceMs.normal);
    if (other && silent && row.tries % 2 === 1 && row.copy < maximumCopies) {
      return { do: 'send', by: other.name, copy: row.copy + 1 };
    }
    return { do: 'send', by: doubtful.name, copy: row.copy };
  }
  if (row.copy >= maximumCopies) return settle(row, { state: 'stuck', due: never });
  const waitUntil = endOfDoubt(row, own);
  if (now < waitUntil) return settle(row, { due: waitUntil });
  return { do: 'send', by: next.name, copy: row.copy + 1 };
}

/** Decides how a row goes on after an attempt that didn't end as sent. A certain failure clears no older doubt. */
export function planNext(
  row: Row,
  attempt: Attempt,
  result: Exclude<SendResult, { kind: 'sent' }>,
  ways: readonly Way[],
  now: number,
): Progress {
  const own = findWays(row.ways, ways);
  // Where another way is left it's that one's turn; otherwise the attempt doesn't count, so that no pause grows.
  const tries = isLimited(result) && listUsable(row, own).length === 1 ? row.tries : row.tries + 1;
  const refusedBy = result.kind === 'refused' ? [...new Set([...row.refusedBy, attempt.by])] : row.refusedBy;
  const next: Row = { ...row, tries, refusedBy, reason: `${attempt.by}: ${result.reason}` };
  if (result.kind === 'unknown') {
    const sameCopy = attempt.copy === row.copy && row.maybe !== 0;
    next.copy = attempt.copy;
    next.maybe = result.keySpent ? longAgo : sameCopy ? row.maybe : attempt.at;
    next.maybeBy = attempt.by;
  }
  const refusedByAll = own.every(({ name }) => refusedBy.includes(name));
  if (refusedByAll) return readProgress({ ...next, state: 'stuck', due: now + stuckPauseMs });
  const due = findDue(next, result, own, now);
  return readProgress({ ...next, state: due === never ? 'stuck' : 'waiting', due });
}

function findDue(
  row: Row,
  result: Exclude<SendResult, { kind: 'sent' }>,
  own: readonly Way[],
  now: number,
): number {
  const usable = listUsable(row, own);
  if (row.maybe !== 0) {
    const doubtful = usable.find(({ name }) => name === row.maybeBy);
    const again = doubtful && now - row.maybe < doubtful.safeAgainMs;
    if (!again && row.copy >= maximumCopies) return never;
    if (!again) return Math.max(now + pause(row, usable.length, now), endOfDoubt(row, own));
  } else if (result.kind === 'refused' || row.tries % usable.length !== 0) {
    // Another transport hasn't been tried in this round: surely nothing is out, so try it at once.
    return now;
  }
  const wanted = 'retryAfterMs' in result ? (result.retryAfterMs ?? 0) : 0;
  const retryAfterMs = Math.min(wanted, longestRetryAfterMs);
  if (isLimited(result)) return now + (retryAfterMs || limitedPauseMs);
  return now + Math.max(pause(row, usable.length, now), retryAfterMs);
}

function isLimited(result: SendResult): boolean {
  return result.kind === 'failed' && result.limited === true;
}

/** When a marked copy may follow a copy that can't be repeated with its key. */
function endOfDoubt(row: Row, own: readonly Way[]): number {
  const doubtful = own.find(({ name }) => name === row.maybeBy);
  // With a key, all the time in which it was repeated has been waiting already.
  if (doubtful && doubtful.safeAgainMs > 0) return 0;
  return row.maybe + (row.urgent ? doubtMs.urgent : doubtMs.normal);
}

function pause(row: Row, usable: number, now: number): number {
  const round = Math.floor((row.tries - 1) / Math.max(usable, 1));
  const pauseMs = pausesMs[Math.min(round, pausesMs.length - 1)] ?? minuteMs;
  const hurries = row.urgent && now - row.created < urgentForMs;
  return hurries ? Math.min(pauseMs, urgentPauseMs) : pauseMs;
}

/** Those that haven't refused it; all, if every one has. */
function listUsable(row: Row, own: readonly Way[]): readonly Way[] {
  const willing = own.filter(({ name }) => !row.refusedBy.includes(name));
  return willing.length > 0 ? willing : own;
}

function pick(ways: readonly Way[], tries: number): Way | undefined {
  return ways[tries % ways.length];
}

function settle(row: Row, change: Partial<Progress>): Plan {
  return { do: 'settle', progress: { ...readProgress(row), ...change } };
}

/** The part of a row that `settle` writes. */
export function readProgress(row: Row): Progress {
  const { state, due, tries, copy, maybe, maybeBy, refusedBy, reason } = row;
  return { state, due, tries, copy, maybe, maybeBy, refusedBy, reason };
}
