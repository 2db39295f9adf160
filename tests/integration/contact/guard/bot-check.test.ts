import { expect, test } from '@playwright/test';
import type { Challenge } from 'altcha-lib';
import { createSubmissionId } from '../../../../src/contact/message/identity.ts';
import { solve } from '../../../../src/contact/browser/proof.ts';
import {
  contactUrl,
  invoiceQuestion,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  readCodes,
  readProblems,
  writer,
} from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';
import { readForm } from '../../../support/markup.ts';
import { createScriptedTransport } from '../../../support/scripted-transport.ts';

/** A clock that a test moves on. */
function createClock() {
  let now = Math.ceil(Date.now() / 1000) * 1000;
  return { read: () => now, wait: (seconds: number) => (now += seconds * 1000) };
}

type Send = (request: Request) => Promise<Response>;

async function askStamp(send: Send): Promise<{ token: string; challenge?: Challenge }> {
  const response = await send(new Request(`${contactUrl}?token`));
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toContain('application/json');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  return (await response.json()) as { token: string; challenge?: Challenge };
}

/** What the answer says about bots. */
async function readWarning(response: Response) {
  expect(response.status).toBe(422);
  const [problem] = (await readProblems(response)).problems;
  return problem as NonNullable<typeof problem>;
}

const always = { PROOF: 'always' };
const { read: readClock, wait } = createClock();
const clock = { now: readClock };

test('a token is fetched, kept for three seconds, and the message goes', () =>
  withContact(async ({ send, inbox }) => {
    const { token, challenge } = await askStamp(send);
    expect(challenge).toBeUndefined();
    wait(3);
    expect((await send(postJson({ ...plainMessage, token }))).status).toBe(200);
    expect(await inbox.readMails()).toHaveLength(1);
  }, clock));

test('whoever sends within three seconds is asked to press Send once more, and may do so at once', () =>
  withContact(async ({ send, inbox }) => {
    const { token } = await askStamp(send);
    wait(2);
    const warning = await readWarning(await send(postJson({ ...plainMessage, token })));
    expect(warning).toMatchObject({ code: 'form_too_fast', token: expect.any(String) });
    expect(await inbox.readMails()).toEqual([]);
    expect((await send(postJson({ ...plainMessage, token: warning.token }))).status).toBe(200);
  }, clock));

test('a form that was open for more than a day is renewed', () =>
  withContact(async ({ send, inbox }) => {
    const { token } = await askStamp(send);
    wait(24 * 60 * 60);
    expect((await send(postJson({ ...plainMessage, token }))).status).toBe(200);
    wait(1);
    const warning = await readWarning(
      await send(postJson({ ...plainMessage, question: invoiceQuestion, token })),
    );
    expect(warning.code).toBe('form_too_old');
    const again = postJson({ ...plainMessage, question: invoiceQuestion, token: warning.token });
    expect((await send(again)).status).toBe(200);
    expect(await inbox.readMails()).toHaveLength(2);
  }, clock));

test('a forged token is refused, and a true one comes with the refusal', () =>
  withContact(async ({ send, inbox }) => {
    const { token } = await askStamp(send);
    wait(60);
    for (const forged of [`0${token.slice(1)}`, 'x', 'a.b.c'])
      expect(await readCodes(await send(postJson({ ...plainMessage, token: forged })))).toEqual([
        'form_unknown',
      ]);
    expect(await inbox.readMails()).toEqual([]);
  }, clock));

test('no token at all says nothing: programs and forms without script are heard', () =>
  withContact(async ({ send, inbox }) => {
    expect((await send(postJson(plainMessage))).status).toBe(200);
    expect((await send(postForm({ ...plainMessage, question: invoiceQuestion, token: '' }))).status).toBe(
      303,
    );
    expect(await inbox.readMails()).toHaveLength(2);
  }));

test('a double click with the same token is one mail', () =>
  withContact(async ({ send, inbox }) => {
    const { token } = await askStamp(send);
    wait(5);
    const twice = [1, 2].map(() => send(postForm({ ...plainMessage, token })));
    expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([303, 303]);
    expect(await inbox.readMails()).toHaveLength(1);
  }, clock));

