import type { SearchOptions } from '../core/index.ts';
import type { Shown } from '../view/index.ts';

/**
 * Finds pages whose text mentions the words of a query, loading the index of the full text first; none where it can't
 * be loaded, because it's a help behind the search and not a part of it.
 * @param known Paths of pages that are shown already
 */
export async function findMentions(
  query: string,
  options: SearchOptions,
  known: ReadonlySet<string> = new Set(),
): Promise<Shown[]> {
  try {
    const { searchFullText } = await import('./full-text.ts');
    return await searchFullText(query, options, known);
  } catch {
    return [];
  }
}
