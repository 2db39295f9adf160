import { expect, test } from '@playwright/test';
import {
  emergencyMessage,
  invoiceQuestion,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  readCodes,
  readSent,
} from '../../support/contact.ts';
import { withContact } from '../../support/contact-under-test.ts';
import { readForm } from '../../support/markup.ts';

const form = { ...plainMessage, submission: 'abcdefghijklmnopqrstuv' };
const otherForm = { ...plainMessage, submission: 'ABCDEFGHIJKLMNOPQRSTUV' };

test('the same form twice is one mail with one reference, and costs no quota the second time', () =>
  withContact(
    async ({ send, inbox, outcomes }) => {
      const first = await readSent(await send(postJson(form)));
      for (let time = 0; time < 40; time += 1) {
        const again = await send(postJson(form));
        expect([again.status, await readSent(again)]).toEqual([200, first]);
      }
      expect(await inbox.readMails()).toHaveLength(1);
      expect(outcomes.at(-1)).toMatchObject({ kind: 'accepted', earlier: expect.any(Number) });
    },
    { environment: { RATE_LIMIT: 'on' } },
  ));

test('the same words in a new form are a new message', () =>
  withContact(async ({ send, inbox }) => {
    const [one, other] = [await send(postJson(form)), await send(postJson(otherForm))];
    expect((await readSent(other)).messages).not.toEqual((await readSent(one)).messages);
    expect(await inbox.readMails()).toHaveLength(2);
  }));

test('the second outage of a day is a report of its own', () =>
  withContact(async ({ send, inbox }) => {
    await send(postJson({ ...emergencyMessage, submission: form.submission }));
    await send(postJson({ ...emergencyMessage, submission: otherForm.submission }));
    expect(await inbox.readMails()).toHaveLength(2);
  }));

test('a text that was changed after it was sent is another message of the same form', () =>
  withContact(async ({ send, inbox }) => {
    await send(postJson(form));
    await send(postJson({ ...form, question: `${plainQuestion} It is version 140.` }));
    expect(await inbox.readMails()).toHaveLength(2);
  }));

test('a question that is added to a sent form goes alone, and counts as one', () =>
  withContact(
    async ({ send, inbox, outcomes }) => {
      const peer = { address: '192.0.2.1' };
      const first = await readSent(await send(postJson(form), peer));
      const both = await readSent(
        await send(postJson({ ...form, question: [plainQuestion, invoiceQuestion] }), peer),
      );
      expect(both.messages.map(({ reference }) => reference)).toContain(first.messages[0]?.reference);
      expect(await inbox.readMails()).toHaveLength(2);
      const left = outcomes.map((outcome) =>
        'quotas' in outcome ? outcome.quotas[0]?.remaining : undefined,
      );
      expect((left[0] ?? NaN) - (left[1] ?? NaN)).toBe(1);
    },
    { environment: { RATE_LIMIT: 'on' } },
  ));

test('a program’s Idempotency-Key makes a retry one mail, and with another text it is refused', () =>
  withContact(async ({ send, inbox }) => {
    const headers = { 'Idempotency-Key': '"order 66"' };
    const first = await readSent(await send(postJson(plainMessage, headers)));
    expect(await readSent(await send(postJson(plainMessage, headers)))).toEqual(first);
    const other = await send(postJson({ ...plainMessage, question: invoiceQuestion }, headers));
    expect([other.status, await readCodes(other)]).toEqual([422, ['key_reused']]);
    expect(await inbox.readMails()).toHaveLength(1);
  }));

test('an Idempotency-Key that cannot be used is named', () =>
  withContact(async ({ send, inbox }) => {
    for (const key of ['two words', '"', 'x'.repeat(256), ' ']) {
      const response = await send(postJson(plainMessage, { 'Idempotency-Key': key }));
      expect(await readCodes(response)).toEqual(['key_invalid']);
    }
    expect(await inbox.readMails()).toEqual([]);
  }));

test('a form of a browser without scripts that is pressed twice is one mail', () =>
  withContact(async ({ send, inbox }) => {
    const responses = await Promise.all(Array.from({ length: 5 }, () => send(postForm(plainMessage))));
    expect(responses.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    expect(await inbox.readMails()).toHaveLength(1);
  }));

test('the same words some minutes later are asked about, and go as a new message if they are meant as one', async () => {
  let now = Date.now();
  await withContact(
    async ({ send, inbox }) => {
      const first = await readSent(await send(postJson(plainMessage)));
      now += 5 * 60_000;
      const response = await send(postForm(plainMessage));
      expect(response.status).toBe(409);
      const body = await response.text();
      expect(body).toContain('You sent this a short while ago');
      expect(body).toContain(first.messages[0]?.reference);
      expect(body).toContain('Send as a new message');
      expect(await inbox.readMails()).toHaveLength(1);
      const again = await send(
        new Request(postForm({}).url, {
          method: 'POST',
          headers: { Accept: 'text/html' },
          body: readForm(body),
        }),
      );
      expect(again.status).toBe(303);
      expect(await inbox.readMails()).toHaveLength(2);
    },
    { now: () => now },
  );
});

test('the same words hours later are a new message without a question', async () => {
  let now = Date.now();
  await withContact(
    async ({ send, inbox }) => {
      await send(postForm(plainMessage));
      now += 3 * 3_600_000;
      expect((await send(postForm(plainMessage))).status).toBe(303);
      expect(await inbox.readMails()).toHaveLength(2);
    },
    { now: () => now },
  );
});

test('every page that comes back carries the identity of its form', () =>
  withContact(async ({ send }) => {
    const submissionOf = async (response: Response) => readForm(await response.text()).get('submission');
    const warned = await submissionOf(await send(postForm({ ...plainMessage, email: '' })));
    expect(warned).toMatch(/^[\w-]{22}$/u);
    const kept = await submissionOf(await send(postForm({ ...form, email: '' })));
    expect(kept).toBe(form.submission);
    const checked = await submissionOf(await send(postForm({ ...form, step: 'check' })));
    expect(checked).toBe(form.submission);
  }));

test('two writers whose programs chose the same Idempotency-Key neither meet nor block each other', () =>
  withContact(async ({ send, inbox }) => {
    const headers = { 'Idempotency-Key': 'ticket-1' };
    const first = await readSent(await send(postJson(plainMessage, headers)));
    const stranger = { ...plainMessage, email: 'mallory@attacker.example', question: invoiceQuestion };
    const other = await send(postJson(stranger, headers));
    expect(other.status).toBe(200);
    expect((await readSent(other)).messages).not.toEqual(first.messages);
    // The same words by another writer are another message, too.
    const same = await send(postJson({ ...plainMessage, email: 'ann@writer.example' }, headers));
    expect((await readSent(same)).messages).not.toEqual(first.messages);
    expect(await inbox.readMails()).toHaveLength(3);
  }));

for (const [name, value] of [
  ['subject', 'It began with the update'],
  ['program', 'Thunderbird'],
  ['version', '140.2'],
  ['system', 'Debian 13'],
  ['account', 'jo@harborlight.example'],
  ['customer', 'yes'],
]) {
  test(`what a writer adds as ${name} to a sent form arrives, and isn’t answered as known`, () =>
    withContact(async ({ send, inbox }) => {
      await send(postJson(form));
      const added = await send(postJson({ ...form, [name ?? '']: value }));
      expect(added.status).toBe(200);
      const mails = await inbox.readMails();
      expect(mails).toHaveLength(2);
    }));
}
