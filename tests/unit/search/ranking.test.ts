import { expect, test } from '@playwright/test';
import { rankHits, rankPages } from '../../../src/search/ranking.ts';

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

/** A page with a fit, by default an answer that says nothing else. */
function page(title: string, fit: number, more: { kind?: string; systems?: string[]; words?: string } = {}) {
  return { title, fit, kind: 'answer', systems: [''], words: '', ...more };
}
const guide = (title: string, fit: number, ...systems: string[]) =>
  page(title, fit, { kind: 'guide', systems });
const order = (pages: ReturnType<typeof page>[], query: string, system = '') =>
  rankPages(pages, query, system).map(({ title }) => title);

test('of pages that fit as well the one whose title has the words comes first', () => {
  const lost = 'I lost my phone or security key. How do I sign in now?';
  const forgot = 'I forgot my password. How do I get back into my account?';
  expect(order([page(lost, 0.7), page(forgot, 0.6)], 'forgot password now')).toEqual([forgot, lost]);
});

test('a word and its inflected form are the same in a title', () => {
  const receive = 'Why can I receive mail but not send it?';
  expect(order([page('Something else', 0.7), page(receive, 0.6)], 'receiving')).toEqual([
    receive,
    'Something else',
  ]);
});

test('a page with the query among its keywords comes before one with its words in the title', () => {
  const pages = [page('Ungoogled Chromium', 0.9), page('Chrome', 0.6, { words: 'proxy, Chromium, PAC' })];
  expect(order(pages, 'chromium settings')).toEqual(['Chrome', 'Ungoogled Chromium']);
  expect(order(pages, 'chromium certificate')).toEqual(['Ungoogled Chromium', 'Chrome']);
});

test('a guide for the reader’s system comes before those for others that fit about as well', () => {
  const pages = [guide('A', 0.9, 'windows'), guide('B', 0.8, 'macos', 'linux'), guide('C', 0.7, 'any')];
  expect(order(pages, 'vpn')).toEqual(['A', 'B', 'C']);
  expect(order(pages, 'vpn', 'linux')).toEqual(['B', 'C', 'A']);
  expect(order([guide('A', 0.9, 'windows'), guide('B', 0.3, 'linux')], 'vpn', 'linux')).toEqual(['A', 'B']);
});

test('answers keep their places when guides change theirs', () => {
  const pages = [page('1', 0.9), guide('A', 0.8, 'windows'), page('2', 0.7), guide('B', 0.6, 'android')];
  expect(order(pages, 'vpn', 'android')).toEqual(['1', 'B', '2', 'A']);
});
