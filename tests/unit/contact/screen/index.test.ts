import { expect, test } from '@playwright/test';
import type { Problem } from '../../../../src/contact/problems.ts';
import { limits, type Contact } from '../../../../src/contact/schema.ts';
import { cutQuestion, screenContact } from '../../../../src/contact/screen/index.ts';
import { createContact, createFields, invoiceQuestion, plainQuestion } from '../../../support/contact.ts';

const opening = 'I moved my mail to you last week and use Thunderbird 128 on Windows 11.';
const asks = [
  'How do I import my old address book?',
  'Where can I change the language of the web mail?',
  'How large may an attachment be?',
  'Can I pay by bank transfer?',
  'How do I set up the proxy in Firefox?',
  'Why do some messages land in the spam folder?',
  'Do you offer a discount for associations?',
];
const sevenQuestions = `${opening}\n\nI have seven questions:\n${asks.map((ask, i) => `${i + 1}. ${ask}`).join('\n')}`;
const twoQuestions = `${plainQuestion}\n\nAnd another thing: ${invoiceQuestion}`;

/** The doubts about a contact; none if it goes on. */
async function listDoubts(parts: Partial<Contact>): Promise<readonly Problem[]> {
  const screened = await screenContact(createContact(parts), createFields({}));
  return 'outcome' in screened && screened.outcome.kind === 'refused' ? screened.outcome.problems : [];
}

test('seven questions come back in as many parts as may be sent at once', async () => {
  const [doubt] = await listDoubts({ question: [sevenQuestions] });
  expect(doubt).toMatchObject({ code: 'several_questions', index: 0 });
  expect(doubt?.parts).toHaveLength(limits.questions);
});

test('what is left over stays together in the last part, and what all share stands there once', () => {
  const last = cutQuestion(sevenQuestions).at(-1) ?? '';
  expect(last.split('\n\n').slice(-3)).toEqual(asks.slice(-3));
  expect(last.split(opening)).toHaveLength(2);
});

test('each question stands in exactly one part, however many boxes there are', () => {
  for (const boxes of [1, 2, 3, limits.questions, 9]) {
    const parts = cutQuestion(sevenQuestions, boxes);
    expect(parts).toHaveLength(Math.min(boxes, asks.length));
    for (const ask of asks) expect(parts.filter((part) => part.includes(ask))).toHaveLength(1);
  }
});

test('a message with no more questions than boxes is cut as it is', () => {
  expect(cutQuestion(twoQuestions)).toHaveLength(2);
  expect(cutQuestion(plainQuestion)).toEqual([plainQuestion]);
});

test('the boxes that are taken by other questions are not given away', async () => {
  const [doubt] = await listDoubts({ question: [plainQuestion, sevenQuestions, invoiceQuestion] });
  expect(doubt).toMatchObject({ code: 'several_questions', index: 1 });
  expect(doubt?.parts).toHaveLength(limits.questions - 2);
});

test('two boxes that each hold many questions fill the form and no more', async () => {
  const doubts = await listDoubts({ question: [sevenQuestions, sevenQuestions] });
  expect(doubts.flatMap(({ parts }) => parts ?? []).length).toBeLessThanOrEqual(limits.questions);
});

test('the parts that come back can be sent as they are', async () => {
  const [doubt] = await listDoubts({ question: [sevenQuestions] });
  expect(await listDoubts({ question: doubt?.parts ?? [] })).toEqual([]);
});

test('the request for English names the language of the text, and the language that the request is in', async () => {
  const question = ['Guten Tag, mein Programm sagt, dass das Kennwort falsch ist. Was kann ich dagegen tun?'];
  expect(await listDoubts({ question })).toMatchObject([
    {
      code: 'not_english',
      language: 'de',
      noticeLanguage: 'de',
      notice: expect.stringContaining('Englisch'),
    },
  ]);
});

test('a language that we cannot write names itself alone', async () => {
  const [doubt] = await listDoubts({ question: ['ខ្ញុំមិនអាចចូលប្រើអ៊ីមែលរបស់ខ្ញុំបានទេ សូមជួយខ្ញុំផង'] });
  expect(doubt).toMatchObject({ code: 'not_english', language: 'km' });
  expect(Object.keys(doubt ?? {}).filter((name) => name.startsWith('notice'))).toEqual([]);
});

test('a secret in the subject is doubted where it stands, besides one in a question', async () => {
  const subject = 'my password is Vq7#nLw4';
  const doubts = await listDoubts({ subject, question: [plainQuestion, 'I paid with 4111 1111 1111 1111.'] });
  expect(doubts).toMatchObject([
    {
      code: 'contains_secret',
      field: 'subject',
      start: 15,
      end: subject.length,
      message: expect.stringContaining('seems to contain a password.'),
    },
    {
      code: 'contains_secret',
      field: 'question',
      index: 1,
      message: expect.stringContaining('tell your bank'),
    },
  ]);
  expect(doubts[0]).not.toHaveProperty('index');
});

test('who says that there is no secret is believed of the subject, too', async () => {
  const parts = { subject: 'my password is Vq7#nLw4', confirm: ['secrets' as const] };
  expect(await listDoubts({ ...parts, question: [plainQuestion] })).toEqual([]);
});
