import { expect, test } from '@playwright/test';
import { findTopic, provider } from '../../../src/provider/index.ts';
import { isReference } from '../../../src/contact/message/reference.ts';
import {
  emergencyMessage,
  invoiceQuestion,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  readSent,
  writer,
} from '../../support/contact.ts';
import { withContact } from '../../support/contact-under-test.ts';

test('a plain question is one mail to the team of its topic, and a reference for the writer', () =>
  withContact(async ({ send, inbox }) => {
    const response = await send(postJson(plainMessage));
    expect(response.status).toBe(200);
    const { status, emergency, messages } = await readSent(response);
    expect([status, emergency]).toEqual(['sent', false]);
    expect(messages).toEqual([{ reference: expect.any(String), topic: 'mail-setup' }]);
    const reference = messages[0]?.reference ?? '';
    expect(isReference(reference)).toBe(true);
    const mails = await inbox.readMails();
    expect(mails).toMatchObject([{ to: [findTopic('mail-setup').team], reply_to: [writer], html: null }]);
    expect(mails[0]?.subject).toContain(reference);
    expect(mails[0]?.text).toContain(plainQuestion);
  }));

test('two questions are two references and two mails, each to its own team', () =>
  withContact(async ({ send, inbox }) => {
    const { messages } = await readSent(
      await send(postJson({ ...plainMessage, question: [plainQuestion, invoiceQuestion] })),
    );
    expect(messages.map(({ topic }) => topic)).toEqual(['mail-setup', 'account-billing']);
    expect(new Set(messages.map(({ reference }) => reference)).size).toBe(2);
    const mails = await inbox.readMails();
    expect(mails.map(({ to }) => to[0]).sort()).toEqual(
      [findTopic('mail-setup').team, findTopic('account-billing').team].sort(),
    );
    for (const { text } of mails)
      expect([plainQuestion, invoiceQuestion].filter((question) => text.includes(question))).toHaveLength(1);
  }));

test('several topics belong to their questions in order', () =>
  withContact(async ({ send }) => {
    const body = {
      ...plainMessage,
      question: [plainQuestion, invoiceQuestion],
      topic: ['security', 'sales'],
    };
    const { messages } = await readSent(await send(postJson(body)));
    expect(messages.map(({ topic }) => topic)).toEqual(['security', 'sales']);
  }));

test('an HTML form is answered with 303 to a page that shows the reference', () =>
  withContact(async ({ send, inbox }) => {
    const response = await send(postForm(plainMessage));
    expect(response.status).toBe(303);
    const [mail] = await inbox.readMails();
    const location = response.headers.get('Location') ?? '';
    const sent = await send(new Request(new URL(location, provider.site)));
    expect(sent.status).toBe(200);
    expect(await sent.text()).toContain(mail?.headers['X-Support-Reference']);
    expect(await inbox.readMails()).toHaveLength(1);
  }));

test('a customer’s emergency goes to the address that wakes an engineer', () =>
  withContact(async ({ send, inbox }) => {
    const { emergency } = await readSent(await send(postJson(emergencyMessage)));
    expect(emergency).toBe(true);
    const [mail] = await inbox.readMails();
    expect(mail?.to).toEqual([provider.support.emergency]);
    expect(mail?.subject).toMatch(/^Emergency: /u);
    expect(mail?.headers).toMatchObject({ Importance: 'high', 'X-Priority': '1' });
  }));

test('an emergency and the same text as a regular message have different references', () =>
  withContact(async ({ send, inbox }) => {
    const emergency = await readSent(await send(postJson(emergencyMessage)));
    const normal = await readSent(await send(postJson({ ...emergencyMessage, emergency: 'no' })));
    expect(normal.emergency).toBe(false);
    expect(normal.messages[0]?.reference).not.toBe(emergency.messages[0]?.reference);
    expect(await inbox.readMails()).toHaveLength(2);
  }));

test('what the log is told holds reference and transport, and no word or address', () =>
  withContact(async ({ send, outcomes }) => {
    await send(postJson(plainMessage));
    expect(outcomes).toMatchObject([
      {
        kind: 'accepted',
        status: 'sent',
        deliveries: [{ result: 'sent', attempts: [{ transport: 'resend' }] }],
      },
    ]);
    expect(JSON.stringify(outcomes)).not.toMatch(/Thunderbird|writer\.example/u);
  }));
