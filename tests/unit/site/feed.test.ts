import { expect, test } from '@playwright/test';
import { parseFeed } from 'htmlparser2';
import { writeFeed } from '../../../src/site/feed.ts';
import { readXml } from '../client-config/read-xml.ts';

const site = {
  title: 'Support & more',
  author: 'Harborlight',
  home: 'https://support.example/',
  self: 'https://support.example/feed.xml',
};
const entry = (title: string, day: string) => ({
  title,
  summary: 'Use “<b>” & be glad.',
  address: `https://support.example/faq/${title.length}/`,
  id: `https://support.example/a/${title.length}/`,
  category: 'Webmail',
  updated: new Date(day),
});
const feed = writeFeed(site, [entry('Old', '2026-01-02'), entry('Newer <one>', '2026-11-29')]);

test('a reader of feeds finds title, address, day and words of each text, the latest first', () => {
  expect(parseFeed(feed)).toMatchObject({
    type: 'atom',
    id: site.home,
    title: site.title,
    updated: new Date('2026-11-29'),
    items: [
      {
        id: 'https://support.example/a/11/',
        title: 'Newer <one>',
        link: 'https://support.example/faq/11/',
        description: 'Use “<b>” & be glad.',
        pubDate: new Date('2026-11-29'),
      },
      { title: 'Old' },
    ],
  });
});

test('the feed is XML with what Atom asks of a feed and of an entry', () => {
  const [root] = readXml(feed).children.length > 0 ? [readXml(feed)] : [];
  const top = root?.name === 'feed' ? root : root?.children.find(({ name }) => name === 'feed');
  expect(top?.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
  const names = (element = top) => element?.children.map(({ name }) => name) ?? [];
  expect(names()).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'author', 'link', 'entry']));
  const first = top?.children.find(({ name }) => name === 'entry');
  expect(names(first)).toEqual(expect.arrayContaining(['id', 'title', 'updated', 'link', 'summary']));
});

test('a feed names the fifty latest texts', () => {
  const many = Array.from({ length: 60 }, (_, index) => entry('x'.repeat(index + 1), '2026-11-29'));
  expect(parseFeed(writeFeed(site, many))?.items).toHaveLength(50);
});
