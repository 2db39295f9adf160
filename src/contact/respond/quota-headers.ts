import type { Quota } from '../message/types.ts';

/**
 * Header fields that tell programs about the rate limits (draft-ietf-httpapi-ratelimit-headers, structured
 * fields).
 */
export function writeQuotas(quotas: readonly Quota[]): Record<'RateLimit-Policy' | 'RateLimit', string> {
  const list = (write: (quota: Quota) => string) =>
    quotas.map((quota) => `"${quota.name}";${write(quota)}`).join(', ');
  return {
    'RateLimit-Policy': list(({ points, duration }) => `q=${points};w=${duration}`),
    RateLimit: list(({ remaining, resetSeconds }) => `r=${remaining};t=${resetSeconds}`),
  };
}
