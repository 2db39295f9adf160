import { expect, test } from '@playwright/test';
import { suggest } from '../../../src/search/suggest/index.ts';
import { guide, others, page, searchSite } from './small-site.ts';

const site = [
  page('How do I get an invoice?', { keywords: ['bill', 'receipt for taxes'] }),
  page('Why does my mail arrive late?', { keywords: ['delayed mail'] }),
  page('How do I cancel my plan?'),
  guide('Thunderbird', { systems: ['windows'], keywords: ['mail program'] }),
  guide('Outlook', { systems: ['windows'], keywords: ['mail program'] }),
  ...others,
];
const suggestTitles = async (message: string) =>
  (await suggest(message, searchSite(site))).map(({ title }) => title);

test('the sentence that asks decides, not what is told beside it', async () => {
  const message =
    'I have been using Thunderbird for years and I am happy with it. How do I get an invoice for 2025?';
  expect((await suggestTitles(message))[0]).toBe('How do I get an invoice?');
});

test('a sentence that only says what is wrong is read, too', async () => {
  expect((await suggestTitles('Hello. Since Monday my mail arrives late. Any ideas?'))[0]).toBe(
    'Why does my mail arrive late?',
  );
});

test('where a program is named, the guide for another is not first', async () => {
  expect((await suggestTitles('How do I set up Outlook on Windows as my mail program?'))[0]).toBe(
    'Set up Outlook',
  );
});

test('nothing is shown rather than something foreign', async () => {
  expect(await suggestTitles('What do you think about the weather in Lisbon?')).toEqual([]);
  expect(await suggestTitles('')).toEqual([]);
});
