import { expect, test } from '@playwright/test';
import { createResendTransport } from '../../../../../src/contact/send/transports/resend.ts';
import type { SendResult, Sending } from '../../../../../src/contact/send/transports/transport.ts';
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

const signal = new AbortController().signal;
const agree = () => Promise.resolve(true);
const sending = (parts: Partial<Sending> = {}): Sending => ({
  id: 'row',
  key: 'row',
  copy: 1,
  mail: createMail(),
  ...parts,
});

/** What one attempt comes to at a Resend that answers so, and what that was asked. */
async function sendTo(reply: Reply): Promise<SendResult & { asked: Asked[] }> {
  const server = await startAnsweringServer([reply]);
  try {
    const result = await createResendTransport('re_test', server.url).send(sending(), signal, agree);
    return { ...result, asked: server.asked };
  } finally {
    await server.close();
  }
}

test('a mail arrives with everything it was given', async () => {
  const inbox = await startResendInbox();
  const { mail } = sending();
  const result = await createResendTransport('re_test', inbox.url).send(sending(), signal, agree);
  expect(result).toMatchObject({ kind: 'sent', vendorId: expect.any(String) });
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

test('the same key with the same bytes is one mail; with others it is unknown, and the key is spent', async () => {
  const inbox = await startResendInbox();
  const transport = createResendTransport('re_test', inbox.url);
  for (let time = 0; time < 3; time += 1) {
    expect(await transport.send(sending(), signal, agree)).toMatchObject({ kind: 'sent' });
  }
  const other = sending({ mail: createMail({ text: 'Encrypted again' }) });
  expect(await transport.send(other, signal, agree)).toMatchObject({ kind: 'unknown', keySpent: true });
  expect(await inbox.readMails()).toHaveLength(1);
  await inbox.close();
});

test('key, idempotency key and the tag of the row are sent', async () => {
  const { asked } = await sendTo(accepted);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    path: '/emails',
    headers: { authorization: 'Bearer re_test', 'idempotency-key': 'row' },
  });
  expect(JSON.stringify(asked[0])).toContain('outbox');
});

test('nothing leaves if the hand-over is refused, or if the time is over', async () => {
  const server = await startAnsweringServer([accepted]);
  const transport = createResendTransport('re_test', server.url);
  const refuse = () => Promise.resolve(false);
  expect(await transport.send(sending(), signal, refuse)).toMatchObject({ kind: 'failed' });
  expect(await transport.send(sending(), AbortSignal.abort(), agree)).toMatchObject({ kind: 'failed' });
  expect(server.asked).toEqual([]);
  await server.close();
});

for (const [what, reply, reason] of [
  ['a failure at Resend', replyError(500, 'internal_server_error'), '500 internal_server_error'],
  ['a gateway’s page', { status: 502, body: '<h1>Bad gateway</h1>' }, '502 application_error'],
  ['a cut connection', 'reset', 'no answer application_error'],
  ['an answer that is no JSON', { status: 200, body: 'OK' }, 'no answer application_error'],
  ['an answer without an id', replyJson(200, {}), 'answer without an id'],
  ['an answer that is null', replyJson(200, null), 'answer without an id'],
] as [string, Reply, string][]) {
  test(`${what} leaves unknown whether it was taken`, async () => {
    expect(await sendTo(reply)).toMatchObject({ kind: 'unknown', reason });
  });
}

test('where nobody listens it is unknown, too, and the key makes it harmless', async () => {
  const transport = createResendTransport('re_test', 'http://127.0.0.1:1');
  expect(await transport.send(sending(), signal, agree)).toMatchObject({ kind: 'unknown' });
});

for (const [status, name, expected] of [
  [429, 'rate_limit_exceeded', { kind: 'failed', limited: true }],
  [409, 'concurrent_idempotent_requests', { kind: 'failed' }],
  [401, 'missing_api_key', { kind: 'failed', needsOperator: true }],
  [403, 'invalid_api_key', { kind: 'failed', needsOperator: true }],
  [403, 'validation_error', { kind: 'failed', needsOperator: true }],
  [429, 'daily_quota_exceeded', { kind: 'failed', needsOperator: true }],
  [429, 'monthly_quota_exceeded', { kind: 'failed', needsOperator: true }],
  [400, 'validation_error', { kind: 'refused' }],
  [422, 'invalid_from_address', { kind: 'refused' }],
  [422, 'missing_required_field', { kind: 'refused' }],
] as const) {
  test(`${status} ${name} is ${expected.kind}`, async () => {
    const { asked: _asked, ...result } = await sendTo(replyError(status, name));
    expect(result).toEqual({ reason: `${status} ${name}`, ...expected });
  });
}

test('how long to wait is read from the answer', async () => {
  const limited = (wait: string) => sendTo(replyError(429, 'rate_limit_exceeded', { 'Retry-After': wait }));
  expect(await limited('2')).toMatchObject({ retryAfterMs: 2000 });
  expect(await limited('soon')).not.toHaveProperty('retryAfterMs');
});

test('what the rate limit leaves is read from the answer, within reason', async () => {
  const answer = (remaining: string, reset: string) => {
    const headers = { 'ratelimit-limit': '5', 'ratelimit-remaining': remaining, 'ratelimit-reset': reset };
    return sendTo(replyJson(200, { id: 'id' }, headers));
  };
  expect(await answer('4', '1')).toMatchObject({ kind: 'sent', quota: { left: 4, resetMs: 1000 } });
  expect(await sendTo(accepted)).not.toHaveProperty('quota');
  for (const [remaining, reset] of [
    ['0', '3600'],
    ['0', 'soon'],
    ['some', '1'],
  ] as const) {
    expect(await answer(remaining, reset)).not.toHaveProperty('quota');
  }
});
