import { findGuides, listAnswers } from '../../site/entries.ts';

/** Shorter words are never corrected (see `correctWord` in `search/search.ts`). */
const shortest = 4;

/**
 * The words of all titles, summaries and keywords, one a line: the search corrects a misspelled word to the nearest.
 */
export async function GET(): Promise<Response> {
  const pages = [...(await listAnswers()), ...(await findGuides())];
  const texts = pages.flatMap(({ data }) => [data.title, data.summary, ...data.keywords]);
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Response([...new Set(words.filter((word) => word.length >= shortest))].sort().join('\n'));
}
