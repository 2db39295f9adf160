import { createRequire } from 'node:module';
import type autocannonType from 'autocannon';

const autocannon = createRequire(import.meta.url)('autocannon') as typeof autocannonType;

const connections = 50;

/** Asks for one page as fast as answers come, on fifty connections, as a browser that takes Brotli does. */
export async function askOften(
  url: string,
  headers: Record<string, string>,
  duration: number,
): Promise<{ perSecond: number; p99: number; wrong: number }> {
  const status = 'if-none-match' in headers ? 304 : 200;
  const run = autocannon({
    url,
    connections,
    duration,
    method: 'GET',
    headers: { 'accept-encoding': 'br, gzip', ...headers },
  });
  const { errors, timeouts, statusCodeStats, requests, latency } = await run;
  const right = statusCodeStats[status]?.count ?? 0;
  return {
    perSecond: right / duration,
    p99: latency.p99,
    wrong: errors + timeouts + (requests.total - right),
  };
}
