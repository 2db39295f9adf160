import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import { deriveReference } from '../../../../src/contact/message/reference.ts';
import type { FieldName } from '../../../../src/contact/message/fields.ts';
import { limits } from '../../../../src/contact/message/schema.ts';
import { dropBlankBoxes, isEmergency, validateFields } from '../../../../src/contact/receive/validate.ts';
import { createFields, customer, plainMessage, plainQuestion } from '../../../support/contact.ts';

type Typed = Partial<Record<FieldName, string | string[]>>;

/** What is wrong with a message that has these fields beside a question and an address, as `field code`. */
function validate(typed: Typed): string[] {
  const validated = validateFields(createFields({ ...plainMessage, ...typed }));
  if ('contact' in validated) return [];
  return validated.problems.map(
    ({ field, index, code }) => `${field}${index === undefined ? '' : `[${index}]`} ${code}`,
  );
}

const refusals: [string, Typed, string[]][] = [
  ['no question', { question: [] }, ['question question_missing']],
  ['a question of nine characters', { question: 'Mail gone' }, ['question[0] question_too_short']],
  ['two letters of another script', { question: '你好 123' }, ['question[0] question_too_short']],
  ['a question of 5,001 characters', { question: 'a'.repeat(5001) }, ['question[0] question_too_long']],
  [
    'six questions',
    { question: Array.from({ length: 6 }, () => plainQuestion) },
    ['question too_many_questions'],
  ],
  ['no email address', { email: [] }, ['email email_missing']],
  ['an email address without a full domain', { email: 'a@b' }, ['email email_invalid']],
  ['two email addresses', { email: 'jo@writer.example, al@writer.example' }, ['email email_several']],
  ['an address that no server can write to', { email: 'jörg@writer.example' }, ['email email_not_ascii']],
  ['one of our own mailboxes', { email: provider.support.address }, ['email email_ours']],
  ['ten zero-width spaces', { question: '\u200b'.repeat(10) }, ['question[0] question_too_short']],
  ['signs without a word', { question: '??????????' }, ['question[0] question_too_short']],
  [
    'an email address with a line break',
    { email: 'jo@writer.example\nBcc: al@writer.example' },
    ['email email_several'],
  ],
  [
    'an email address of 255 characters',
    { email: `${'a'.repeat(255 - 15)}@writer.example` },
    ['email email_invalid'],
  ],
  ['an unknown topic', { topic: 'gardening' }, ['topic[0] choice_unknown']],
  ['a topic named as a prototype is', { topic: 'constructor' }, ['topic[0] choice_unknown']],
  ['an unknown service', { service: '__proto__' }, ['service choice_unknown']],
  [
    'another word than yes or no',
    { customer: 'maybe', emergency: 'perhaps' },
    ['customer choice_unknown', 'emergency choice_unknown'],
  ],
  ['a subject of two lines', { subject: 'Hello\nBcc: al@writer.example' }, ['subject line_break']],
  [
    'a subject with a line separator',
    { subject: 'Hello\u2028Bcc: al@writer.example' },
    ['subject line_break'],
  ],
  ['a subject of 151 characters', { subject: 'a'.repeat(151) }, ['subject text_too_long']],
  ['a program of 101 characters', { program: 'a'.repeat(101) }, ['program text_too_long']],
  ['a page of another site', { page: 'https://elsewhere.example/' }, ['page choice_unknown']],
  ['an unknown confirmation', { confirm: 'anything' }, ['confirm[0] choice_unknown']],
  ['a reference that isn’t one', { follows: 'HL-0000-0001' }, ['follows follows_unknown']],
  [
    'a customer’s emergency without account and service',
    { customer: 'yes', emergency: 'yes' },
    ['service service_missing', 'account account_missing'],
  ],
  ['an account that is no address', { customer: 'yes', account: 'jo' }, ['account account_invalid']],
];

for (const [what, typed, problems] of refusals) {
  test(`refuses ${what}`, () => {
    expect(validate(typed)).toEqual(problems);
  });
}

