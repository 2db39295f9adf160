import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { createMemoryCounters } from './memory.ts';
import { createRedisCounters } from './redis.ts';

/** So many points in so many seconds. */
export interface Rule {
  name: string;
  points: number;
  duration: number;
}

/** A report of a service that is down. All names in it are hashes or ours: nothing of the writer stands in a store. */
export interface Report {
  service: string;
  /** Who reports: the same writer has one place in an incident, however often they write. */
  reporter: string;
  /** Of the message: it keeps its place for as long as it may be sent again. */
  reference: string;
}

/** The place of a report among those of the same incident. */
export interface Place {
  /** When the incident began, in milliseconds since 1970, by the clock of who opened it. */
  began: number;
  /** Which reporter it is, counted from 1. */
  place: number;
  /** Whether this report may wake somebody. */
  paged: boolean;
}

/** How reports become an incident. */
export interface StormRule {
  /** Reports that come within this time of the first are the same incident. */
  windowMs: number;
  /** So many reporters of an incident page. */
  pages: number;
  /** How long a message keeps its place. */
  rememberMs: number;
}

/** Where the function counts: in this process, or for all of them in Redis. */
export interface Counters {
  /** Makes a limiter of that rule; with the store gone it goes on counting in this process. */
  createLimiter(rule: Rule): Promise<RateLimiterAbstract>;
  /** Gives a report its place; the same reference has the same one again. */
  takePlace(report: Report, rule: StormRule, now: number): Promise<Place>;
  /** Says that a page was never sent, so that another report may page instead. */
  returnPage(report: Report, place: Place): Promise<void>;
  /** Ends the connections; for tests and for servers that stop. */
  close(): void;
}

/** Counts in Redis where an operator has one, else in memory. */
export function createCounters({ REDIS_URL }: { REDIS_URL?: string | undefined }): Counters {
  return REDIS_URL === undefined ? createMemoryCounters() : createRedisCounters(REDIS_URL);
}
