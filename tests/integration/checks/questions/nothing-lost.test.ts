import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { dropMarkers } from '../../../../src/checks/questions/drop-markers.ts';
import { judgeQuestions } from '../../../../src/checks/questions/index.ts';

const pieces = fc.constantFrom(
  'How do I add an alias?',
  'how much is the yearly plan',
  'and do you read my emails',
  'Also, can I pay by bank transfer?',
  'A related question:',
  'Two things.',
  'One: can I pay in cash?',
  'Two, how do I enable IMAP?',
  'I use Thunderbird 128 on Windows 11.',
  'Hello,',
  'Many thanks\nAda',
  '-- \nAda Byron',
  '> Do you send invoices by post?',
  '```\nTCP: connect failed: timed out\n```',
  '[17:02:11] connect? retry=2 {ok=false}',
  '1. change my password',
  '2. get an invoice',
  'a) the price',
  '- Is there a tablet app?',
  'Could you please: 1. reset my second factor 2. send me the invoice',
  'I cannot sign in (it says "wrong password. Also, try again?").',
  'App version:\n5.6',
  'My invoice is wrong & the app is slow + I want out',
  'x',
  '…',
  '?!',
  '2.',
  'naïve 日本語 🙂',
);
const joints = fc.constantFrom(' ', '\n', '\n\n', ', ', '; ', ' and ', ' / ', ' - ', '. ', '\t');

/** A text of pieces that people write, and of what nobody writes, joined in any way. */
const texts = fc
  .array(fc.tuple(fc.oneof({ weight: 9, arbitrary: pieces }, fc.string({ maxLength: 12 })), joints), {
    minLength: 1,
    maxLength: 9,
  })
  .map((chosen) => chosen.flat().join(''));

const strip = (text: string): string => text.replace(/\s+/gu, '');

/** Whether every character but white space is in some part, in order. What all parts share is passed over. */
function keepsAll(text: string, parts: readonly string[]): boolean {
  const whole = strip(text).split('');
  let at = 0;
  for (const character of strip(parts.join('')).split('')) if (character === whole[at]) at += 1;
  return at === whole.length;
}

/** The markers that boxes leave out: “1.”, “(a)”, “-”. */
const markerPattern = /^(?:[(#[]?\d{1,2}[.):\]]+|\(?[a-h][.)]+|[-*\u2022\u2013\u25cf\u00b7])\s*$/iu;

/** What is missing in the second text, if it is one piece. */
function findMissing(text: string, shorter: string): string | undefined {
  for (let at = 0; at <= shorter.length; at += 1) {
    const length = text.length - shorter.length;
    if (text.slice(0, at) + text.slice(at + length) === shorter) {
      const missing = text.slice(at, at + length);
      if (missing === '' || markerPattern.test(missing)) return missing;
    }
  }
  return undefined;
}

test('no character of 20,000 generated texts is lost when they are split, and boxes lack nothing of the parts but one marker of a list each', () => {
  test.setTimeout(240_000);
  let split = 0;
  let dropped = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const { parts } = judgeQuestions(text);
      if (parts.length > 1) split += 1;
      const missing = dropMarkers(parts).map((box, k) => findMissing(parts[k] ?? '', box));
      if (missing.some(Boolean)) dropped += 1;
      return keepsAll(text.trim(), parts) && missing.every((piece) => piece !== undefined);
    }),
    { numRuns: 20_000, seed: 14 },
  );
  expect(split).toBeGreaterThan(2_000);
  expect(dropped).toBeGreaterThan(20);
});
