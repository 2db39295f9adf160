import { expect, test } from '@playwright/test';
import type { Challenge } from 'altcha-lib';
import { solve } from '../../../../src/contact/browser/proof.ts';
import { honeypot } from '../../../../src/contact/message/fields.ts';
import {
  contactUrl,
  emergencyMessage,
  invoiceQuestion,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  readProblems,
} from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';
import { readForm } from '../../../support/markup.ts';

let now = Math.ceil(Date.now() / 1000) * 1000;
const clock = { now: () => now };
const filled = { [honeypot]: 'https://elsewhere.example' };
const post = (body: URLSearchParams) => new Request(contactUrl, { method: 'POST', body });

for (const [what, message, mails] of [
  ['one question', plainMessage, 1],
  ['two questions', { ...plainMessage, question: [plainQuestion, invoiceQuestion] }, 2],
  ['an emergency', emergencyMessage, 1],
] as const) {
  test(`a person with ${what} whose password manager filled in the honeypot is never told “sent”, and sends it with one more press`, () =>
    withContact(async ({ send, inbox, outcomes }) => {
      const first = await send(postForm({ ...message, ...filled } as Record<string, string | string[]>));
      expect(first.status).toBe(422);
      const page = await first.text();
      expect(page).toContain('Password managers sometimes do that');
      expect(await inbox.readMails()).toEqual([]);
      expect(outcomes.at(-1)).toMatchObject({ kind: 'refused', problems: [{ code: 'honeypot' }] });

      const form = readForm(page);
      expect(form.get(honeypot) ?? '').toBe('');
      expect(form.getAll('question')).toEqual([message.question].flat());
      expect((await send(post(form))).status).toBe(303);
      expect(await inbox.readMails()).toHaveLength(mails);
    }, clock));
}

test('whoever has it filled in again goes through after ten seconds', () =>
  withContact(async ({ send, inbox }) => {
    const form = readForm(await (await send(postForm({ ...plainMessage, ...filled }))).text());
    form.set(honeypot, 'https://elsewhere.example');
    now += 9000;
    const soon = await send(post(form));
    expect(soon.status).toBe(422);
    expect(await soon.text()).toContain('Wait a second, then press Send again');
    expect(await inbox.readMails()).toEqual([]);
    now += 1000;
    expect((await send(post(form))).status).toBe(303);
    expect(await inbox.readMails()).toHaveLength(1);
  }, clock));

test('a program is told what is wrong, and that a proof of work lets it through', () =>
  withContact(async ({ send, inbox }) => {
    const message = { ...plainMessage, ...filled };
    const response = await send(postJson(message));
    expect([response.status, response.headers.get('Retry-After')]).toEqual([422, '10']);
    const [problem] = (await readProblems(response)).problems;
    expect(problem?.code).toBe('honeypot');
    const altcha = await solve(problem?.challenge as Challenge);
    expect((await send(postJson({ ...message, altcha }))).status).toBe(200);
    expect(await inbox.readMails()).toHaveLength(1);
  }, clock));

test('with proof of work switched off a filled honeypot still isn’t sent at once', () =>
  withContact(
    async ({ send, inbox }) => {
      expect((await send(postJson({ ...plainMessage, ...filled }))).status).toBe(422);
      expect(await inbox.readMails()).toEqual([]);
    },
    { ...clock, environment: { PROOF: 'off' } },
  ));

test('what was in the honeypot comes back in no answer', () =>
  withContact(async ({ send }) => {
    for (const step of ['', 'another', 'write', 'check']) {
      const body = { ...plainMessage, ...filled, step };
      expect(await (await send(postJson(body))).text()).not.toContain('elsewhere.example');
      expect(await (await send(postForm(body))).text()).not.toContain('elsewhere.example');
    }
  }, clock));
