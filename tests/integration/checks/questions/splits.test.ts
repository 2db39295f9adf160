import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { cutQuestions, judgeQuestions, splitQuestions } from '../../../../src/checks/questions/index.ts';
import { analyzeMessage } from '../../../../src/checks/questions/sentence-role.ts';
import { findStretches } from '../../../../src/checks/questions/stretches.ts';
import { normalizeText } from '../../../../src/checks/text/normalize.ts';

/** Words, and every other visible character alone: no cut goes through a word. */
function readTokens(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** What of a text is in none of its parts, read in order. What several parts share may be there more than once. */
function findLost(text: string, parts: readonly string[]): string[] {
  const found = readTokens(parts.join('\n'));
  let from = 0;
  return readTokens(text).filter((token) => {
    const at = found.indexOf(token, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

const questions = [
  'How do I add an alias?',
  'Can I pay my invoice by bank transfer?',
  'The tunnel drops every few minutes on the train.',
  'why is the font in webmail so small',
  'Please delete the mailbox of my late father.',
  'Is there a limit for attachments? And for how many?',
  'do you offer a discount for schools',
  'Where can I find my recovery codes?',
];
const asides = [
  'Hello there,',
  'Good morning. I am Ada, and we are a school.',
  'I use Thunderbird 128 on Windows 11.',
  'I have two questions.',
  'Three things:',
  'My log says:',
  'Thanks a lot!',
  'Kind regards\nW.',
  '-- \nJ. Doe\n+44 20 7946 0000',
  'I would also like to add that I changed nothing.',
  '😀',
  '👩‍👩‍👧 5.',
  'שלום, תודה רבה.',
  '你好。',
  '> Do you send invoices by post?\n> Also, 7',
  '```\nTCP: connect failed: timed out\n```',
  '```also one line?``` 12',
  '[17:02:11] connect? retry=2 {ok=false}',
  '| a | b |',
  '2026-11-28 10:00:01 imap: login failed',
  '42',
  '2.',
  '(b)',
  '---',
  '?',
  '*',
  'https://shop.example/?item=4&also=how?',
];
const leads = [
  '',
  '',
  '',
  'Also, ',
  'And another thing: ',
  'Separately, ',
  '1. ',
  '2) ',
  'a) ',
  '- ',
  '• ',
  '\t',
];
const joints = ['\n', '\n', '\n\n', '\n\n', '\n \t\n', '\r\n', '\r\n\r\n', ' ', ' and ', ', and ', '; '];

const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...leads), fc.constantFrom(...questions)).map((words) => words.join('')),
  fc.constantFrom(...asides),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const message = fc
  .array(fc.tuple(piece, fc.constantFrom(...joints)), { minLength: 2, maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));
const numbered = fc
  .array(fc.tuple(fc.constantFrom(...questions), fc.constantFrom('', ...asides)), {
    minLength: 2,
    maxLength: 20,
  })
  .map((items) => items.map(([ask, aside], i) => `${i + 1}. ${ask}\n${aside}\n`).join(''));
const runs = { numRuns: 3000 };

test('every character of a generated message is in some part, in order', () => {
  let split = 0;
  fc.assert(
    fc.property(fc.oneof(message, numbered), (typed) => {
      const parts = splitQuestions(typed);
      split += Number(parts.length > 1);
      return findLost(typed, parts).length === 0;
    }),
    runs,
  );
  expect(split).toBeGreaterThan(runs.numRuns / 10);
});

test('the boxes of a form hold every character of its texts, however few they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(message, numbered).map(normalizeText), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 7 }),
      (texts, most) => {
        const cuts = cutQuestions(texts, most);
        const boxes = cuts.flatMap(({ parts }) => parts).length;
        return (
          cuts.every(({ parts }, i) => findLost(texts[i] ?? '', parts).length === 0) &&
          boxes <= Math.max(most, texts.length)
        );
      },
    ),
    // Each form has several texts.
    { numRuns: runs.numRuns / 3 },
  );
});

test('the stretches of the sentences are the message, without gap or overlap', () => {
  fc.assert(
    fc.property(fc.oneof(message, numbered), (text) => {
      const stretches = findStretches(analyzeMessage(text));
      const whole = stretches.map(({ start, end }) => text.slice(start, end)).join('');
      return whole === (stretches.length > 0 ? text : '');
    }),
    runs,
  );
});

