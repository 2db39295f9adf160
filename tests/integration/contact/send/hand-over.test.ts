import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import { readSentLink } from '../../../../src/contact/message/sent-link.ts';
import { createResendTransport } from '../../../../src/contact/send/transports/resend.ts';
import { createSmtpTransport } from '../../../../src/contact/send/transports/smtp.ts';
import { accepted, replyError, startAnsweringServer, type Reply } from '../../../support/answering-server.ts';
import {
  contactUrl,
  createSettings,
  emergencyMessage,
  invoiceQuestion,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  readCodes,
  readProblems,
  readSent,
} from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';
import { readForm } from '../../../support/markup.ts';
import { createScriptedTransport } from '../../../support/scripted-transport.ts';
import { createSmtpError, startSmtpInbox } from '../../../support/smtp-inbox.ts';

/** For good, so that nobody waits for another attempt. */
const broken = replyError(422, 'validation_error');
const two = { ...plainMessage, question: [plainQuestion, invoiceQuestion], topic: ['security', ''] };
const submission = 'abcdefghijklmnopqrstuv';

/** The handler with a Resend that gives these answers. */
async function withResend(
  replies: [Reply, ...Reply[]],
  use: Parameters<typeof withContact>[0],
  store: 'sqlite' | 'off' = 'off',
  environment: Record<string, string> = {},
): Promise<void> {
  const server = await startAnsweringServer(replies);
  try {
    const transports = [createResendTransport('re_test', server.url)];
    await withContact(use, { transports, store, environment });
  } finally {
    await server.close();
  }
}

function readLink(response: Response) {
  const location = response.headers.get('Location') ?? '';
  return readSentLink(new URL(location, provider.site).href, createSettings().CONTACT_SECRET);
}

const accounts = provider.topics.find(({ id }) => id === 'account-billing')?.team ?? '';

test('what no transport takes is kept by the outbox, and the writer is told so', () =>
  withResend(
    [broken],
    async ({ send }) => {
      const response = await send(postJson(plainMessage));
      expect(response.status).toBe(202);
      const { status, messages } = await readSent(response);
      expect([status, messages.length]).toEqual(['stored', 1]);
      const page = await send(postForm({ ...plainMessage, submission }));
      expect(page.status).toBe(303);
      expect(readLink(page)).toMatchObject({ status: 'stored' });
    },
    'sqlite',
  ));

test('without an outbox it is told with 503, the reference and a ready mail', () =>
  withResend([broken], async ({ send, outcomes }) => {
    const response = await send(postJson({ ...plainMessage, subject: 'Password & more' }));
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('60');
    const { problems } = await readProblems(response);
    expect(problems).toMatchObject([{ code: 'not_delivered', field: 'question', index: 0 }]);
    const mailto = new URL(problems[0]?.mailto ?? '');
    expect(mailto.pathname).toBe(provider.support.address);
    const subject = mailto.searchParams.get('subject') ?? '';
    expect(subject).toMatch(/^\[[A-Z]{2}-.{4}-.{4}\] Password & more$/u);
    expect(mailto.searchParams.get('body')).toBe(plainQuestion);
    // The operator finds what failed by the reference that the writer has.
    expect(outcomes).toMatchObject([{ deliveries: [{ reference: subject.slice(1, 13), result: 'failed' }] }]);
  }));

test('what surely was not sent counts against no limit', () =>
  withResend(
    [broken],
    async ({ send }) => {
      const question = [1, 2, 3, 4, 5].map((number) => `${plainQuestion} It is number ${number}.`);
      for (let press = 0; press < 8; press += 1)
        expect((await send(postJson({ ...plainMessage, question }), { address: '192.0.2.1' })).status).toBe(
          503,
        );
    },
    'off',
    { RATE_LIMIT: 'on', PROOF: 'off' },
  ));

test('the line breaks of the ready mail are those of RFC 6068', () =>
  withResend([broken], async ({ send }) => {
    const { problems } = await readProblems(
      await send(postJson({ ...plainMessage, question: `${plainQuestion}\nThank you.` })),
    );
    expect(problems[0]?.mailto).toContain('%0D%0AThank%20you.');
  }));

test('the ready mail of an emergency goes where it would have gone', () =>
  withResend([broken], async ({ send }) => {
    const { problems } = await readProblems(await send(postJson(emergencyMessage)));
    expect(problems[0]?.mailto).toContain(`mailto:${provider.support.emergency}?`);
  }));