test('a warning comes before the token, and its answer is sent however fast the writer is', () =>
  withContact(async ({ send, inbox }) => {
    const { token } = await askStamp(send);
    const secret = { ...plainMessage, question: 'My password is hunter2! Why is it refused?' };
    const page = await send(postForm({ ...secret, token, step: 'check' }));
    const checked = readForm(await page.text());
    expect(checked.get('token')).not.toBe(token);
    const warning = await send(
      postForm({ ...Object.fromEntries(checked), token }, { Accept: 'application/json' }),
    );
    expect(await readCodes(warning)).toEqual(['contains_secret']);
    checked.set('confirm', 'secrets');
    expect((await send(postForm(Object.fromEntries(checked)))).status).toBe(303);
    expect(await inbox.readMails()).toHaveLength(1);
  }, clock));

test('with PROOF=always a bare post is not sent, and is told the challenge that lets it through', () =>
  withContact(
    async ({ send, inbox }) => {
      const response = await send(postJson(plainMessage));
      expect(response.headers.get('Retry-After')).toBe('10');
      const warning = await readWarning(response);
      expect(warning.code).toBe('proof_wanted');
      expect(await inbox.readMails()).toEqual([]);
      const altcha = await solve(warning.challenge as Challenge);
      expect((await send(postJson({ ...plainMessage, altcha }))).status).toBe(200);
      expect(await inbox.readMails()).toHaveLength(1);
    },
    { environment: always, ...clock },
  ));

test('with PROOF=always the token brings its challenge, so that the message goes at the first try', () =>
  withContact(
    async ({ send }) => {
      const { token, challenge } = await askStamp(send);
      const altcha = await solve(challenge as Challenge);
      wait(20);
      expect((await send(postForm({ ...plainMessage, token, altcha }))).status).toBe(303);
    },
    { environment: always, ...clock },
  ));

test('a proof is not enough for a second message, and still is for a repetition of the first', () =>
  withContact(
    async ({ send, inbox }) => {
      const { challenge } = await askStamp(send);
      const altcha = await solve(challenge as Challenge);
      expect((await send(postJson({ ...plainMessage, altcha }))).status).toBe(200);
      for (const other of [{ question: invoiceQuestion }, { email: 'al@writer.example' }]) {
        const replayed = await send(postJson({ ...plainMessage, ...other, altcha }));
        expect(await readCodes(replayed)).toEqual(['proof_wanted']);
      }
      expect((await send(postJson({ ...plainMessage, altcha }))).status).toBe(200);
      expect(await inbox.readMails()).toHaveLength(1);
    },
    { environment: always, ...clock },
  ));

test('whoever cannot solve anything waits ten seconds instead, and not from the start when they press too soon', () =>
  withContact(
    async ({ send, inbox }) => {
      let { token, message } = await readWarning(await send(postJson(plainMessage)));
      expect(message).toContain('10 seconds');
      wait(6);
      ({ token, message } = await readWarning(await send(postJson({ ...plainMessage, token }))));
      expect(message).toContain('4 seconds');
      wait(3);
      ({ token, message } = await readWarning(await send(postJson({ ...plainMessage, token }))));
      expect(message).toContain('a second,');
      expect(await inbox.readMails()).toEqual([]);
      wait(1);
      expect((await send(postForm({ ...plainMessage, token: token ?? '' }))).status).toBe(303);
      expect(await inbox.readMails()).toHaveLength(1);
    },
    { environment: always, ...clock },
  ));

test('a bot that has waited with one message cannot send another in its place', () =>
  withContact(
    async ({ send, inbox }) => {
      const { token } = await readWarning(await send(postJson(plainMessage)));
      wait(60);
      for (const other of [
        { question: invoiceQuestion },
        { email: 'al@writer.example' },
        { subject: 'Buy' },
      ]) {
        const response = await send(postJson({ ...plainMessage, ...other, token }));
        expect(await readCodes(response)).toEqual(['proof_wanted']);
      }
      const fetched = await askStamp(send);
      wait(60);
      const bare = await send(postJson({ ...plainMessage, token: fetched.token }));
      expect(await readCodes(bare)).toEqual(['proof_wanted']);
      expect(await inbox.readMails()).toEqual([]);
    },
    { environment: always, ...clock },
  ));

