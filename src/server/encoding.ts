import { parseAccept } from 'hono/utils/accept';

/** Content codings that this server can send, the one it prefers first. */
export const codings = ['br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/** Which codings a client takes. */
export interface Acceptance {
  /** The one it likes best; absent if that is the file as it is. */
  best?: Coding;
  /** Whether it takes the file as it is. */
  identity: boolean;
}

/**
 * Reads `Accept-Encoding` as RFC 9110, section 12.5.3, has it: with weights, with `*`, and with `identity;q=0`. Between
 * equals, the smaller file wins.
 */
export function readAcceptEncoding(header: string | undefined): Acceptance {
  const weights = new Map(
    parseAccept(header ?? '').map(({ type, q }) => [type.toLowerCase().replace(/^x-gzip$/u, 'gzip'), q]),
  );
  const rest = weights.get('*');
  const find = (coding: Coding) => weights.get(coding) ?? rest ?? 0;
  // What isn't named is taken, too, but liked less than anything that is.
  const identity = weights.get('identity') ?? (rest === 0 ? 0 : undefined);
  const [best] = codings
    .filter((coding) => find(coding) > 0 && find(coding) >= (identity ?? 0))
    .sort((one, other) => find(other) - find(one));
  return { ...(best ? { best } : {}), identity: identity !== 0 };
}