test.describe('What has no words goes with the sentence that it belongs to', () => {
  const cases: Record<string, [text: string, parts: string[]]> = {
    'a log below its question': [
      'How do I set up Thunderbird? My log says:\n```\nTCP: connect failed: timed out\n```\nAlso, can I pay my invoice by bank transfer?',
      [
        'How do I set up Thunderbird? My log says:\n```\nTCP: connect failed: timed out\n```',
        'Also, can I pay my invoice by bank transfer?',
      ],
    ],
    'a quoted question with the words that announce it': [
      'How do I set up Thunderbird on my new laptop?\n\nAlso, can I pay my invoice by bank transfer?\n\nA related question:\n\n> Do you send invoices by post?',
      [
        'How do I set up Thunderbird on my new laptop?',
        'Also, can I pay my invoice by bank transfer?',
        'A related question:\n\n> Do you send invoices by post?',
      ],
    ],
    'a quoted line above its question': [
      'How do I set up Thunderbird on my laptop?\n\n> we moved your invoices\nAlso, can I pay by bank transfer?',
      [
        'How do I set up Thunderbird on my laptop?',
        '> we moved your invoices\nAlso, can I pay by bank transfer?',
      ],
    ],
    'a lone number': [
      'How many aliases may I have? My plan says:\n15\n\nAlso, can I pay my invoice by bank transfer?',
      ['How many aliases may I have? My plan says:\n15', 'Also, can I pay my invoice by bank transfer?'],
    ],
    'a number above its item': [
      '1.\nHow do I move my mail?\n2.\nHow do I change my invoice address?',
      ['1.\nHow do I move my mail?', '2.\nHow do I change my invoice address?'],
    ],
    'numbers of which only some stand above a question': [
      'How do I add an alias?\n1.\nI opened the settings.\n2.\nI saw no button.',
      ['How do I add an alias?\n1.\nI opened the settings.\n2.\nI saw no button.'],
    ],
    'thanks after a question': [
      'How do I add an alias? Thanks!\n\nAlso, can I pay my invoice by bank transfer?\n\n-- \nA.',
      ['How do I add an alias? Thanks!', 'Also, can I pay my invoice by bank transfer?\n\n-- \nA.'],
    ],
    'emoji in quoted mail': [
      '> 😀😀😀😀\nHow do I add an alias? Also, can I pay my invoice by bank transfer?',
      ['> 😀😀😀😀\nHow do I add an alias?', 'Also, can I pay my invoice by bank transfer?'],
    ],
    'a number spoken before its question': [
      'I have two questions. One: can I pay in cash? Two: how do I enable IMAP?',
      ['I have two questions. One: can I pay in cash?', 'Two: how do I enable IMAP?'],
    ],
    'the colon and the semicolons of a list': [
      'I need to know: the longest password; whether IPv6 works for sending; how long you keep logs. Thanks.',
      [
        'I need to know: the longest password;',
        'I need to know: whether IPv6 works for sending;',
        'I need to know: how long you keep logs. Thanks.',
      ],
    ],
    'words that lead into each item': [
      'Could you please (a) confirm that my account will close on Friday, and (b) tell me how to take my contacts with me.',
      [
        'Could you please (a) confirm that my account will close on Friday, and',
        'Could you please (b) tell me how to take my contacts with me.',
      ],
    ],
    'an announcement, which the first part keeps': [
      'Two questions.\n- Is two-factor login available?\n- Where do I find my recovery codes?',
      ['Two questions.\n- Is two-factor login available?', '- Where do I find my recovery codes?'],
    ],
  };
  for (const [name, [text, parts]] of Object.entries(cases)) {
    test(`a split keeps ${name}`, () => {
      expect(splitQuestions(text)).toEqual(parts);
    });
  }
});

test.describe('A remark asks nothing', () => {
  const remarks = [
    'Please refund my last payment. I would also like to mention that I never used the service.',
    'Nobody can receive mail since Monday, IMAP is down for all of us. I would also like to add that I changed nothing.',
    'How do I add an alias? I also wanted to say that the tunnel has never failed me.',
    'Please delete my late father’s mailbox. I’d also like to thank you for the calendar.',
  ];
  for (const text of remarks) {
    test(`“${text.slice(text.search(/(?<=[.?] )I\b/u))}” stays with what it follows`, () => {
      expect(splitQuestions(text)).toHaveLength(1);
    });
  }

  test('thanks do not hide the questions around them', () => {
    const text = 'How do I add an alias? I’d also like to thank you. Can I pay my invoice by bank transfer?';
    expect(splitQuestions(text)).toHaveLength(2);
  });

  test('a wish with the words of a remark is surely asked', () => {
    const wish = 'I would also like to add my son to the family plan.';
    expect(judgeQuestions(`How do I enlarge the font of webmail? ${wish}`)).toEqual({
      certainty: 'sure',
      parts: ['How do I enlarge the font of webmail?', wish],
    });
  });

  // It may also tell what the question before it is for, so the writer is not held but offered to split.
  test('a wish in the form of a remark may be asked', () => {
    const wish = 'I would also like to mention that I need an invoice for March.';
    expect(judgeQuestions(`How do I enlarge the font of webmail? ${wish}`)).toEqual({
      certainty: 'maybe',
      parts: ['How do I enlarge the font of webmail?', wish],
    });
  });
});
