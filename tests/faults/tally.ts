import type { ResendMail } from '../support/resend-inbox.ts';
import type { Told } from './persistent-writer.ts';

/** What became of the messages under one fault. */
export interface Tally {
  runs: number;
  /** Messages that were answered `sent` or `stored`. */
  accepted: number;
  /** Different references that were read back from the emulator. */
  delivered: number;
  /** Mails beyond the first of a reference. */
  doubled: number;
  /** Accepted messages that did not arrive. */
  lost: number;
  /** Writers who were still told that it did not go when they stopped trying. */
  givenUp: number;
  tries: number;
}

/** Compares what the writers were told with what arrived. */
export function countMessages(told: readonly Told[], mails: readonly ResendMail[]): Tally {
  const accepted = new Set(told.flatMap(({ references }) => references));
  const arrived = mails.map(({ headers }) => headers['X-Support-Reference'] ?? '');
  const delivered = new Set(arrived);
  return {
    runs: told.length,
    accepted: accepted.size,
    delivered: delivered.size,
    doubled: arrived.length - delivered.size,
    lost: accepted.difference(delivered).size,
    givenUp: told.filter(({ references }) => references.length === 0).length,
    tries: told.reduce((sum, { tries }) => sum + tries, 0),
  };
}

/** Whether every message arrived once. */
export function isExact({ doubled, lost, givenUp, accepted, delivered }: Tally): boolean {
  return doubled === 0 && lost === 0 && givenUp === 0 && accepted === delivered;
}
