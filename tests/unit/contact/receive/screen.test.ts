import { expect, test } from '@playwright/test';
import type { Problem } from '../../../../src/contact/message/problems.ts';
import { limits, type Contact } from '../../../../src/contact/message/schema.ts';
import type { FindAnswer } from '../../../../src/contact/message/types.ts';
import { screenContact } from '../../../../src/contact/receive/screen.ts';
import {
  createContact,
  createFields,
  customer,
  findAnswer,
  invoiceQuestion,
  plainQuestion,
} from '../../../support/contact.ts';
import { sevenQuestions } from '../../../support/questions.ts';

/** The warnings about a contact; none if it goes on. */
async function listWarnings(
  parts: Partial<Contact>,
  find: FindAnswer = findAnswer,
): Promise<readonly Problem[]> {
  const screened = await screenContact(createContact(parts), createFields({}), find);
  return 'outcome' in screened && screened.outcome.kind === 'refused' ? screened.outcome.problems : [];
}

test('seven questions come back in as many parts as may be sent at once', async () => {
  const [warning] = await listWarnings({ question: [sevenQuestions] });
  expect(warning).toMatchObject({ code: 'several_questions', index: 0 });
  expect(warning?.parts).toHaveLength(limits.questions);
  expect(warning?.message).toContain('It looks like you’re asking 7 questions.');
  expect(warning?.message).toContain('The last box holds the rest.');
});

test('the boxes that are taken by other questions are not given away', async () => {
  const [warning] = await listWarnings({ question: [plainQuestion, sevenQuestions, invoiceQuestion] });
  expect(warning).toMatchObject({ code: 'several_questions', index: 1 });
  expect(warning?.parts).toHaveLength(limits.questions - 2);
});

test('two boxes that each hold many questions fill the form and no more', async () => {
  const warnings = await listWarnings({ question: [sevenQuestions, sevenQuestions] });
  expect(warnings.flatMap(({ parts }) => parts ?? []).length).toBeLessThanOrEqual(limits.questions);
});

test('the parts that come back can be sent as they are', async () => {
  const [warning] = await listWarnings({ question: [sevenQuestions] });
  expect(await listWarnings({ question: warning?.parts ?? [] })).toEqual([]);
});

test('the request for English names the language of the text, and the language that the request is in', async () => {
  const question = ['Guten Tag, mein Programm sagt, dass das Kennwort falsch ist. Was kann ich dagegen tun?'];
  expect(await listWarnings({ question })).toMatchObject([
    {
      code: 'not_english',
      language: 'de',
      noticeLanguage: 'de',
      notice: expect.stringContaining('Englisch'),
    },
  ]);
});

test('a language that we cannot write names itself alone', async () => {
  const [warning] = await listWarnings({ question: ['ខ្ញុំមិនអាចចូលប្រើអ៊ីមែលរបស់ខ្ញុំបានទេ សូមជួយខ្ញុំផង'] });
  expect(warning).toMatchObject({ code: 'not_english', language: 'km' });
  expect(Object.keys(warning ?? {}).filter((name) => name.startsWith('notice'))).toEqual([]);
});

test('a secret in the subject is warned of where it stands, besides one in a question', async () => {
  const subject = 'my password is Vq7#nLw4';
  const warnings = await listWarnings({
    subject,
    question: [plainQuestion, 'I paid with 4111 1111 1111 1111.'],
  });
  expect(warnings).toMatchObject([
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
  expect(warnings[0]).not.toHaveProperty('index');
});

test('a writer who confirms that there is no secret is believed about the subject too', async () => {
  const parts = { subject: 'my password is Vq7#nLw4', confirm: ['secrets' as const] };
  expect(await listWarnings({ ...parts, question: [plainQuestion] })).toEqual([]);
});

const oneDevice: Partial<Contact> = {
  question: ['My new phone says that my password is wrong. Can you help me?'],
  customer: 'yes',
  account: customer,
  service: 'imap',
  emergency: 'yes',
};

const outage: Partial<Contact> = {
  ...oneDevice,
  question: [
    'Nobody in our office can receive mail since 9:00, IMAP is down for all of us.\n\n' +
      'Also, can I pay my next invoice by bank transfer?',
  ],
};

test('an outage is never held for its number of questions', async () => {
  expect(await listWarnings(outage)).toEqual([]);
  expect(await listWarnings({ ...outage, emergency: 'no' })).toMatchObject([{ code: 'several_questions' }]);
});

test('an outage with a remark is one report', async () => {
  const question = [
    'Nobody can receive mail since Monday, IMAP is down for all of us. I would also like to add that I changed nothing.',
  ];
  expect(await listWarnings({ ...outage, question })).toEqual([]);
  expect(await listWarnings({ question })).toEqual([]);
});

test('an emergency that its writer has confirmed is not held for its number of questions', async () => {
  const question = [`${oneDevice.question?.[0] ?? ''}\n\nAlso, can I pay my next invoice by bank transfer?`];
  const confirmed: Partial<Contact> = { ...oneDevice, question, confirm: ['emergency'] };
  expect(await listWarnings(confirmed)).toEqual([]);
  expect(await listWarnings({ ...confirmed, confirm: [] })).toMatchObject([
    { code: 'emergency_not_service_wide' },
    { code: 'several_questions' },
  ]);
});

test('an emergency about one device names the answer that fits, if it is published', async () => {
  const helpful: FindAnswer = (role) => (role === 'what-is-an-emergency' ? undefined : findAnswer(role));
  expect(await listWarnings(oneDevice, helpful)).toMatchObject([
    { code: 'emergency_not_service_wide', guide: findAnswer('password-rejected') },
  ]);
});

test('in its stead the answer about emergencies is named, and without that none', async () => {
  const general: FindAnswer = (role) => (role === 'what-is-an-emergency' ? '/faq/other/what/' : undefined);
  expect(await listWarnings(oneDevice, general)).toMatchObject([{ guide: '/faq/other/what/' }]);
  const [warning] = await listWarnings(oneDevice, () => undefined);
  expect(warning).toMatchObject({ code: 'emergency_not_service_wide' });
  expect(warning).not.toHaveProperty('guide');
});
