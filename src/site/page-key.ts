import { createHash } from 'node:crypto';
import type { Answer, Guide } from './entries.ts';

/**
 * A key that changes with the page of a text: its own text, and what the page shows of others. The rest that a page is
 * made of is in `integrations/kept-pages/makers.ts`.
 * @param others The texts that the page names, in their order
 */
export function writePageKey(
  own: Answer | Guide,
  ...others: readonly (Answer | Guide | undefined)[]
): string {
  // The collections' digests cover text, head, facts and what is published (`content.config.ts`).
  if (own.digest === undefined) throw new Error(`${own.id} has no digest.`);
  const key = [own.collection, own.id, own.digest, ...others.map(describe)];
  return createHash('sha256').update(JSON.stringify(key)).digest('base64');
}

function describe(text: Answer | Guide | undefined): unknown {
  return text && [text.collection, text.id, text.data];
}
