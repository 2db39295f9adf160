import type { Settings } from '../env.ts';

/** Logged with the first request that shows it. */
export const hiddenProxy =
  'A reverse proxy stands before the server, but TRUST_PROXY is 0, so all visitors share one limit. ' +
  'Set TRUST_PROXY to the number of proxies.';

/** Says where the limits are weaker than an operator may think: one sentence each. */
export function warnOfLimits({
  RATE_LIMIT,
  PROOF,
  REDIS_URL,
  VERCEL,
  production,
}: Pick<Settings, 'RATE_LIMIT' | 'PROOF' | 'REDIS_URL' | 'VERCEL' | 'production'>): string[] {
  return [
    ...(VERCEL && REDIS_URL === undefined
      ? [
          'REDIS_URL isn’t set, so each instance counts alone: rate limits are as many times as high as there ' +
            'are instances, and a proof of work is good once on each of them.',
        ]
      : []),
    ...(production && RATE_LIMIT === 'off'
      ? ['RATE_LIMIT is off, so nothing limits how many messages one sender sends.']
      : []),
    ...(production && PROOF === 'off'
      ? ['PROOF is off, so a flood of messages from many networks meets no proof of work.']
      : []),
  ];
}
