import { expect, test } from '@playwright/test';
import type { Problem } from '../../../../src/contact/receive/problems.ts';
import { limits, type Contact } from '../../../../src/contact/receive/schema.ts';
import { screenContact } from '../../../../src/contact/receive/screen.ts';
import {
  createContact,
  createFields,
  findAnswer,
  invoiceQuestion,
  plainQuestion,
} from '../../../support/contact.ts';
import { sevenQuestions } from '../../../support/questions.ts';

/** The doubts about a contact; none if it goes on. */
async function listDoubts(parts: Partial<Contact>): Promise<readonly Problem[]> {
  const screened = await screenContact(createContact(parts), createFields({}), findAnswer);
  return 'outcome' in screened && screened.outcome.kind === 'refused' ? screened.outcome.problems : [];
}

test('seven questions come back in as many parts as may be sent at once', async () => {
  const [doubt] = await listDoubts({ question: [sevenQuestions] });
  expect(doubt).toMatchObject({ code: 'several_questions', index: 0 });
  expect(doubt?.parts).toHaveLength(limits.questions);
  expect(doubt?.message).toContain('This looks like 7 questions.');
  expect(doubt?.message).toContain('what is left in the last one');
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
