import { composeMessage } from '../transports/smtp.ts';
import { maximumCopies, readProgress } from './schedule.ts';
import type { Sealer } from './seal.ts';
import type { Row, Store } from './types.ts';

/**
 * Sends an unsent row again, by any transport. What may have arrived stays in doubt: the same key goes again
 * while that is harmless, else a marked copy. False if it was sent or dropped meanwhile.
 */
export function retryRow(store: Store, row: Row, now: number): Promise<boolean> {
  const isUsedUp = row.copy >= maximumCopies && row.maybe !== 0;
  return store.revise(row.id, ['waiting', 'stuck'], {
    ...readProgress(row),
    state: 'waiting',
    due: now,
    tries: 0,
    ...(isUsedUp ? { copy: row.copy + 1, maybe: 0, maybeBy: '' } : {}),
    refusedBy: [],
    reason: 'retried by an operator',
  });
}

/** Writes the mail of a row as an `.eml` file, to send by hand; undefined if it can't be opened. */
export async function exportRow(row: Row, sealer: Sealer): Promise<Buffer | undefined> {
  const payload = row.sealed ? sealer.open(row.id, row.sealed) : undefined;
  return payload && (await composeMessage(payload.mail)).bytes;
}

/** Says how long ago something was, in the largest unit that fits. */
export function formatAge(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / 60_000);
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} d`;
}