test('the page keeps what was typed, with ways to try again and to write oneself', () =>
  withResend([broken], async ({ send }) => {
    const response = await send(postForm(plainMessage));
    expect(response.status).toBe(503);
    const body = await response.text();
    expect(body).toContain(plainQuestion);
    expect(body).toContain('>Try again</button>');
    expect(body).toContain('href="mailto:');
  }));

test('where Resend stays silent and nothing is kept, the answer is 504, and sending again is harmless', () =>
  withResend(['hang', accepted], async ({ send }) => {
    const response = await send(postForm(plainMessage));
    expect(response.status).toBe(504);
    expect(response.headers.get('Retry-After')).toBe('60');
    const body = await response.text();
    expect(body).toContain('We can’t tell whether your message went out');
    expect(body).not.toMatch(/on its way|We’ve alerted/u);
    // Pressed again, the form is recognized by the same name.
    const form = readForm(body);
    const again = await send(
      new Request(contactUrl, { method: 'POST', headers: { Accept: 'text/html' }, body: form }),
    );
    expect(again.status).toBe(303);
  }));

test('where the mail server stays silent after the text and nothing is kept, the writer is asked to wait', () =>
  withContact(
    async ({ send }) => {
      const response = await send(postJson(plainMessage));
      expect(response.status).toBe(504);
      expect(response.headers.get('Retry-After')).toBeNull();
      const { problems } = await readProblems(response);
      expect(problems).toMatchObject([{ code: 'delivery_unknown', again: 'unsafe' }]);
      expect(problems[0]?.message).toContain('probably arrived');
    },
    {
      store: 'off',
      transports: [createScriptedTransport(() => ({ kind: 'unknown', reason: 'no answer' }))],
    },
  ));

test('of several questions each has its own outcome, and the form holds only what did not go', async () => {
  let refusing = true;
  const inbox = await startSmtpInbox({
    onRcptTo: ({ address }, _session, done) =>
      done(refusing && address === accounts ? createSmtpError(550, 'No such mailbox') : null),
  });
  await withContact(
    async ({ send }) => {
      const body = await (await send(postForm(two))).text();
      expect(body).toContain(invoiceQuestion);
      expect(body).not.toContain(plainQuestion);
      expect(body).toContain('These reached us:');
      expect(body.match(/<textarea[^>]*name="question"/gu)).toHaveLength(1);
      expect(inbox.mails).toHaveLength(1);
      refusing = false;
      const again = readForm(body);
      const response = await send(
        new Request(contactUrl, { method: 'POST', headers: { Accept: 'text/html' }, body: again }),
      );
      expect(response.status).toBe(303);
      const arrived = inbox.mails.map(({ text = '' }) =>
        [plainQuestion, invoiceQuestion].map((q) => text.includes(q)),
      );
      expect(arrived).toEqual([
        [true, false],
        [false, true],
      ]);
    },
    { store: 'off', transports: [createSmtpTransport(inbox.url)] },
  );
  await inbox.close();
});

test('a message that cannot be encrypted is neither sent nor kept in the clear, and the operator is told', () =>
  withContact(
    async ({ send, inbox, outbox, alerts }) => {
      const response = await send(postJson(plainMessage));
      expect([response.status, await readCodes(response)]).toEqual([503, ['not_delivered']]);
      expect(await inbox.readMails()).toEqual([]);
      expect(alerts).toEqual(['key unusable']);
      expect(await outbox.health()).toMatchObject({ counts: { waiting: 0 } });
    },
    { encrypt: () => Promise.reject(new Error('no key')) },
  ));

test('a key that has expired keeps a report from being sent, and not an engineer from being called', async () => {
  const webhook = await startAnsweringServer([accepted]);
  await withContact(
    async ({ send }) => {
      const response = await send(postJson(emergencyMessage));
      expect([response.status, await readCodes(response)]).toEqual([503, ['not_delivered']]);
      expect(webhook.asked).toHaveLength(1);
      expect(webhook.asked[0]?.body).not.toContain(emergencyMessage.question);
      // Pressed again, it isn't another page.
      await send(postJson(emergencyMessage));
      expect(webhook.asked).toHaveLength(1);
    },
    {
      encrypt: () => Promise.reject(new Error('no key')),
      environment: {
        PAGERS: 'webhook',
        PAGER_WEBHOOK_URL: webhook.url,
        PAGER_WEBHOOK_SECRET: 'whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cywgbG9uZyBlbm91Z2g=',
      },
    },
  );
  await webhook.close();
});
