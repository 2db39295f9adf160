/** A page of the offline copy, as its search sees it; all texts in lower case. */
export interface RankedPage {
  title: string;
  /** Keywords and literal errors. */
  words: string;
  /** The answer in a sentence or two. */
  summary: string;
  text: string;
}

/** How much a word tells, by where it stands. */
const weights: Readonly<Record<keyof RankedPage, number>> = { title: 8, words: 5, summary: 3, text: 1 };
const fields = Object.keys(weights) as (keyof RankedPage)[];
/** A page that has less than this share of the best one's score isn't what somebody looks for. */
const leastShare = 0.3;

/**
 * Ranks pages by the words of a query, the best first. Each word counts by the best place where it stands, and more
 * the fewer pages have it.
 * @returns Indexes of pages
 */
export function rankPages(query: string, pages: readonly RankedPage[], most: number): number[] {
  const words = [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])];
  const scores = pages.map(() => 0);
  for (const word of words) {
    const found = pages.map((page) =>
      Math.max(...fields.map((field) => (has(page[field], word) ? weights[field] : 0))),
    );
    const number = found.filter(Boolean).length;
    const rarity = Math.log(1 + pages.length / Math.max(number, 1));
    for (const [index, weight] of found.entries()) scores[index] = (scores[index] ?? 0) + weight * rarity;
  }
  const best = Math.max(...scores, 0);
  return scores
    .map((score, index) => ({ score, index }))
    .filter(({ score }) => score > 0 && score >= best * leastShare)
    .sort((one, other) => other.score - one.score || one.index - other.index)
    .slice(0, most)
    .map(({ index }) => index);
}

/** Whether a text has a word, or one that begins with it. */
function has(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  return false;
}
