import { expect, test } from '@playwright/test';
import type { Challenge } from 'altcha-lib';
import { solve } from '../../../../src/contact/browser/proof.ts';
import {
  contactUrl,
  invoiceQuestion,
  plainMessage,
  plainQuestion,
  postForm,
} from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';
import { createScriptedTransport } from '../../../support/scripted-transport.ts';
import { readForm, unescapeMarkup } from '../../../support/markup.ts';

const failing = createScriptedTransport(() => ({ kind: 'failed', reason: 'test' }));
let now = Math.ceil(Date.now() / 1000) * 1000;
const wait = (seconds: number) => (now += seconds * 1000);
const clock = { now: () => now };
const always = { environment: { PROOF: 'always' }, ...clock };
const post = (body: URLSearchParams) => new Request(contactUrl, { method: 'POST', body });

test('without a script: the built form is sent, comes back, and goes after ten seconds', () =>
  withContact(async ({ send, inbox }) => {
    const first = await send(postForm(plainMessage));
    expect(first.status).toBe(422);
    const page = await first.text();
    expect(page).toContain('Please wait 10 seconds');
    wait(4);
    const soon = await send(post(readForm(page)));
    expect(soon.status).toBe(422);
    const again = await soon.text();
    expect(again).toContain('Please wait 6 seconds');
    wait(6);
    expect((await send(post(readForm(again)))).status).toBe(303);
    expect(await inbox.readMails()).toHaveLength(1);
  }, always));

test('without a script: a text that was split and read for ten seconds goes at the first press', () =>
  withContact(async ({ send, inbox }) => {
    const question = `${plainQuestion}\n\nAnd another thing: ${invoiceQuestion}`;
    const page = await (await send(postForm({ ...plainMessage, question }))).text();
    wait(10);
    expect((await send(post(readForm(page)))).status).toBe(303);
    expect(await inbox.readMails()).toHaveLength(2);
  }, always));

test('a form that comes back may be sent within the same second', () =>
  withContact(async ({ send, inbox }) => {
    const page = await (
      await send(postForm({ ...plainMessage, question: 'My password is hunter2! Why is it refused?' }))
    ).text();
    const form = readForm(page);
    form.append('confirm', 'secrets');
    expect((await send(post(form))).status).toBe(303);
    expect(await inbox.readMails()).toHaveLength(1);
  }, clock));

test('the form brings the challenge to the script, and carries its proof on', () =>
  withContact(
    async ({ send }) => {
      const page = await (await send(postForm(plainMessage))).text();
      const challenge = / data-challenge="([^"]*)"/u.exec(page)?.[1] ?? '';
      const form = readForm(page);
      form.set('altcha', await solve(JSON.parse(unescapeMarkup(challenge)) as Challenge));
      const failed = await send(post(form));
      expect(failed.status).toBe(503);
      const retry = readForm(await failed.text());
      expect(retry.get('altcha')).toBe(form.get('altcha'));
      expect((await send(post(retry))).status).toBe(503);
    },
    { ...always, store: 'off', transports: [failing] },
  ));
