import type { SendResult } from './transport.ts';

/** Changes an incident under every key that it may have; the first failure counts. */
export async function changeAll(
  keys: readonly string[],
  change: (key: string) => Promise<SendResult>,
): Promise<SendResult> {
  const results = await Promise.all(keys.map(change));
  return results.find(({ kind }) => kind !== 'sent') ?? { kind: 'sent' };
}
