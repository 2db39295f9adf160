import { expect, test } from '@playwright/test';
import { families } from '../../../src/checks/text/families.ts';
import { readLines, readList } from '../../../src/checks/text/lists.ts';
import { compileRules, r } from '../../../src/checks/text/rules.ts';
import { roles } from '../../../src/site/roles.ts';
import { signs } from '../../../src/checks/outage/signs.ts';
import { findWrongExamples, listPieces, mutateFamilies, mutateRule } from '../../mutation/pieces.ts';
import { tables } from '../../mutation/tables.ts';

/** In characters, without the space in front. */
const longestPhrase = 115;

for (const { name, rules, flags } of tables) {
  test(`${name}: every rule has an id of its own, and phrases of a line`, () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const phrases = rules.flatMap(({ says }) => readLines(says));
    expect(phrases.filter(({ length }) => length > longestPhrase)).toEqual([]);
  });

  for (const rule of rules) {
    test(`${name}, ${rule.id}: finds its examples, and none without each of its pieces`, () => {
      expect(readList(rule.yes)).not.toEqual([]);
      expect(findWrongExamples(rule, flags), 'wrong examples').toEqual([]);
      const unproven = mutateRule(rule).filter(
        ({ mutated }) => findWrongExamples(mutated, flags).length === 0,
      );
      expect(
        unproven.map(({ name: piece }) => piece),
        'pieces without an example',
      ).toEqual([]);
    });
  }
}

test('every word of a family, and every piece of one, has an example in some rule', () => {
  const unproven = mutateFamilies().filter(({ mutated }) =>
    tables.every(({ rules, flags }) =>
      rules.every((rule) => findWrongExamples(rule, flags, mutated).length === 0),
    ),
  );
  expect(unproven.map(({ name }) => name)).toEqual([]);
});

test('capitals in a phrase are the name of a family', () => {
  const phrases = [
    ...tables.flatMap(({ rules }) => rules.flatMap(({ says }) => readLines(says))),
    ...Object.values(families).flat(),
  ];
  const unknown = phrases
    .flatMap((phrase) => phrase.match(/[A-Z]{2,}/gu) ?? [])
    .filter((name) => !families[name]);
  expect(unknown).toEqual([]);
});

test('every sign leads to a role that an answer can have', () => {
  const unknown = signs
    .flatMap(({ effect }) => effect.help ?? [])
    .filter((role) => !Object.hasOwn(roles, role));
  expect(unknown).toEqual([]);
});

test('a phrase begins and ends with a word, and knows families and short stretches within a sentence', () => {
  const pattern = compileRules([{ says: r`SERVER ~ down` }]);
  expect(pattern.test('our mail server seems to be down')).toBe(true);
  expect(pattern.test('the imap host went down')).toBe(true);
  for (const miss of ['the server works. we sit down', 'the webserver is down', 'the server is downtown'])
    expect(pattern.test(miss), miss).toBe(false);
});

test('the pieces of a phrase are its alternatives, its groups that may be missing, and what may not stand beside it', () => {
  const phrase = r`(?<!not )(works?|fine) (now )?(?! (but|yet))`;
  expect(
    listPieces(phrase)
      .map(({ start, end }) => phrase.slice(start, end))
      .sort(),
  ).toEqual(['(?<!not )', 'works?|', '|fine', '(now )?', '(?! (but|yet))', 'but|', '|yet'].sort());
});
