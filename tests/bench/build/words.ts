import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNumbers } from '../../../src/checks/train/random.ts';
import { root } from '../../support/fixture-site.ts';

/** Chance that is the same in every run: nothing here needs to be unpredictable. */
export interface Chance {
  /** A number from 0 to below 1. */
  next: () => number;
  /** A whole number from `least` to `most`. */
  between: (least: number, most: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
}

export function createChance(seed: number): Chance {
  const next = createNumbers(seed);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return { next, between, pick };
}

/** Words of all texts together; the rarest of them stand on one page of many thousands. */
const size = 40_000;
/**
 * A word's share is `1 / (rank + offset) ** steepness` (Zipf and Mandelbrot). With these, a site of 440 pages has as
 * many words as the shipped one: 5,400 in 240,000.
 */
const [offset, steepness] = [20, 1.8];

/**
 * Words in the order of their use: those of the fixtures' texts as often as they stand there, then made ones. A word's
 * share falls with its rank (Zipf's law), so that an index of these texts has as many words as a real one.
 */
export function createVocabulary(chance: Chance): (chance: Chance) => string {
  const words = listRealWords();
  const known = new Set(words);
  while (words.length < size) {
    const word = makeWord(chance);
    if (known.has(word)) continue;
    known.add(word);
    words.push(word);
  }
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= size; rank += 1) sums.push((sum += 1 / (rank + offset) ** steepness));
  return ({ next }) => words[findFirstAbove(sums, next() * sum)] ?? '';
}

function listRealWords(): string[] {
  const uses = new Map<string, number>();
  for (const file of globSync('**/*.{md,mdx}', { cwd: join(root, 'tests/providers/texts') }).sort()) {
    const body = readFileSync(join(root, 'tests/providers/texts', file), 'utf8').replace(
      /^---[\s\S]*?\n---/u,
      '',
    );
    const text = body.replaceAll(/\[\[[^\]]*\]\]|`[^`]*`|\]\([^)]*\)|<[^>]*>/gu, ' ');
    for (const [word] of text.matchAll(/(?<![\p{L}’'-])[a-z]{2,}(?![\p{L}’'-])/gu))
      uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return [...uses]
    .sort(([one, own], [other, others]) => others - own || (one < other ? -1 : 1))
    .map(([word]) => word);
}

const beginnings = 'b br c ch d dr f fl g gr h j k l m n p pl pr qu r s sh st t tr v w'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const endings = ['', 'l', 'm', 'n', 'r', 's', 't', 'ck', 'nd', 'st', 'ng'];

function makeWord({ between, pick }: Chance): string {
  return (
    Array.from({ length: between(2, 4) }, () => pick(beginnings) + pick(vowels)).join('') + pick(endings)
  );
}

function findFirstAbove(sums: readonly number[], wanted: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
