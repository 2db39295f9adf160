import { expect, test } from '@playwright/test';
import { readExcerpt } from '../../../../src/search/browser/full-text.ts';

test('an excerpt of Pagefind becomes a text and the stretches that it marks', () => {
  const { text, marks } = readExcerpt('Open <mark>Settings</mark> &lt;b&gt; &amp;lt; and <mark>save</mark>.');
  expect(text).toBe('Open Settings <b> &lt; and save.');
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Settings', 'save']);
});

test('an excerpt without a mark is a text', () => {
  expect(readExcerpt('Nothing here')).toEqual({ text: 'Nothing here', marks: [] });
});
