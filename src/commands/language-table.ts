import { readFileSync } from 'node:fs';

/** How much a group of letters speaks for each language, by its number. */
type Scores = Record<string, number>;

/** More than a process ever needs at once; then it begins anew, so that no text fills the memory. */
const mostKept = 20_000;

/**
 * The table of `eld` as `npm run bundle` writes it: an object that finds its entries in a sorted text.
 * @param file in Latin-1, with a line for each name: the name, a tab, and pairs `language,score`
 */
export function createTable(file: URL): Record<string, Scores | undefined> {
  // Read by the first text that needs it: what fails while a module is evaluated is never tried again.
  let text: string | undefined;
  const kept = new Map<string, Scores | undefined>();
  return new Proxy<Record<string, Scores | undefined>>(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string') return undefined;
        if (kept.has(name)) return kept.get(name);
        if (kept.size >= mostKept) kept.clear();
        const scores = findLine((text ??= readFileSync(file, 'latin1')), name);
        kept.set(name, scores);
        return scores;
      },
    },
  );
}

/** Halves the text until the line with the name is left. */
function findLine(text: string, name: string): Scores | undefined {
  let [low, high] = [0, text.length];
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const tab = text.indexOf('\t', start);
    const found = text.slice(start, tab);
    const end = text.indexOf('\n', tab);
    if (found === name) return readScores(text.slice(tab + 1, end));
    if (found < name) low = end + 1;
    else high = start;
  }
  return undefined;
}

function readScores(pairs: string): Scores {
  return Object.fromEntries(
    pairs.split(' ').map((pair) => {
      const [language = '', score] = pair.split(',');
      return [language, Number(score)];
    }),
  );
}
