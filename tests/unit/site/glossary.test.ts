import { expect, test } from '@playwright/test';
import { createFinder, readTerms } from '../../../src/site/glossary.ts';

const terms = readTerms(`Words.

## Mail

### POP

Also called: POP3.

A way to _download_ mail, see [IMAP](#imap).
It is old.

### App password

A password for one program.

## More

### Proxy

Also called: proxies.

A server between.
`);
const find = createFinder(terms);
const listFound = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

test('a word has a name, an anchor, other names and an explanation without markup', () => {
  expect(terms).toEqual([
    { name: 'POP', id: 'pop', also: ['POP3'], text: 'A way to download mail, see IMAP. It is old.', line: 5 },
    { name: 'App password', id: 'app-password', also: [], text: 'A password for one program.', line: 12 },
    { name: 'Proxy', id: 'proxy', also: ['proxies'], text: 'A server between.', line: 18 },
  ]);
});

test('words are found in the plural, at the beginning of a sentence and by their other names', () => {
  expect(listFound('App passwords and an app password. POP3, proxies and a proxy.')).toEqual([
    'App passwords',
    'app password',
    'POP3',
    'proxies',
    'proxy',
  ]);
});

for (const text of [
  'pop music',
  'POPular',
  'pop.example.org',
  'POP.example',
  'x@POP',
  'a proxy-like thing',
  'APP PASSWORD',
]) {
  test(`“${text}” has no word of the glossary`, () => {
    expect(listFound(text)).toEqual([]);
  });
}
