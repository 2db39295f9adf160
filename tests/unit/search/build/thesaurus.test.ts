import { expect, test } from '@playwright/test';
import { createTermFinder } from '../../../../src/search/build/terms.ts';
import { readThesaurus } from '../../../../src/search/build/thesaurus.ts';
import { readDictionary } from '../../../../src/search/build/languages.ts';
import { languages } from '../../../../src/search/languages.ts';
import { synonyms } from '../../../../src/search/synonyms.ts';

test('the same things have one term, a single word if there is one', () => {
  const { same } = readThesaurus('sign in = log in, login\nout of office = away message');
  expect(same.get('sign_in')).toBe('login');
  expect(same.get('log_in')).toBe('login');
  expect(same.get('awai_messag')).toBe('out_of_offic');
});

test('near words lead to each other, others one way', () => {
  const { near } = readThesaurus('delete ~ erase, wipe\nnetflix > location');
  expect([...(near.get('wip')?.keys() ?? [])].sort()).toEqual(['delet', 'eras']);
  expect([...(near.get('netflix')?.keys() ?? [])]).toEqual(['loc']);
  expect(near.has('loc')).toBe(false);
});

test('a line without a sign stops the build, with its words', () => {
  expect(() => readThesaurus('one, two')).toThrow('one, two');
});

test('comments and empty lines are nothing', () => {
  expect(readThesaurus('# a = b\n\n  ').same.size).toBe(0);
});

test('a text is cut into its longest phrases; their words count as well', () => {
  const thesaurus = readThesaurus('vacation reply = out of office\noffice > work');
  expect(createTermFinder(thesaurus)(['my', 'out', 'of', 'office', 'message'])).toEqual({
    sequence: ['vac_repli', 'messag'],
    all: ['vac_repli', 'offic', 'messag'],
    stops: ['my'],
  });
});

test('the thesaurus that is shipped can be read, and says nothing twice on one side', () => {
  const { same, near } = readThesaurus(synonyms);
  expect(same.size).toBeGreaterThan(400);
  expect(near.size).toBeGreaterThan(1000);
  expect([...same].filter(([, term]) => same.has(term))).toEqual([]);
});

test('ten languages are understood, each with a sentence and the forty things that are asked most', () => {
  const { words, sentences } = readDictionary(languages);
  expect(Object.keys(sentences)).toEqual(['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'ja', 'zh']);
  for (const language of Object.keys(sentences)) {
    const own = [...words.values()].filter((word) => word.language === language);
    expect(new Set(own.flatMap(({ targets }) => targets)).size, language).toBeGreaterThan(40);
    expect(sentences[language]?.length).toBeGreaterThan(10);
  }
});
