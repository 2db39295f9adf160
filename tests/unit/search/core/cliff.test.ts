import { expect, test } from '@playwright/test';
import { splitAtCliff } from '../../../../src/search/core/index.ts';

for (const [scores, near] of [
  [[], 0],
  [[5, 0.1], 2],
  [[5, 0.1, 0.1, 0.1], 3],
  [[5, 4, 3, 2, 1.4], 4],
  [[5, 4, 3, 2, 1.6, 1.5, 1.5], 5],
] as const) {
  test(`of results that score ${scores.join(', ') || 'nothing'}, ${near} are shown at once`, () => {
    const split = splitAtCliff(scores.map((score) => ({ score })));
    expect(split.near).toHaveLength(near);
    expect(split.near.length + split.more.length).toBe(scores.length);
  });
}
