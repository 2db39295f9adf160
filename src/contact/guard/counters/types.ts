import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Position } from '../../message/types.ts';

/** A rate limit: `points` messages within `duration` seconds. */
export interface Rule {
  name: string;
  points: number;
  duration: number;
}

/**
 * A report of a service that is down. Its names are hashes or our own ids: a store never holds what a writer
 * typed.
 */
export interface Report {
  service: string;
  /** Hash of the writer: the same writer has one position in an incident, however often they write. */
  reporter: string;
  /** Reference of the message: a message that is sent again keeps its position. */
  reference: string;
}

/** How reports become an incident. */
interface IncidentRule {
  /** Reports within this time of the first belong to the same incident. */
  windowMs: number;
  /** How many reporters of an incident page. */
  pages: number;
  /** How long a message keeps its position. */
  rememberMs: number;
}

/** Counts for the rate limits and incidents, in this process or for all of them in Redis. */
export interface Counters {
  /** Makes a limiter for the rule. If the store is gone, it goes on counting in this process. */
  createLimiter(rule: Rule): Promise<RateLimiterAbstract>;
  /** Gives a report its position; the same reference gets the same one again. */
  takePosition(report: Report, rule: IncidentRule, now: number): Promise<Position>;
  /** Takes back a page that was never sent, so that another report may page instead. */
  refundPage(report: Report, position: Position): Promise<void>;
  /** Closes the connections; for tests and for servers that stop. */
  close(): void;
}
