/** The little of autocannon that is used here; the package has no types of its own. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  interface Sent {
    method?: string;
    body?: string;
  }

  interface Options {
    url: string;
    connections: number;
    method: 'POST' | 'GET';
    headers: Record<string, string>;
    /** How many requests; without it, `duration` in seconds. */
    amount?: number;
    duration?: number;
    requests?: { setupRequest: (request: Sent) => Sent }[];
    verifyBody?: (body: string) => boolean;
  }

  interface Result {
    duration: number;
    errors: number;
    timeouts: number;
    mismatches: number;
    /** Answers, and their latencies in milliseconds. */
    requests: { total: number };
    latency: { p99: number };
    statusCodeStats: Record<string, { count: number }>;
  }

  /** Emits `response` with client, status, size and milliseconds. */
  export type Run = EventEmitter & PromiseLike<Result>;

  export default function autocannon(options: Options): Run;
}
