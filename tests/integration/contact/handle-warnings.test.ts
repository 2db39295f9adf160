import { expect, test } from '@playwright/test';
import {
  contactUrl,
  emergencyMessage,
  invoiceQuestion,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  readCodes,
  readProblems,
  writer,
} from '../../support/contact.ts';
import { withContact } from '../../support/contact-under-test.ts';
import { findTopic, provider } from '../../../src/provider/index.ts';
import { listButtons, readForm } from '../../support/markup.ts';

for (const [who, body] of [
  ['a visitor', { ...emergencyMessage, customer: 'no' }],
  [
    'somebody who does not say',
    {
      question: emergencyMessage.question,
      email: writer,
      emergency: 'yes',
      service: 'imap',
      account: 'jo@writer.example',
    },
  ],
  ['an account of another provider', { ...emergencyMessage, account: 'jo@elsewhere.example' }],
  ['a visitor who confirms it', { ...emergencyMessage, customer: 'no', confirm: ['emergency'] }],
] as const) {
  test(`an emergency of ${who} wakes nobody`, () =>
    withContact(async ({ send, inbox }) => {
      const response = await send(postJson(body));
      expect(response.status).toBe(422);
      expect(await readCodes(response)).toContain('emergency_customers_only');
      expect(await inbox.readMails()).toEqual([]);
    }));
}

test('a text that is clearly not English brings a warning, and is sent when the writer overrides it', () =>
  withContact(async ({ send, inbox }) => {
    const body = {
      ...plainMessage,
      question: 'Guten Tag, mein Programm sagt, dass das Kennwort falsch ist. Was kann ich dagegen tun?',
    };
    const response = await send(postJson(body));
    expect(response.status).toBe(422);
    expect((await readProblems(response)).problems).toMatchObject([
      { code: 'not_english', language: 'de', index: 0 },
    ]);
    expect((await send(postJson({ ...body, confirm: 'english' }))).status).toBe(200);
    expect(await inbox.readMails()).toHaveLength(1);
  }));

test('a short question in another script is asked for in English, in the words of its language', () =>
  withContact(async ({ send }) => {
    for (const [language, question] of [
      ['zh-Hans', '收不到邮件'],
      ['ja', '送信できません'],
      ['ko', '로그인 안 돼요'],
      ['ru', 'Нет почты'],
    ] as const) {
      const { problems } = await readProblems(await send(postJson({ ...plainMessage, question })));
      expect(problems, question).toMatchObject([{ code: 'not_english', noticeLanguage: language }]);
    }
  }));

const twoInOne = `${plainQuestion}\n\nAnd another thing: ${invoiceQuestion}`;

test('two clear questions in one box come back in parts, and are sent as one when the writer confirms', () =>
  withContact(async ({ send, inbox }) => {
    const response = await send(postJson({ ...plainMessage, question: twoInOne }));
    expect(response.status).toBe(422);
    const { problems } = await readProblems(response);
    expect(problems).toMatchObject([{ code: 'several_questions', field: 'question', index: 0 }]);
    expect(problems[0]?.parts).toHaveLength(2);
    expect(
      (await send(postJson({ ...plainMessage, question: twoInOne, confirm: ['one-question'] }))).status,
    ).toBe(200);
    expect(await inbox.readMails()).toMatchObject([{ text: expect.stringContaining(twoInOne) }]);
  }));

test('the page that was split for the writer is sent as two messages by its main button', () =>
  withContact(async ({ send, inbox }) => {
    const page = await (await send(postForm({ ...plainMessage, question: twoInOne }))).text();
    const response = await send(new Request(contactUrl, { method: 'POST', body: readForm(page) }));
    expect(response.status).toBe(303);
    expect(await inbox.readMails()).toHaveLength(2);
  }));

test('a password in the text is not sent on unasked', () =>
  withContact(async ({ send, inbox }) => {
    const response = await send(
      postJson({ ...plainMessage, question: 'My password is hunter2! Why is it refused?' }),
    );
    const { problems } = await readProblems(response);
    expect(problems[0]).toMatchObject({
      code: 'contains_secret',
      start: expect.any(Number),
      end: expect.any(Number),
    });
    expect(await inbox.readMails()).toEqual([]);
  }));

test('the check shows a valid message, and raises the same warnings as sending does', () =>
  withContact(async ({ send, inbox }) => {
    const check = await send(postForm({ ...plainMessage, step: 'check' }));
    expect(await check.text()).toContain('Review your message');
    const warned = await send(postForm({ ...plainMessage, question: twoInOne, step: 'check' }));
    expect(warned.status).toBe(422);
    expect(await inbox.readMails()).toEqual([]);
  }));

test('a password in a text that is not English is said with it', () =>
  withContact(async ({ send }) => {
    const question = 'Mein Passwort ist Tr0ub4dor&3x und ich kann mich seit gestern nicht mehr anmelden.';
    const { problems } = await readProblems(await send(postJson({ ...plainMessage, question })));
    expect(problems.map(({ code }) => code)).toEqual(['contains_secret', 'not_english']);
  }));

test('a customer who gives another address is told which one is meant, and may go on without an emergency', () =>
  withContact(async ({ send }) => {
    const response = await send(postForm({ ...emergencyMessage, account: 'jo@own-domain.example' }));
    const page = await response.text();
    expect(page).toContain(`ends in @${provider.mailDomains[0]}`);
    expect(listButtons(page).map(({ label }) => label)).toContain('Send as a regular message');
    expect(page).not.toContain('I’m a customer: send');
  }));

test('what is asked beside a report of an outage goes to its own team, and only the report wakes somebody', () =>
  withContact(async ({ send, inbox }) => {
    const question = [emergencyMessage.question, invoiceQuestion];
    expect((await send(postForm({ ...emergencyMessage, question, confirm: 'one-question' }))).status).toBe(
      303,
    );
    const mails = await inbox.readMails();
    const findReader = (text: string) => mails.find((mail) => mail.text.includes(`\n${text}\n`))?.to;
    expect(findReader(emergencyMessage.question)).toEqual([provider.support.emergency]);
    expect(findReader(invoiceQuestion)).toEqual([findTopic('account-billing').team]);
    expect(mails).toHaveLength(2);
  }));

test('a subject that only speaks of emergencies can be sent as a regular message', () =>
  withContact(async ({ send, inbox }) => {
    const typed = { ...plainMessage, customer: 'yes', subject: 'Price of emergency support' };
    const page = await (await send(postForm(typed))).text();
    expect(page).toContain('Your subject contains the word “emergency”');
    const ways = listButtons(page).filter(({ name, value }) => name === 'emergency' && value === 'no');
    expect(ways).toHaveLength(1);
    expect((await send(postForm({ ...typed, emergency: 'no' }))).status).toBe(303);
    expect(await inbox.readMails()).toHaveLength(1);
  }));

test('“it is one question” keeps what was corrected since, and sends the text as it was', () =>
  withContact(async ({ send, inbox }) => {
    const page = await (await send(postForm({ ...plainMessage, question: twoInOne }))).text();
    const form = readForm(page);
    form.set('email', 'right@writer.example');
    form.set('step', 'unsplit');
    expect((await send(new Request(contactUrl, { method: 'POST', body: form }))).status).toBe(303);
    const [mail] = await inbox.readMails();
    expect(mail?.text).toContain(twoInOne);
    expect(mail?.reply_to).toEqual(['right@writer.example']);
  }));
