import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import { createDelivery } from '../../../../src/contact/send/deliver.ts';
import { createResendTransport } from '../../../../src/contact/send/transports/resend.ts';
import { createSmtpTransport } from '../../../../src/contact/send/transports/smtp.ts';
import { accepted, replyError, startAnsweringServer, type Reply } from '../../../support/answering-server.ts';
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
  readSent,
} from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';
import { readForm } from '../../../support/markup.ts';
import { createSmtpError, startSmtpInbox } from '../../../support/smtp-inbox.ts';

const broken = replyError(403, 'invalid_api_key');
const two = { ...plainMessage, question: [plainQuestion, invoiceQuestion], topic: ['security', ''] };

/** The handler with a Resend that gives these answers. */
async function withResend(
  replies: [Reply, ...Reply[]],
  use: Parameters<typeof withContact>[0],
  environment: Record<string, string> = {},
): Promise<void> {
  const server = await startAnsweringServer(replies);
  const deliver = createDelivery([createResendTransport('re_test', server.url)]);
  try {
    await withContact(use, { deliver, environment });
  } finally {
    await server.close();
  }
}

/** The handler with a mail server that refuses one recipient. */
async function withRefusedTeam(
  team: string,
  use: (send: (request: Request) => Promise<Response>, subjects: () => string[]) => Promise<void>,
) {
  const inbox = await startSmtpInbox({
    onRcptTo: ({ address }, _session, done) =>
      done(address === team ? createSmtpError(550, 'No such mailbox') : null),
  });
  const deliver = createDelivery([createSmtpTransport(inbox.url)]);
  await withContact(({ send }) => use(send, () => inbox.mails.map(({ subject }) => subject ?? '')), {
    deliver,
  });
  await inbox.close();
}

const accounts = provider.topics.find(({ id }) => id === 'account-billing')?.team ?? '';

test('what no transport takes is told with 503, the reference and a ready mail', () =>
  withResend([broken], async ({ send }) => {
    const response = await send(postJson({ ...plainMessage, subject: 'Password & more' }));
    expect(response.status).toBe(503);
    const { problems } = await readProblems(response);
    expect(problems).toMatchObject([{ code: 'not_delivered', field: 'question', index: 0 }]);
    const mailto = new URL(problems[0]?.mailto ?? '');
    expect(mailto.pathname).toBe(provider.support.address);
    expect(mailto.searchParams.get('subject')).toMatch(/^\[[A-Z]{2}-.{4}-.{4}\] Password & more$/u);
    expect(mailto.searchParams.get('body')).toBe(plainQuestion);
  }));

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

test('a later try has the same reference and is one mail', () =>
  withResend([broken, accepted], async ({ send }) => {
    const { problems } = await readProblems(await send(postJson(plainMessage)));
    const { messages } = await readSent(await send(postJson(plainMessage)));
    expect(decodeURIComponent(problems[0]?.mailto ?? '')).toContain(`[${messages[0]?.reference}]`);
  }));

test('of several questions each has its own outcome', () =>
  withRefusedTeam(accounts, async (send, readSubjects) => {
    const response = await send(postJson(two));
    expect(response.status).toBe(503);
    const { messages, problems } = await readProblems(response);
    expect(messages).toMatchObject([{ topic: 'security' }]);
    expect(problems).toMatchObject([{ code: 'not_delivered', index: 0 }]);
    expect(readSubjects()).toEqual([expect.stringContaining(messages?.[0]?.reference ?? 'none')]);
  }));

test('the form then holds only the question that did not go', () =>
  withRefusedTeam(accounts, async (send) => {
    const body = await (await send(postForm(two))).text();
    expect(body).toContain(invoiceQuestion);
    expect(body).not.toContain(plainQuestion);
    expect(body).toContain('These were sent:');
    expect(body.match(/name="question"/gu)).toHaveLength(1);
  }));

test('a second try sends only the question that did not go, and then each has arrived once', async () => {
  let refusing = true;
  const inbox = await startSmtpInbox({
    onRcptTo: ({ address }, _session, done) =>
      done(refusing && address === accounts ? createSmtpError(550, 'No such mailbox') : null),
  });
  const deliver = createDelivery([createSmtpTransport(inbox.url)]);
  await withContact(
    async ({ send }) => {
      const again = readForm(await (await send(postForm(two))).text());
      expect(inbox.mails.map(({ text }) => text?.split('\n')[0])).toEqual([plainQuestion]);
      refusing = false;
      const response = await send(
        new Request(contactUrl, { method: 'POST', headers: { Accept: 'text/html' }, body: again }),
      );
      expect(response.status).toBe(303);
      expect(inbox.mails.map(({ text }) => text?.split('\n')[0])).toEqual([plainQuestion, invoiceQuestion]);
    },
    { deliver },
  );
  await inbox.close();
});

test('a writer whose messages could not be sent is not told to wait', () =>
  withResend(
    [broken],
    async ({ send }) => {
      for (let time = 0; time < 12; time += 1)
        expect(await readCodes(await send(postJson(plainMessage)))).toEqual(['not_delivered']);
    },
    { RATE_LIMIT: 'on' },
  ));

test('a writer whose messages arrive is told to wait after the tenth', () =>
  withResend(
    [accepted],
    async ({ send }) => {
      for (let time = 0; time < 10; time += 1) expect((await send(postJson(plainMessage))).status).toBe(200);
      const response = await send(postJson(plainMessage));
      expect(response.status).toBe(429);
      expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect(await readCodes(response)).toEqual(['too_many_messages']);
    },
    { RATE_LIMIT: 'on', PROOF: 'off' },
  ));

test('refused messages do not count against a writer', () =>
  withResend(
    [accepted],
    async ({ send }) => {
      for (let time = 0; time < 12; time += 1)
        await send(postJson({ ...plainMessage, question: 'too short' }));
      expect((await send(postJson(plainMessage))).status).toBe(200);
    },
    { RATE_LIMIT: 'on' },
  ));
