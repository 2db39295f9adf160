/**
 * A limit of messages over time, as a bucket that leaks: it has room for `points` messages, and one leaks out
 * every `duration / points` seconds (the generic cell rate algorithm, ITU-T I.371). So nothing restarts at a
 * moment that a bot could wait for, and all that must be kept of a bucket is when it will be empty.
 */
export interface Rule {
  name: string;
  /** Messages that may come at once. */
  points: number;
  /** Seconds until a full bucket is empty. */
  duration: number;
  /** Whether a full bucket refuses. Others only count, up to `points`. */
  refuses: boolean;
}

/** One rule as it applies to one writer, network or all. */
export interface Bucket {
  rule: Rule;
  /** Whom it counts. No store keeps it as it is. */
  subject: string;
}

/** What a step of counting gives. */
export interface Count {
  /** Whether every bucket that refuses had room; otherwise nothing was counted. */
  counted: boolean;
  /** How long each bucket takes to become empty, after the step, in milliseconds. */
  debts: number[];
}

/** Counts for the rate limits, in this process or for all of them in Redis. */
export interface Counters {
  /**
   * Adds messages to all of the buckets or to none, in one step. 0 only looks; less than 0 takes messages out
   * that were not sent.
   */
  count(buckets: readonly Bucket[], points: number, now: number): Promise<Count>;
  /**
   * Uses up what is good for one message, such as a proof of work, and gives the holder that has it: the first
   * that came.
   * @param lifeMs how long it is remembered, in milliseconds
   */
  spend(name: string, holder: string, lifeMs: number, now: number): Promise<string>;
  /** Closes the connections; for tests and for servers that stop. */
  close(): void;
}

/** How many milliseconds of a bucket's time one message takes. */
export function measurePoint({ duration, points }: Rule): number {
  return (duration * 1000) / points;
}
