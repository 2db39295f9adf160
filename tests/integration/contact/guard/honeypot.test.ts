import { expect, test } from '@playwright/test';
import { isReference } from '../../../../src/contact/message/reference.ts';
import { pretendSent } from '../../../../src/contact/guard/honeypot.ts';
import {
  chooseTopic,
  createFields,
  createSettings,
  invoiceQuestion,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  readSent,
} from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';

const filled = { website: 'https://elsewhere.example' };

for (const [what, message] of [
  ['one question', plainMessage],
  ['two questions', { ...plainMessage, question: [plainQuestion, invoiceQuestion] }],
  ['a topic', { ...plainMessage, topic: 'sales' }],
] as const) {
  test(`a bot with ${what} is answered to the letter as a person is, and nothing is sent`, () =>
    withContact(async ({ send, inbox }) => {
      const bot = await send(postJson({ ...message, ...filled }));
      const botForm = await send(postForm({ ...message, ...filled } as Record<string, string | string[]>));
      expect(await inbox.readMails()).toEqual([]);
      const person = await send(postJson(message));
      expect([bot.status, await readSent(bot)]).toEqual([person.status, await readSent(person)]);
      const personForm = await send(postForm(message as Record<string, string | string[]>));
      expect(botForm.headers).toEqual(personForm.headers);
      expect(botForm.status).toBe(303);
    }));
}

test('a bot that typed nothing else gets a reference too', () => {
  const outcome = pretendSent(createFields(filled), { settings: createSettings(), chooseTopic });
  expect(outcome).toMatchObject({ kind: 'sent', emergency: false, bot: true });
  const receipts = outcome.kind === 'sent' ? outcome.receipts : [];
  expect(receipts.map(({ reference }) => isReference(reference))).toEqual([true]);
});
