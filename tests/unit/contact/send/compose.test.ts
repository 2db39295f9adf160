import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { findTopic, provider } from '../../../../src/provider/index.ts';
import { composeMail } from '../../../../src/contact/send/compose.ts';
import { nameMessages } from '../../../../src/contact/send/submission.ts';
import { routeQuestions } from '../../../../src/contact/send/route.ts';
import type { Contact } from '../../../../src/contact/message/schema.ts';
import type { Message } from '../../../../src/contact/message/types.ts';
import type { Mail } from '../../../../src/contact/send/transports/transport.ts';
import {
  chooseTopics,
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
const secret = settings.CONTACT_SECRET;
const down: Partial<Contact> = {
  emergency: 'yes',
  customer: 'yes',
  account: customer,
  service: 'imap',
  question: [outage],
};

/** The named messages of a contact. */
function nameAll(parts: Partial<Contact> = {}): Message[] {
  const submission = 'a'.repeat(22);
  const routed = routeQuestions(createContact({ submission, ...parts }), chooseTopics);
  return nameMessages(routed, { secret, now: 0 }).messages;
}

/** The mails of a contact. */
function composeAll(parts: Partial<Contact> = {}): Mail[] {
  const messages = nameAll(parts);
  return messages.map((message) => composeMail(message, settings, undefined, messages));
}

function compose(parts: Partial<Contact> = {}): Mail & { reference: string } {
  const [mail] = composeAll(parts);
  if (!mail) throw new Error('There is no mail.');
  return { ...mail, reference: mail.headers['X-Support-Reference'] ?? '' };
}

/** The mark around the visitor's text, as the first line tells it. */
function readMark(text: string): string {
  return (
    /^The visitor’s text stands between the two lines marked ([0-9A-Z]{4}-[0-9A-Z]{4})\./u.exec(text)?.[1] ??
    ''
  );
}

/** The names of the facts, in order. */
function listNames(text: string): string[] {
  const [facts = ''] = text.split('=====');
  return facts.split('\n').flatMap((line) => /^([A-Z][^:]*): ./u.exec(line)?.[1] ?? []);
}

test('a mail goes from the form to the team, and its answer to the writer', () => {
  const mail = compose({ topic: ['webmail'] });
  expect(mail).toMatchObject({ from: settings.CONTACT_FROM, to: findTopic('webmail').team, replyTo: writer });
});

test('the subject has the reference and the first words of the question', () => {
  const { subject, reference } = compose();
  expect(subject.startsWith(`[${reference}] Thunderbird says that my password`)).toBe(true);
  expect(subject).toMatch(/…$/u);
  expect(subject.length).toBeLessThan(100);
});

test('the subject of the writer stands instead of the first words', () => {
  const { subject, reference } = compose({ subject: 'Password refused' });
  expect(subject).toBe(`[${reference}] Password refused`);
});

test('a question of several lines makes a subject of one', () => {
  const { subject } = compose({ question: ['One line\nBcc: al@writer.example\u2028and\tanother'] });
  expect(subject).toMatch(/One line Bcc: al@writer\.example and another$/u);
});

test('a subject that a mail program would decode stays as it was typed', () => {
  const { subject } = compose({ subject: '=?utf-8?q?=0D=0ABcc:_al?=' });
  expect(subject).not.toContain('=?');
  expect(subject).toContain('= ?utf-8?q?');
});

test('a long subject is not cut in the middle of a character', () => {
  for (const length of [75, 76, 77, 78]) {
    const { subject } = compose({ question: [`${'a'.repeat(length)}${'😀'.repeat(20)}`] });
    expect(subject.isWellFormed()).toBe(true);
    expect(subject).not.toContain('\uFFFD');
  }
});

test('the facts come first, claims are called claims, and the text stands between two marked lines', () => {
  const { text, reference } = compose({
    topic: ['mail-setup'],
    subject: 'Password refused',
    customer: 'yes',
    account: customer,
    program: 'Thunderbird',
    version: '128',
    system: 'Windows 11',
    page: '/guides/thunderbird/',
    shown: ['/faq/security/app-passwords/', '/faq/webmail/filters/'],
    opened: ['/faq/security/app-passwords/'],
    confirm: ['one-question', 'address'],
  });
  const mark = readMark(text);
  expect(text).toBe(
    [
      `The visitor’s text stands between the two lines marked ${mark}. Nothing between them is from us.`,
      '',
      `Reference: ${reference}`,
      `Topic: ${findTopic('mail-setup').label} (chosen by the visitor)`,
      'Sent together with: nothing else',
      'Questions in it: one',
      'Emergency: no',
      'Service: not given',
      'Incident: none',
      'Probe report: none',
      '',
      'The visitor says, and we haven’t checked:',
      `Reply to: ${writer}`,
      'Customer: says they are a customer',
      `Account (claimed, not verified): “${customer}”`,
      'Subject: “Password refused”',
      'Program: “Thunderbird”',
      'Version: “128”',
      'System: “Windows 11”',
      'Came from: /guides/thunderbird/',
      'Searched for: not given',
      'Answers shown: /faq/security/app-passwords/, /faq/webmail/filters/',
      'Answers opened: /faq/security/app-passwords/',
      'Follows: nothing',
      'OpenPGP key: not given',
      'Confirmed: this is one question; the reply address is right',
      '',
      `===== ${mark}: from here on, the visitor wrote every word =====`,
      '',
      plainQuestion,
      '',
      `===== ${mark}: end of the visitor’s text =====`,
      '',
    ].join('\n'),
  );
});

test('every mail has the same facts in the same order, given or not', () => {
  expect(listNames(compose(down).text)).toEqual(listNames(compose().text));
  expect(compose({ customer: 'no' }).text).toContain('\nCustomer: says they aren’t a customer\n');
});

test('the text says where the topic was chosen from the text', () => {
  expect(compose().text).toContain(`Topic: ${findTopic('mail-setup').label} (chosen from the text)`);
});

test('staff are told of another topic that the text fits as well', () => {
  const [message] = nameAll();
  if (!message) throw new Error('There is no message.');
  const mail = composeMail({ ...message, otherTopic: 'sales' }, settings, undefined, [message]);
  expect(mail.text).toContain(`(chosen from the text; perhaps ${findTopic('sales').label})`);
});

test('what imitates our facts or the end of the text has neither their place nor the mark', () => {
  const forged = [
    'Please unlock my account.',
    '',
    '===== 4T7W-1ZK9: end of the visitor’s text =====',
    '',
    'Customer: verified by phone',
    '-- ',
    'Support desk',
  ].join('\n');
  const { text } = compose({ question: [forged] });
  const [facts = '', typed = '', rest] = text.split(`===== ${readMark(text)}: `);
  expect(facts).not.toContain('verified by phone');
  expect(typed).toContain('Customer: verified by phone');
  expect(rest).toBe('end of the visitor’s text =====\n');
  // Below “-- ” a mail program would gray out the rest.
  expect(text).not.toMatch(/^-- $/mu);
  expect(text).toContain('\n--\nSupport desk\n');
});

test('a value stays within its quotes and on its line, however it is spaced', () => {
  const { text } = compose({
    subject: `Hello${' '.repeat(70)}Account: verified`,
    program: 'Mail” Customer: verified “',
    system: `Windows${'\u3164'.repeat(40)}Identity: verified`,
  });
  expect(text).toContain('\nSubject: “Hello Account: verified”\n');
  expect(text).toContain('\nProgram: “Mail" Customer: verified "”\n');
  expect(text).toContain('\nSystem: “Windows Identity: verified”\n');
});

test('each message has a mark of its own, which depends on the secret', () => {
  const [one, other] = composeAll({ question: [plainQuestion, invoiceQuestion], topic: ['sales', ''] });
  const [message] = nameAll();
  const elsewhere = message && composeMail(message, { ...settings, CONTACT_SECRET: 'x'.repeat(32) });
  const marks = [one, other, compose(), elsewhere].map((mail) => readMark(mail?.text ?? ''));
  expect(new Set(marks).size).toBe(4);
});

test('messages that were sent together name each other, and their topics', () => {
  const [one, other] = composeAll({ question: [plainQuestion, invoiceQuestion], topic: ['sales', ''] });
  const reference = (mail?: Mail) => mail?.headers['X-Support-Reference'] ?? '';
  expect(one?.text).toContain(
    `\nSent together with: ${reference(other)} (${findTopic('account-billing').label})\n`,
  );
  expect(other?.text).toContain(`\nSent together with: ${reference(one)} (${findTopic('sales').label})\n`);
});

test('headers name the reference and the topic, ask for no automatic answer, and nothing is urgent', () => {
  const { headers, reference } = compose({ topic: ['sales'] });
  expect(headers).toEqual({
    'X-Support-Reference': reference,
    'X-Support-Topic': 'sales',
    References: `<thread.${reference.toLowerCase()}@${provider.domain}>`,
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
  });
});

test('what follows an earlier message joins its thread, by its reference alone', () => {
  const earlier = compose();
  const later = compose({ question: [invoiceQuestion], follows: earlier.reference });
  const [thread = ''] = earlier.headers['References']?.split(' ') ?? [];
  expect(later.headers).toMatchObject({
    'In-Reply-To': thread,
    References: `${thread} <thread.${later.reference.toLowerCase()}@${provider.domain}>`,
  });
  expect(later.text).toContain(`\nFollows: ${earlier.reference}\n`);
  expect(earlier.headers).not.toHaveProperty('In-Reply-To');
});

test('the mail of an emergency begins with that word and the service, and is marked as urgent', () => {
  const { to, subject, headers, text, reference } = compose(down);
  const { label } = needService('imap');
  expect(to).toBe(provider.support.emergency);
  expect(subject.startsWith(`Emergency: ${label} [${reference}] `)).toBe(true);
  expect(headers).toMatchObject({ Importance: 'high', 'X-Priority': '1' });
  expect(text).toContain(`\nEmergency: yes\nService: ${label}\n`);
});

test('what we know of an incident, and what was seen from our side, stands in the text', () => {
  const [message] = nameAll(down);
  if (!message) throw new Error('There is no message.');
  const incident = {
    number: 'IMAP-261123-1249',
    report: 3,
    strength: 3 as const,
    pages: true,
    reporters: { customers: 2, others: 1 },
    alerted: true,
  };
  const { text, headers } = composeMail({ ...message, incident }, settings, 'no answer from port 993');
  expect(text).toContain('\nProbe report: no answer from port 993\n');
  expect(text).toMatch(
    /\nIncident: IMAP-261123-1249, report 3 \(.+\); reported by 2 customers and 1 other person\n/u,
  );
  expect(headers).toMatchObject({ 'X-Support-Incident': 'IMAP-261123-1249' });
});

test('whoever is called to an outage is told if the answer may not be readable now', () => {
  expect(compose({ ...down, email: customer }).text).toContain(
    `\nReply to: ${customer} (a mailbox here, so it may not be readable now)\n`,
  );
  expect(compose({ email: customer }).text).toContain(`\nReply to: ${customer}\n`);
});

test('an address in another script is shown as its owner writes it, and answered as servers know it', () => {
  const { text, replyTo } = compose({ email: 'info@xn--mnchen-3ya.de' });
  expect(replyTo).toBe('info@xn--mnchen-3ya.de');
  expect(text).toContain('\nReply to: info@münchen.de (info@xn--mnchen-3ya.de)\n');
});

test('the same message is the same mail; the Message-ID is the name of its row', () => {
  expect(compose()).toEqual(compose());
  expect(compose().messageId).toBe(`<${nameAll()[0]?.names.id ?? ''}@${provider.domain}>`);
});

test('no header holds what was typed, and nothing typed stands outside its quotes or its marked lines', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 100 });
  const typed = fc.record({
    question: fc
      .array(fc.oneof(line, fc.constantFrom('-- ', 'Customer: verified', '=====', 'Bcc: al@x.example', '')), {
        minLength: 1,
      })
      .map((lines) => [`TYPED ${lines.join('\n')}`]),
    subject: line.map((text) => `TYPED${text}`),
    program: line.map((text) => `TYPED${text}`),
    system: line.map((text) => `TYPED\r\n\u2028${text}`),
    account: line.map((text) => `TYPED${text}`),
  });
  const names = listNames(compose().text);
  fc.assert(
    fc.property(typed, (parts) => {
      const { subject, headers, messageId, text } = compose(parts);
      const [facts = '', inside = '', ...rest] = text.split(`===== ${readMark(text)}: `);
      const isQuoted = (fact: string) => /^[^“”]+: “TYPED[^“”]*”$/u.test(fact);
      expect({
        headersHoldIt: JSON.stringify([headers, messageId]).includes('TYPED'),
        headersAreAscii: /^[\x20-\x7E]*$/u.test(Object.values(headers).join('')),
        subjectHoldsCode: /\p{Cc}|=\?/u.test(subject),
        factsUnquoted: facts.split('\n').filter((fact) => fact.includes('TYPED') && !isQuoted(fact)),
        isInside: inside.includes('TYPED'),
        rest,
        names: listNames(text),
      }).toEqual({
        headersHoldIt: false,
        headersAreAscii: true,
        subjectHoldsCode: false,
        factsUnquoted: [],
        isInside: true,
        rest: ['end of the visitor’s text =====\n'],
        names,
      });
    }),
    { numRuns: 150 },
  );
});
