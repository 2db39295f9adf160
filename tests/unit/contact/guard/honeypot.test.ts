import { expect, test } from '@playwright/test';
import { isReference } from '../../../../src/contact/send/reference.ts';
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
  withContact,
} from '../../../support/contact.ts';

const filled = { website: 'https://elsewhere.example' };

for (const [what, message] of [
  ['one question', plainMessage],
  ['two questions', { ...plainMessage, question: [plainQuestion, invoiceQuestion] }],
  ['a topic', { ...plainMessage, topic: 'sales' }],
] as const) {
  test(`a robot with ${what} is answered to the letter as a person is, and nothing is sent`, () =>
    withContact(async ({ send, inbox }) => {
      const robot = await send(postJson({ ...message, ...filled }));
      const robotForm = await send(postForm({ ...message, ...filled } as Record<string, string | string[]>));
      expect(await inbox.readMails()).toEqual([]);
      const person = await send(postJson(message));
      expect([robot.status, await readSent(robot)]).toEqual([person.status, await readSent(person)]);
      const personForm = await send(postForm(message as Record<string, string | string[]>));
      expect(robotForm.headers).toEqual(personForm.headers);
      expect(robotForm.status).toBe(303);
    }));
}

test('a robot that typed nothing else gets a reference too', () => {
  const outcome = pretendSent(createFields(filled), { settings: createSettings(), chooseTopic });
  expect(outcome).toMatchObject({ kind: 'sent', emergency: false, robot: true });
  const receipts = outcome.kind === 'sent' ? outcome.receipts : [];
  expect(receipts.map(({ reference }) => isReference(reference))).toEqual([true]);
});
