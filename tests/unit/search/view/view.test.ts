import { expect, test } from '@playwright/test';
import type { Findings, Result } from '../../../../src/search/core/index.ts';
import {
  describeFindings,
  findForm,
  part,
  renderBox,
  renderOnPage,
  renderOption,
  writeMarkup,
} from '../../../../src/search/view/index.ts';

const result: Result = {
  path: '/faq/webmail/filters/',
  title: 'How do I sort <mail> by itself?',
  summary: 'With filters & rules.',
  kind: 'answer',
  topic: 'Webmail',
  systems: [],
  marks: { title: [{ start: 9, end: 13 }], summary: [] },
  score: 1,
  fit: 1,
};

const found = (scores: readonly number[]): Findings => ({
  results: scores.map((score) => ({ ...result, score })),
  total: scores.length,
  none: scores.length === 0,
});

test('texts and values are never read as markup', () => {
  const markup = writeMarkup(part('p', { title: '"><b>' }, '<i>&amp;'));
  expect(markup).toBe('<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;&amp;amp;</p>');
});

test('an element without an end tag gets none', () => {
  expect(writeMarkup(part('input', { name: 'q' }))).toBe('<input name="q">');
});

test('a result marks the words, says what it is in a word, and leads to its section', () => {
  const markup = writeMarkup(renderOnPage({ ...result, section: { anchor: 'rules', heading: 'Rules' } }));
  expect(markup).toContain('How do I <mark>sort</mark> &lt;mail&gt; by itself?');
  expect(markup).toContain('href="/faq/webmail/filters/#rules"');
  expect(markup).toContain('<b>Answer</b> · Webmail');
  expect(markup).toContain('Opens at “Rules”');
});

test('an option can’t be reached by Tab, and is told by the box', () => {
  const { name, attributes } = renderOption(result, 'x-1');
  expect(name).toBe('a');
  expect(attributes).toMatchObject({ role: 'option', id: 'x-1', tabindex: '-1', 'aria-selected': 'false' });
});

test('stretches that overlap are marked once', () => {
  const marks = {
    title: [
      { start: 0, end: 6 },
      { start: 4, end: 8 },
    ],
    summary: [],
  };
  const markup = writeMarkup(renderOnPage({ ...result, title: 'passwords', marks }));
  expect(markup).toContain('<mark>passwo</mark>rds');
});

test('what was found is said with its count, its correction, and a word in the language of the query', () => {
  const say = (findings: Partial<Findings>, shown: number, isMentioned = false) =>
    writeMarkup(...describeFindings({ ...found([]), ...findings }, { shown, isMentioned }));
  expect(say({}, 1)).toBe('1 result');
  expect(say({ corrected: 'password' }, 3)).toBe('3 results for “password”');
  expect(say({}, 0)).toContain('Nothing found');
  expect(say({}, 2, true)).toBe('No answer is about this, but 2 pages mention it.');
  expect(say({ language: { code: 'de', sentence: 'Auf Englisch.' } }, 1)).toBe(
    '<span class="search-box__language" lang="de">Auf Englisch.</span> 1 result',
  );
});

test('words go along to the contact form behind the #, which browsers send to no server', () => {
  const url = new URL(findForm('a & b?#c'), 'https://site.example');
  expect([url.pathname, url.search]).toEqual(['/contact/', '']);
  expect(new URLSearchParams(url.hash.slice(1)).get('question')).toBe('a & b?#c');
});

test('without a script, the box sends its words by POST, and shows nothing that only a script can use', () => {
  const markup = writeMarkup(renderBox({ id: 'search', label: 'Search', mode: 'popover' }));
  expect(markup).toContain('action="/search/" method="post"');
  expect(markup).toContain('name="q"');
  expect(markup).not.toMatch(/role="(?:combobox|listbox|status)"/u);
});
