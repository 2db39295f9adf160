import { expect, test } from '@playwright/test';
import { readDays } from '../../../src/integrations/sitemap.ts';
import { provider } from '../../../src/provider/index.ts';
import { withContent } from '../../support/content.ts';

const write = (updated: string, more = '') => `---
title: How do I do this here?
summary: By doing it, which is what this sentence says at the least length.
updated: ${updated}
reviewed: 2026-11-29
${more}---

Text.
`;

const topic = provider.topics.find(({ takes }) => takes.includes('webmail'))?.id ?? '';

test('a page has the day of its text, and a list the newest of what it lists', () => {
  const { days, moved } = withContent(
    {
      'faq/webmail/one.md': write('2026-01-02', 'aliases: [/faq/webmail/old/]\n'),
      'faq/webmail/two.md': write('2026-03-04'),
      'pages/privacy.md': write('2026-05-06'),
      'faq/webmail/hidden.md': write('2026-11-28', "needs: ['!name']\n"),
    },
    (root) => readDays(root),
  );
  expect(Object.fromEntries(days)).toEqual({
    '/faq/webmail/one/': '2026-01-02',
    '/faq/webmail/two/': '2026-03-04',
    [`/faq/${topic}/`]: '2026-03-04',
    '/search/': '2026-03-04',
    '/privacy/': '2026-05-06',
    '/': '2026-05-06',
  });
  expect([...moved]).toEqual(['/faq/webmail/old/']);
});
