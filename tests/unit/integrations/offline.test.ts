import { expect, test } from '@playwright/test';
import { linkParts, readPart } from '../../../src/integrations/offline-page.ts';
import { rankPages } from '../../../src/integrations/offline-rank.ts';

const site = 'https://support.example';
const [first, second] = linkParts(
  [
    {
      path: '/faq/webmail/filters/',
      html: `<main><article><h1>Filters &amp; rules</h1><p class="lead">Sort mail.</p>
<span data-words="sieve, sort"></span>
<h2 id="one" class="x" data-astro-cid-1>One</h2>
<p onclick="x()">See <a href="/guides/a/#two">the guide</a>, <a href="/search/">all</a> and <a href="#one">above</a>.</p>
<details><summary>More</summary><script>alert(1)</script><form><input></form>In here.</details>
<img src="/pictures/a.avif" alt="A window"></article></main>`,
    },
    { path: '/guides/a/', html: '<article><h1>A</h1><h2 id="two">Two</h2></article>' },
  ].map((page) => readPart(page, site)),
);

test('links between pages of the copy stay within the file; others have their whole address', () => {
  expect(first?.html).toContain('<a href="#guides/a:two">the guide</a>');
  expect(first?.html).toContain(`<a href="${site}/search/">all</a>`);
  expect(first?.html).toContain('<a href="#faq/webmail/filters:one">above</a>');
  expect(second?.html).toContain('<h4 id="guides/a:two">Two</h4>');
});

test('a part is plain elements, open, with its words for the search', () => {
  expect(first).toMatchObject({ id: 'faq/webmail/filters', title: 'Filters & rules' });
  expect(first?.html).toContain(
    '<article id="faq/webmail/filters" data-words="sieve, sort"><h3>Filters &amp; rules</h3>',
  );
  expect(first?.html).toContain('<details open><summary>More</summary>In here.</details>');
  expect(first?.html).toContain('<i>[Picture: A window]</i>');
  expect(first?.html).not.toMatch(/<script|<form|<img|onclick|class=|astro/u);
});

const pages = [
  { title: 'why is my password rejected?', words: '', summary: '', text: 'imap' },
  { title: 'server settings', words: 'port', summary: 'imap and smtp', text: 'password' },
  { title: 'refunds', words: '', summary: '', text: '' },
];

test('a word in a title counts more than one in a text, and a rare word more than a common one', () => {
  expect(rankPages('password', pages, 5)).toEqual([0]);
  expect(rankPages('imap ports', pages, 5)[0]).toBe(1);
  expect(rankPages('refund', pages, 5)).toEqual([2]);
});

test('nothing is found by nothing, or by words that no page has', () => {
  expect(rankPages(' ', pages, 5)).toEqual([]);
  expect(rankPages('zzz', pages, 5)).toEqual([]);
});
