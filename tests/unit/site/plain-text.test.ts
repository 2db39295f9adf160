import { expect, test } from '@playwright/test';
import { writePlainText } from '../../../src/site/plain-text.ts';

const isPublished = (path: string) => path !== '/faq/webmail/filters/';

test('a link to a page that is not published keeps its words alone', () => {
  expect(writePlainText('See [filters](/faq/webmail/filters/#new) and [help](/contact/).', isPublished)).toBe(
    'See filters and [help](/contact/).',
  );
});

test('facts and passages are those of this provider', () => {
  expect(
    writePlainText('[[if imap]]Port [[imap.port]][[else]]No mail[[end]]&nbsp;here', isPublished),
  ).toMatch(/^Port \d+ here$/u);
});

test('numbered items are counted anew where a passage was left out', () => {
  const text =
    '1. One\n   [[if !imap]]\n2. Two\n   [[end]]\n3. Three\n   1. Inner\n   5. Next\n\n4. Four\n\nText\n\n7. Anew';
  expect(writePlainText(text, isPublished)).toBe(
    '1. One\n2. Three\n   1. Inner\n   2. Next\n\n3. Four\n\nText\n\n1. Anew',
  );
});

test('code stays as it is', () => {
  expect(writePlainText('```\n5. five\n```', isPublished)).toBe('```\n5. five\n```');
});
