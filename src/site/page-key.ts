import { createHash } from 'node:crypto';
import { isPacked } from './kept-text.ts';
import { findBeside, type Answer, type Guide } from './entries.ts';

/**
 * A key that changes with the page of a text: its own text, and what the page shows of others. The rest that a page is
 * made of is in `integrations/kept-pages/makers.ts`. `npm run dev` keeps no pages, and asks for no key; a text with
 * parts of its own, such as pictures beside it, has none.
 */
export async function writePageKey(text: Answer | Guide): Promise<{ cacheKey?: string }> {
  if (import.meta.env.DEV || !isPacked(text)) return {};
  // The collections' digests cover text, head, facts and what is published (`content.config.ts`).
  if (text.digest === undefined) throw new Error(`${text.id} has no digest.`);
  const { related, guides, instead, before, after } = await findBeside(text);
  const others = [before, after, instead, ...guides, undefined, ...related];
  const key = [text.collection, text.id, text.digest, ...others.map(describe)];
  return { cacheKey: createHash('sha256').update(JSON.stringify(key)).digest('base64') };
}

function describe(text: Answer | Guide | undefined): unknown {
  return text && [text.collection, text.id, text.data];
}
