import { createNumbers } from '../../../src/checks/train/random.ts';

/** Random numbers that come again with the same seed. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  chance(probability: number): boolean;
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** 32 bits of state are plenty for one history. */
export function createRandom(seed: number): Random {
  const next = createNumbers(seed);
  return {
    next,
    chance: (probability) => next() < probability,
    between: (least, most) => Math.floor(least + next() * (most - least)),
    pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
  };
}
