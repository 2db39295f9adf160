import { expect, test } from '@playwright/test';
import { findTopic, provider } from '../../../../src/provider/index.ts';
import { composeMail, type Composed } from '../../../../src/contact/send/compose.ts';
import { isReference } from '../../../../src/contact/message/reference.ts';
import { routeQuestions } from '../../../../src/contact/send/route.ts';
import type { Contact } from '../../../../src/contact/message/schema.ts';
import {
  chooseTopic,
  createContact,
  createSettings,
  customer,
  needService,
  invoiceQuestion,
  outage,
  plainQuestion,
  writer,
} from '../../../support/contact.ts';

const settings = createSettings();
const down: Partial<Contact> = {
  emergency: 'yes',
  customer: 'yes',
  account: customer,
  service: 'imap',
  question: [outage],
};

/** The mails of a contact. */
function composeAll(parts: Partial<Contact> = {}): Composed[] {
  return routeQuestions(createContact(parts), chooseTopic).map((message) => composeMail(message, settings));
}

function compose(parts: Partial<Contact> = {}): Composed {
  const [composed] = composeAll(parts);
  if (!composed) throw new Error('There is no mail.');
  return composed;
}

test('a mail goes from the form to the team, and its answer to the writer', () => {
  const { mail } = compose({ topic: ['webmail'] });
  expect(mail).toMatchObject({ from: settings.CONTACT_FROM, to: findTopic('webmail').team, replyTo: writer });
});

test('the subject has the reference and the first words of the question', () => {
  const { mail, reference } = compose();
  expect(isReference(reference)).toBe(true);
  expect(mail.subject.startsWith(`[${reference}] Thunderbird says that my password`)).toBe(true);
  expect(mail.subject).toMatch(/…$/u);
  expect(mail.subject.length).toBeLessThan(100);
});

test('the subject of the writer stands instead of the first words', () => {
  const { mail, reference } = compose({ subject: 'Password refused' });
  expect(mail.subject).toBe(`[${reference}] Password refused`);
});

test('a question of several lines makes a subject of one', () => {
  const { mail } = compose({ question: ['One line\nBcc: al@writer.example\u2028and\tanother'] });
  expect(mail.subject).toMatch(/One line Bcc: al@writer\.example and another$/u);
});

test('a subject that a mail program would decode stays as it was typed', () => {
  const { mail } = compose({ subject: '=?utf-8?q?=0D=0ABcc:_al?=' });
  expect(mail.subject).not.toContain('=?');
  expect(mail.subject).toContain('= ?utf-8?q?');
});

test('a long subject is not cut in the middle of a character', () => {
  for (const length of [75, 76, 77, 78]) {
    const { subject } = compose({ question: [`${'a'.repeat(length)}${'😀'.repeat(20)}`] }).mail;
    expect(subject.isWellFormed()).toBe(true);
    expect(subject).not.toContain('\uFFFD');
  }
});

test('the text begins with the question, and the facts follow as lines', () => {
  const { mail, reference } = compose({
    topic: ['mail-setup'],
    customer: 'yes',
    program: 'Thunderbird',
    version: '128',
    system: 'Windows 11',
    page: '/guides/thunderbird/',
    confirm: ['one-question'],
  });
  expect(mail.text).toBe(
    [
      plainQuestion,
      '',
      `Reference: ${reference}`,
      `Topic: ${findTopic('mail-setup').label}`,
      `From: ${writer}`,
      'Customer: yes',
      'Program: Thunderbird',
      'Version: 128',
      'System: Windows 11',
      'Came from: /guides/thunderbird/',
      'Writer confirmed: this is one question',
      '',
    ].join('\n'),
  );
});

test('the text says where the topic was chosen from the text', () => {
  expect(compose().mail.text).toContain(`Topic: ${findTopic('mail-setup').label} (chosen from the text)`);
});

test('headers name the reference and the topic, and nothing urgent', () => {
  const { mail, reference } = compose({ topic: ['sales'] });
  expect(mail.headers).toEqual({ 'X-Support-Reference': reference, 'X-Support-Topic': 'sales' });
});

test('the mail of an emergency begins with that word and the service, and is marked as urgent', () => {
  const { mail, reference } = compose(down);
  const { label } = needService('imap');
  expect(mail.to).toBe(provider.support.emergency);
  expect(mail.subject.startsWith(`Emergency: ${label} [${reference}] `)).toBe(true);
  expect(mail.headers).toMatchObject({ Importance: 'high', 'X-Priority': '1' });
  expect(mail.text).toContain(`Account: ${customer}\nEmergency: yes\nService: ${label}\n`);
});

test('what was seen from our side stands in the text', () => {
  const [message] = routeQuestions(createContact(down), chooseTopic);
  const composed = message && composeMail(message, settings, 'no answer from port 993');
  expect(composed?.mail.text).toContain('Probe report: no answer from port 993\n');
});

test('the same message has the same reference, Message-ID and key; without the secret nobody can tell it', () => {
  expect(compose()).toEqual(compose());
  const [message] = routeQuestions(createContact(), chooseTopic);
  const other =
    message &&
    composeMail(message, createSettings({ CONTACT_SECRET: 'another secret, of 32 characters and more' }));
  expect(other?.reference).not.toBe(compose().reference);
});

test('the Message-ID is made of the reference', () => {
  const { mail, reference } = compose();
  expect(mail.messageId).toBe(`<${reference.toLowerCase()}@${provider.domain}>`);
});

for (const [what, parts] of [
  ['text', { question: [`${plainQuestion} Thank you.`] }],
  ['writer', { email: 'al@writer.example' }],
  ['topic', { topic: ['sales'] }],
] as [string, Partial<Contact>][]) {
  test(`another ${what} gives another reference`, () => {
    expect(compose(parts).reference).not.toBe(compose().reference);
  });
}

test('an emergency has another reference than the same text as a regular message', () => {
  expect(compose(down).reference).not.toBe(compose({ ...down, emergency: 'no' }).reference);
});

test('a detail that changes gives another key, so that the better mail is not taken for the first', () => {
  const [one, other] = [compose({ version: '128' }), compose({ version: '140' })];
  expect(other.reference).toBe(one.reference);
  expect(other.mail.idempotencyKey).not.toBe(one.mail.idempotencyKey);
});

test('overriding a warning does not change the key', () => {
  expect(compose({ confirm: ['english'] }).mail.idempotencyKey).toBe(compose().mail.idempotencyKey);
});

test('a question has the same key alone and beside others, so that a retry of one is no second mail', () => {
  const [, beside] = composeAll({ question: [plainQuestion, invoiceQuestion], topic: ['sales', ''] });
  const alone = compose({ question: [invoiceQuestion], topic: [''] });
  expect(alone.mail.idempotencyKey).toBe(beside?.mail.idempotencyKey);
});
