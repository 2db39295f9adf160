import { expect, test } from '@playwright/test';
import type { z } from 'zod';
import { facts } from '../../../src/provider/facts.ts';
import { AnswerSchema, GuideSchema, PageSchema } from '../../../src/site/frontmatter.ts';

const answer = {
  title: 'Why is my password wrong?',
  summary: 'Most often the user name is not the whole address.',
  updated: '2026-11-23',
  reviewed: new Date('2026-11-23'),
};
const guide = {
  ...answer,
  program: 'Thunderbird',
  kind: 'mail',
  platforms: ['windows'],
  versions: '140 and later',
  checked: {
    date: '2026-11-23',
    how: 'run',
    program: 'Thunderbird 140 on Debian 12',
    source: 'https://docs.example/',
  },
  minutes: 5,
  automatic: true,
};

/** What is wrong, each with its field. */
function listIssues(schema: z.ZodType, values: unknown): string[] {
  const read = schema.safeParse(values);
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

test('an answer, a guide and a page with all that they need are fine', () => {
  expect(listIssues(AnswerSchema, answer)).toEqual([]);
  expect(listIssues(GuideSchema, guide)).toEqual([]);
  expect(listIssues(PageSchema, { ...answer, title: 'Privacy' })).toEqual([]);
});

test('what is left out has its default', () => {
  expect(AnswerSchema.parse(answer)).toMatchObject({
    keywords: [],
    errors: [],
    related: [],
    guides: [],
    needs: [],
    aliases: [],
    promise: false,
    reviewEvery: 12,
  });
});

test('days are read with and without quotes', () => {
  const { updated, reviewed } = AnswerSchema.parse(answer);
  expect(updated).toEqual(reviewed);
});

test('facts stand in title, summary, keywords and errors', () => {
  const host = facts.get('imap.host') ?? '';
  const { title, summary, keywords, errors } = AnswerSchema.parse({
    ...answer,
    title: 'What is [[imap.host]]?',
    summary: '[[imap.host]] is where your mail program receives mail.',
    keywords: ['[[imap.host]]'],
    errors: ['Cannot reach [[imap.host]]'],
  });
  expect([title, summary, ...keywords, ...errors]).toEqual([
    `What is ${host}?`,
    `${host} is where your mail program receives mail.`,
    host,
    `Cannot reach ${host}`,
  ]);
});

test('words for other providers only are dropped', () => {
  const keywords = ['[[if other]]gopher[[end]]', 'imap', '[[if imap]]mail[[else]]web[[end]]', ' '];
  expect(AnswerSchema.parse({ ...answer, keywords }).keywords).toEqual(['imap', 'mail']);
});

for (const [title, values, issue] of [
  ['a day as in Germany', { updated: '28.11.2026' }, 'updated is not a day; write it as 2026-11-28'],
  [
    'a day as in the United States',
    { reviewed: '11/28/2026' },
    'reviewed is not a day; write it as 2026-11-28',
  ],
  [
    'a day that does not exist',
    { updated: '2026-02-30' },
    'updated is not a day; write it as YYYY-MM-DD, with the year first',
  ],
  [
    'a year for a day',
    { updated: 2026 },
    'updated is not a day; write it as YYYY-MM-DD, with the year first',
  ],
  [
    'a missing day',
    { updated: undefined },
    'updated is not a day; write it as YYYY-MM-DD, with the year first',
  ],
  ['a number for a text', { title: 535 }, 'title is not a text; put it in quotes'],
  ['a short title', { title: 'Help' }, 'title is too short: at least 8 characters'],
  ['a long title', { title: 'x'.repeat(111) }, 'title is too long: at most 110 characters'],
  [
    'a summary too short without what others see',
    { summary: '[[if other]]This is only for providers with something else.[[end]]' },
    'summary is too short: at least 30 characters',
  ],
  ['one keyword without its list', { keywords: 'password' }, 'keywords is not a list; write [one, two]'],
  ['needs without their list', { needs: 'imap' }, 'needs is not a list; write [imap, webmail]'],
  ['yes for true', { promise: 'yes' }, 'promise is true, or is left out'],
  ['half a month', { reviewEvery: 0.5 }, 'reviewEvery is not a number of months'],
  ['no month', { reviewEvery: 0 }, 'reviewEvery is at least 1 month'],
  ['five years', { reviewEvery: 60 }, 'reviewEvery is at most 36 months'],
  ['a rank of 0', { mostAsked: 0 }, 'mostAsked is a rank from 1 to 20'],
  [
    'a related answer by its address',
    { related: ['/faq/security/app-passwords/'] },
    'related.0 is not an answer such as security/app-passwords',
  ],
  ['a guide by its file', { guides: ['Thunderbird'] }, 'guides.0 is not a guide such as thunderbird'],
  ['too many guides', { guides: ['a', 'b', 'c', 'd', 'e', 'f'] }, 'guides names too many: at most 5'],
  [
    'an alias without its slash',
    { aliases: ['/faq/old'] },
    'aliases.0 begins and ends with a slash, such as /faq/old-topic/old-name/',
  ],
  [
    'an unknown fact',
    { title: 'What is [[imap.hots]]?' },
    'title There is no fact called “imap.hots”. Did you mean imap.host?',
  ],
  [
    'a passage that is not closed',
    { keywords: ['[[if imap]]mail'] },
    'keywords.0 [[if …]] is not closed. Put [[end]] behind what belongs to it.',
  ],
] satisfies [string, Record<string, unknown>, string][]) {
  test(`${title} is refused in plain words`, () => {
    expect(listIssues(AnswerSchema, { ...answer, ...values })).toEqual([issue]);
  });
}

test('a misspelled field is refused', () => {
  expect(listIssues(AnswerSchema, { ...answer, keyword: ['x'] })).toHaveLength(1);
});

for (const [title, values, issue] of [
  ['yes for true', { automatic: 'yes' }, 'automatic is true or false'],
  ['no platform', { platforms: [] }, 'platforms names no platform'],
  ['a long name', { program: 'x'.repeat(41) }, 'program is too long: at most 40 characters'],
  [
    'a source without an address',
    { caution: { text: 'Beware.', source: 'somewhere', date: '2026-11-23' } },
    'caution.source is not an address',
  ],
  [
    'a run that names no program',
    { checked: { date: '2026-11-23', how: 'run', source: 'https://docs.example/' } },
    'checked has “program” if “how” is run, and neither “program” nor “notRun” otherwise',
  ],
  [
    'a program that was not run',
    {
      checked: {
        date: '2026-11-23',
        how: 'third-party',
        program: 'Thunderbird 140',
        source: 'https://docs.example/',
      },
    },
    'checked has “program” if “how” is run, and neither “program” nor “notRun” otherwise',
  ],
] satisfies [string, Record<string, unknown>, string][]) {
  test(`${title} in a guide is refused in plain words`, () => {
    expect(listIssues(GuideSchema, { ...guide, ...values })).toEqual([issue]);
  });
}
