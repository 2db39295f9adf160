import { expect, test } from '@playwright/test';
import { rankHits, rankTitles } from '../../../src/search/search.ts';

/** A page that was found for a word, with its score. */
function hit(id: string, score = 1, word = '') {
  return { id, score, data: () => Promise.resolve({ url: `/${id}/`, excerpt: word, meta: {} }) };
}

const rank = (...found: ReturnType<typeof hit>[][]) => rankHits(found).map(({ hit: { id } }) => id);
/** A word that is on so many other pages too. */
const common = (...hits: ReturnType<typeof hit>[]) => [
  ...hits,
  ...Array.from({ length: 300 }, (_, index) => hit(`p${index}`, 0.1)),
];

test('a page with more of the words stands before one with fewer', () => {
  expect(rank([hit('a'), hit('b')], [hit('b')])).toEqual(['b', 'a']);
});

test('a rare word counts more than a common one', () => {
  expect(rank(common(hit('a')), [hit('b')])[0]).toBe('b');
});

test('of pages with the same word the one that it says more about comes first', () => {
  expect(rank([hit('a', 9), hit('b', 3), hit('c', 1)])).toEqual(['a', 'b', 'c']);
});

test('two words together count more than a higher score for one', () => {
  expect(rank([hit('a', 10), hit('b', 4)], [hit('b', 4)])[0]).toBe('b');
});

test('a page is there once, with the passage of its rarest word', async () => {
  const [first, ...others] = rankHits([common(hit('a', 1, 'common')), [hit('a', 1, 'rare')]]);
  expect((await first?.hit.data())?.excerpt).toBe('rare');
  expect(others.map(({ hit: { id } }) => id)).not.toContain('a');
});

test('words that are on no page change nothing', () => {
  expect(rank([], [hit('a')], [])).toEqual(['a']);
  expect(rank()).toEqual([]);
});

test('a page that is far behind the best is left out', () => {
  const weak = common(hit('a'));
  expect(rank(weak, [hit('b')], [hit('b')])).toEqual(['b']);
});

test('a page that has all of the words fits wholly, one that has few hardly', () => {
  const [all] = rankHits([[hit('a')], [hit('a')]]);
  expect(all?.fit).toBe(1);
  const [half] = rankHits([[hit('a')], [hit('b')]]);
  expect(half?.fit).toBe(0.5);
});

test('of pages that fit as well the one whose title has the words comes first', () => {
  const pages = [
    { title: 'I lost my phone or security key. How do I sign in now?', fit: 0.7 },
    { title: 'I forgot my password. How do I get back into my account?', fit: 0.6 },
  ];
  expect(rankTitles(pages, ['forgot', 'password', 'now']).map(({ fit }) => fit)).toEqual([0.6, 0.7]);
});

test('a word and its inflected form are the same in a title', () => {
  const pages = [
    { title: 'Something else', fit: 0.7 },
    { title: 'Why can I receive mail but not send it?', fit: 0.6 },
  ];
  expect(rankTitles(pages, ['receiving']).map(({ fit }) => fit)).toEqual([0.6, 0.7]);
});
