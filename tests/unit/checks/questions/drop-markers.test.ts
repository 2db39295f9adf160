import { expect, test } from '@playwright/test';
import { dropMarkers } from '../../../../src/checks/questions/drop-markers.ts';
import { cutQuestions, judgeQuestions } from '../../../../src/checks/index.ts';

/** The boxes that a text would be put into. */
const cut = (text: string, most?: number): string[] =>
  cutQuestions([text], most).flatMap(({ parts }) => dropMarkers(parts));

test('the marker of an item isn’t in its box, in whatever style the list is', () => {
  expect(cut('1. How do I add an alias?\n2. Can I pay by card?')).toEqual([
    'How do I add an alias?',
    'Can I pay by card?',
  ]);
  expect(cut('a. How do I add an alias?\nb. Can I pay by card?')[1]).toBe('Can I pay by card?');
  expect(cut('(a) How do I add an alias?\n(b) Can I pay by card?')[1]).toBe('Can I pay by card?');
  expect(cut('Hello,\n- How do I add an alias?\n- Can I pay by card?')).toEqual([
    'Hello,\nHow do I add an alias?',
    'Hello,\n\nCan I pay by card?',
  ]);
});

test('what only looks like a marker stays, and a list within an item too', () => {
  for (const parts of [
    ['I paid on the 1. How do I get the invoice?', '5. December is over: can I still pay?'],
    ['How do I add an alias?', '2. Can I pay by card?'],
    ['1. I tried this: 1. restart 2. sign in. Why?', '2. Can I pay by card?'],
    ['- one\n- two\nwhich of them?', '- Can I pay by card?'],
    ['Is version 1.2 out?', 'Is version 2.0 out?'],
    ['1. How do I add an alias?', '2. Can I pay by card, see question 1?'],
  ])
    expect(dropMarkers(parts)).toEqual(parts);
});

test('where the last box holds the rest of a list, that stays a list', () => {
  const text = '1. How do I add an alias?\n2. Can I pay by card?\n3. Is there a tablet app?';
  expect(cut(text, 2)).toEqual([
    'How do I add an alias?',
    '2. Can I pay by card?\n3. Is there a tablet app?',
  ]);
});

test('no box holds less than the form takes for a question', () => {
  expect(cut('1. Refunds?\n2. Can I pay by card?')).toEqual(['1. Refunds?', '2. Can I pay by card?']);
  expect(cut('1. Price?\n2. Trial?\n3. Can I pay by card?')).toEqual([
    '1. Price?\n2. Trial?',
    '3. Can I pay by card?',
  ]);
  const short = '- IMAP?\n- A trial?';
  expect(cut(short)).toEqual([short]);
  expect(judgeQuestions(short).certainty).toBe('one');
});
