import { expect, test } from '@playwright/test';
import { signTable } from '../../../../src/checks/outage/sign-table.ts';
import { matchPhrases } from '../../../../src/checks/text/lexicon.ts';
import { roles } from '../../../../src/site/roles.ts';

test('every sign has its own id', () => {
  const ids = signTable.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every sign leads to a role that an answer can have', () => {
  const unknown = signTable.flatMap(({ help }) => help ?? []).filter((role) => !Object.hasOwn(roles, role));
  expect(unknown).toEqual([]);
});

test('a sign that makes another one count for nothing is in the table', () => {
  const ids = signTable.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(signTable.flatMap(({ outweighedBy }) => outweighedBy ?? [])));
});

for (const { id, says } of signTable) {
  if (says instanceof RegExp) continue;
  test(`${id}: every phrase is found in its own example`, () => {
    const missed = Object.entries(says).filter(
      ([example, source]) => !matchPhrases({ [example]: source }).test(example),
    );
    expect(missed).toEqual([]);
  });
}
