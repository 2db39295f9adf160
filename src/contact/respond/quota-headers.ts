/** What is left of one limit after a request: numbers and names of ours, nothing that was sent. */
export interface Quota {
  name: string;
  /** Messages that are allowed within `duration` seconds. */
  points: number;
  duration: number;
  remaining: number;
  /** Seconds until all of them are free again. */
  resetSeconds: number;
}

/** The header fields that tell programs about the limits (draft-ietf-httpapi-ratelimit-headers, structured fields). */
export function writeQuotas(quotas: readonly Quota[]): Record<'RateLimit-Policy' | 'RateLimit', string> {
  const list = (write: (quota: Quota) => string) =>
    quotas.map((quota) => `"${quota.name}";${write(quota)}`).join(', ');
  return {
    'RateLimit-Policy': list(({ points, duration }) => `q=${points};w=${duration}`),
    RateLimit: list(({ remaining, resetSeconds }) => `r=${remaining};t=${resetSeconds}`),
  };
}