test('the time in which a page is checked counts as waiting', () =>
  withContact(
    async ({ send, inbox }) => {
      const page = await send(postForm({ ...plainMessage, step: 'check' }));
      const checked = readForm(await page.text());
      wait(10);
      expect((await send(postForm(Object.fromEntries(checked)))).status).toBe(303);
      expect(await inbox.readMails()).toHaveLength(1);
    },
    { environment: always, ...clock },
  ));

test('whoever has waited need not wait again when the message could not be delivered', () =>
  withContact(
    async ({ send }) => {
      const sending = { ...plainMessage, submission: createSubmissionId() };
      const both = { ...sending, question: [plainQuestion, invoiceQuestion] };
      const { token } = await readWarning(await send(postJson(both)));
      wait(10);
      expect((await send(postJson({ ...both, token }))).status).toBe(503);
      const rest = await send(postJson({ ...sending, question: invoiceQuestion, token }));
      expect(rest.status).toBe(503);
    },
    {
      environment: always,
      ...clock,
      store: 'off',
      transports: [createScriptedTransport(() => ({ kind: 'failed', reason: 'test' }))],
    },
  ));

test('proof is demanded when half of the limits is used up, and of nobody before', () =>
  withContact(
    async ({ send: sendFrom, inbox }) => {
      const send = (request: Request) => sendFrom(request, { address: '192.0.2.7' });
      const number = (count: number) => ({
        ...plainMessage,
        question: `${plainQuestion} This is number ${count}.`,
      });
      for (const count of [1, 2, 3, 4, 5]) expect((await send(postJson(number(count)))).status).toBe(200);
      expect(await readCodes(await send(postJson(number(6))))).toEqual(['proof_wanted']);
      expect((await send(postJson({ ...number(6), email: 'al@writer.example' }))).status).toBe(200);
      expect(await inbox.readMails()).toHaveLength(6);
    },
    { environment: { RATE_LIMIT: 'on' }, ...clock },
  ));

test('with PROOF=off proof is never demanded', () =>
  withContact(
    async ({ send }) => {
      for (const count of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
        const question = `${plainQuestion} This is number ${count}.`;
        expect((await send(postJson({ ...plainMessage, question }))).status).toBe(200);
      }
    },
    { environment: { RATE_LIMIT: 'on', PROOF: 'off' } },
  ));

const everything = {
  question: [plainQuestion, invoiceQuestion],
  topic: ['sales', 'security'],
  email: writer,
  customer: 'yes',
  subject: 'Password “refused” & more',
  program: 'Thunderbird 128',
  version: '128.0',
  system: 'Windows 11',
  page: '/faq/mail-setup/',
};

for (const [code, token, environment] of [
  ['form_too_fast', 'fresh', {}],
  ['form_too_old', 'old', {}],
  ['form_unknown', 'forged', {}],
  ['proof_wanted', '', always],
] as [string, string, Record<string, string>][]) {
  test(`nothing that was typed is lost with ${code}`, () =>
    withContact(
      async ({ send, outcomes }) => {
        const fetched = await askStamp(send);
        if (token === 'old') wait(25 * 60 * 60);
        const sent = token === '' || token === 'forged' ? token : fetched.token;
        const response = await send(postForm({ ...everything, token: sent }));
        expect(response.status).toBe(422);
        const form = readForm(await response.text());
        for (const [name, values] of Object.entries(everything))
          expect([name, form.getAll(name)]).toEqual([name, [values].flat()]);
        expect(outcomes.at(-1)).toMatchObject({ kind: 'refused', problems: [{ code }] });
      },
      { environment, ...clock },
    ));
}
