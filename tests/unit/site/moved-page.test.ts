import { expect, test } from '@playwright/test';
import { writeMovedPage } from '../../../src/site/moved-page.ts';
import { listMoves } from '../../../src/site/moves.ts';
import { writeShortPath } from '../../../src/site/short-links.ts';

test('the page at an old address leads on with and without a server, and search engines leave it out', () => {
  const page = writeMovedPage('/faq/webmail/filters/', 'https://support.example');
  expect(page).toContain('<meta http-equiv="refresh" content="0;url=/faq/webmail/filters/">');
  expect(page).toContain('Go to <a href="/faq/webmail/filters/">the new page</a>.');
  expect(page).toContain('<link rel="canonical" href="https://support.example/faq/webmail/filters/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
});

test('an answer is found by its old addresses and by short ones of all it ever had', () => {
  const [path, old] = ['/faq/webmail/filters/', '/faq/webmail/rules/'];
  expect(listMoves('faq', 'webmail/filters', [old])).toEqual([
    [old, path],
    [writeShortPath(path), path],
    [writeShortPath(old), path],
  ]);
});

test('a page that is neither answer nor guide has no short address', () => {
  expect(listMoves('pages', 'privacy', ['/data/'])).toEqual([['/data/', '/privacy/']]);
});