for (const [what, typed] of [
  ['a question of ten characters', { question: 'Mail lost?' }],
  ['three letters of another script, which may be a sentence', { question: '登不上' }],
  ['a question of 5,000 characters', { question: 'a'.repeat(5000) }],
  ['five questions', { question: Array.from({ length: 5 }, () => plainQuestion) }],
  ['a subject of 150 characters', { subject: 'a'.repeat(150) }],
  ['an address with a name, as it is pasted', { email: 'Jo <jo@writer.example>,' }],
  ['an address in another script', { email: 'user@пример.рф' }],
  [
    'an address of 254 characters',
    { email: `jo@${'a'.repeat(57)}.${`${'b'.repeat(61)}.`.repeat(3)}example` },
  ],
  ['a known topic', { topic: 'sales' }],
  ['a page with a place in it', { page: '/faq/webmail/filters/#rules' }],
  [
    'empty optional fields, as a browser sends them',
    { topic: '', service: '', account: '', subject: '', program: '' },
  ],
  ['warnings that the writer overrides, twice', { confirm: ['english', 'english', 'secrets'] }],
] as [string, Typed][]) {
  test(`accepts ${what}`, () => {
    expect(validate(typed)).toEqual([]);
  });
}

test('names everything that is wrong at once', () => {
  expect(validate({ question: '', email: '', topic: 'x', subject: 'a\nb', version: 'a\nb' })).toEqual([
    'question[0] question_too_short',
    'email email_missing',
    'topic[0] choice_unknown',
    'subject line_break',
    'version line_break',
  ]);
});

test('says the limit of the field in the words for the writer', () => {
  const long = (field: FieldName, length: number) => {
    const validated = validateFields(createFields({ ...plainMessage, [field]: 'a'.repeat(length) }));
    return 'problems' in validated ? validated.problems[0]?.message : undefined;
  };
  expect(long('subject', 200)).toContain(String(limits.subject));
  expect(long('system', 200)).toContain(String(limits.detail));
});

test('the word Emergency in the subject is an emergency', () => {
  for (const subject of ['Emergency', 'an EMERGENCY: mail', 'Re: emergency!']) {
    expect(isEmergency(createFields({ subject }))).toBe(true);
  }
  for (const subject of ['', 'Emergencyexit', 'a question'])
    expect(isEmergency(createFields({ subject }))).toBe(false);
});

test('the word is found in whichever subject is kept', () => {
  expect(isEmergency(createFields({ subject: ['', 'Emergency'] }))).toBe(true);
});

test('an explicit no stands above a tick and above the subject', () => {
  const fields = createFields({
    ...plainMessage,
    emergency: ['yes', 'no'],
    subject: 'Emergency',
    customer: 'yes',
  });
  const validated = validateFields(fields);
  expect(validated).toMatchObject({ contact: { emergency: 'no' } });
});

test('what was pasted is taken as the address in it, and the account in the same way', () => {
  const typed = { ...plainMessage, email: 'Jo <info@münchen.de>', account: `mailto:${customer}` };
  expect(validateFields(createFields(typed))).toMatchObject({
    contact: { email: 'info@xn--mnchen-3ya.de', account: customer },
  });
});

test('mailboxes that only the settings name are ours, too', () => {
  const fields = createFields({ ...plainMessage, email: 'engineer+x@elsewhere.example' });
  expect(validateFields(fields)).toHaveProperty('contact');
  expect(validateFields(fields, { PAGE_TO: 'engineer@elsewhere.example' })).toMatchObject({
    problems: [{ field: 'email', code: 'email_ours' }],
  });
});

test('the address of an emergency can’t be the pager’s', () => {
  const email = provider.support.emergency ?? '';
  const typed = { email, emergency: 'yes', customer: 'yes', account: customer, service: 'imap' } as const;
  expect(validate(typed)).toEqual(['email email_ours']);
});

test('a reference is read in small letters, too', () => {
  const reference = deriveReference('a secret', ['one']);
  const validated = validateFields(createFields({ ...plainMessage, follows: reference.toLowerCase() }));
  expect(validated).toMatchObject({ contact: { follows: reference } });
});

test('a complete emergency of a customer is valid', () => {
  const typed = { emergency: 'yes', customer: 'yes', account: customer, service: 'imap' } as const;
  expect(validate(typed)).toEqual([]);
  expect(provider.mailDomains).toContain(provider.domain);
});

test('leaves out blank boxes together with their topics', () => {
  const fields = dropBlankBoxes(
    createFields({ question: ['', 'one', '\u200b\u3164', 'two'], topic: ['sales', 'webmail', '', 'other'] }),
  );
  expect(fields.question).toEqual(['one', 'two']);
  expect(fields.topic).toEqual(['webmail', 'other']);
});

test('a topic that stands for all questions stays when a box is blank', () => {
  expect(dropBlankBoxes(createFields({ question: ['', 'one'], topic: 'sales' })).topic).toEqual(['sales']);
});
