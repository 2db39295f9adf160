import { expect, test } from '@playwright/test';
import type { SendResult } from '../../../../../src/contact/send/deliver.ts';
import { createResendTransport } from '../../../../../src/contact/send/transports/resend.ts';
import {
  accepted,
  replyError,
  replyJson,
  startAnsweringServer,
  type Asked,
  type Reply,
} from '../../../../support/answering-server.ts';
import { createMail } from '../../../../support/mail.ts';
import { startResendInbox } from '../../../../support/resend-inbox.ts';

const patience = () => AbortSignal.timeout(5000);

/** What one attempt comes to at a Resend that answers so, and what that was asked. */
async function sendTo(reply: Reply, signal = patience()): Promise<SendResult & { asked: Asked[] }> {
  const server = await startAnsweringServer([reply]);
  try {
    const result = await createResendTransport('re_test', server.url).send(createMail(), signal);
    return { ...result, asked: server.asked };
  } finally {
    await server.close();
  }
}

test('a mail arrives with everything it was given', async () => {
  const inbox = await startResendInbox();
  const mail = createMail();
  expect(await createResendTransport('re_test', inbox.url).send(mail, patience())).toEqual({ sent: true });
  expect(await inbox.readMails()).toMatchObject([
    {
      from: mail.from,
      to: [mail.to],
      reply_to: [mail.replyTo],
      subject: mail.subject,
      text: mail.text,
      html: null,
      headers: { ...mail.headers, 'Message-ID': mail.messageId },
    },
  ]);
  await inbox.close();
});

test('the same mail twice is one mail, and counts as sent', async () => {
  const inbox = await startResendInbox();
  const transport = createResendTransport('re_test', inbox.url);
  for (let time = 0; time < 3; time += 1)
    expect(await transport.send(createMail(), patience())).toEqual({ sent: true });
  expect(await inbox.readMails()).toHaveLength(1);
  await inbox.close();
});

test('a mail of ours with the same key and a line that differs was sent already', async () => {
  const inbox = await startResendInbox();
  const transport = createResendTransport('re_test', inbox.url);
  await transport.send(createMail(), patience());
  expect(await transport.send(createMail({ text: 'Probe report: no answer' }), patience())).toEqual({
    sent: true,
  });
  expect(await inbox.readMails()).toHaveLength(1);
  await inbox.close();
});

test('key and idempotency key stand in the headers', async () => {
  const { asked } = await sendTo(accepted);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    path: '/emails',
    headers: { authorization: 'Bearer re_test', 'idempotency-key': 'HL-0000-0000-key' },
  });
});

for (const [what, reply, reason] of [
  ['a rate limit', replyError(429, 'rate_limit_exceeded'), '429 rate_limit_exceeded'],
  [
    'a request with the same key on its way',
    replyError(409, 'concurrent_idempotent_requests'),
    '409 concurrent_idempotent_requests',
  ],
  ['a failure at Resend', replyError(500, 'internal_server_error'), '500 internal_server_error'],
  ['a gateway’s page', { status: 502, body: '<h1>Bad gateway</h1>' }, '502 application_error'],
  ['a cut connection', 'reset', 'no answer application_error'],
  ['an answer that is no JSON', { status: 200, body: 'OK' }, 'no answer application_error'],
  ['an answer without an id', replyJson(200, {}), 'answer without an id'],
  ['an answer that is null', replyJson(200, null), 'answer without an id'],
] as [string, Reply, string][]) {
  test(`${what} may pass`, async () => {
    expect(await sendTo(reply)).toMatchObject({ sent: false, temporary: true, reason });
  });
}

test('an error that is null may pass', async () => {
  expect(await sendTo(replyJson(500, null))).toMatchObject({ sent: false, temporary: true });
});

for (const [status, name] of [
  [401, 'missing_api_key'],
  [403, 'invalid_api_key'],
  [403, 'validation_error'],
  [422, 'invalid_from_address'],
  [422, 'missing_required_field'],
  [429, 'daily_quota_exceeded'],
  [429, 'monthly_quota_exceeded'],
] as const) {
  test(`${status} ${name} does not pass`, async () => {
    expect(await sendTo(replyError(status, name))).toMatchObject({
      sent: false,
      temporary: false,
      reason: `${status} ${name}`,
    });
  });
}

test('how long to wait is read from the answer', async () => {
  const limited = (wait: string) => sendTo(replyError(429, 'rate_limit_exceeded', { 'Retry-After': wait }));
  expect(await limited('2')).toMatchObject({ retryAfterMs: 2000 });
  expect(await limited('soon')).not.toHaveProperty('retryAfterMs');
});

test('an attempt ends when its time is over', async () => {
  const began = performance.now();
  expect(await sendTo('hang', AbortSignal.timeout(200))).toMatchObject({ sent: false, temporary: true });
  expect(performance.now() - began).toBeLessThan(2000);
});

test('a reason never holds an address or a text', async () => {
  const { to, replyTo } = createMail();
  const reply = replyJson(422, {
    statusCode: 422,
    name: 'validation_error',
    message: `${to} and ${replyTo} are wrong`,
  });
  const { asked: _, ...result } = await sendTo(reply);
  expect(JSON.stringify(result)).not.toContain('@');
});
