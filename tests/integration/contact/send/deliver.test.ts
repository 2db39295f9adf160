import { expect, test } from '@playwright/test';
import { createDelivery, type Transport } from '../../../../src/contact/send/deliver.ts';
import type { Delivery } from '../../../../src/contact/message/types.ts';
import { createResendTransport } from '../../../../src/contact/send/transports/resend.ts';
import { createSmtpTransport } from '../../../../src/contact/send/transports/smtp.ts';
import {
  accepted,
  replyError,
  startAnsweringServer,
  type Asked,
  type Reply,
} from '../../../support/answering-server.ts';
import { createMail } from '../../../support/mail.ts';
import { createSmtpError, startSmtpInbox } from '../../../support/smtp-inbox.ts';

interface Run {
  delivery: Delivery;
  asked: Asked[];
  durationMs: number;
  /** What the attempts came to, in order. */
  reasons: string[];
}

/** Delivers a mail by a Resend that gives these answers, and after it by the other transports. */
async function deliver(replies: [Reply, ...Reply[]], ...others: Transport[]): Promise<Run> {
  const server = await startAnsweringServer(replies);
  const began = performance.now();
  try {
    const delivery = await createDelivery([createResendTransport('re_test', server.url), ...others])(
      createMail(),
    );
    const reasons = delivery.attempts.map(({ transport, reason }) => `${transport}: ${reason}`);
    return { delivery, asked: server.asked, durationMs: performance.now() - began, reasons };
  } finally {
    await server.close();
  }
}

test('a mail that goes at once is tried once', async () => {
  const { delivery, reasons } = await deliver([accepted]);
  expect(delivery).toMatchObject({ sent: true, transport: 'resend' });
  expect(reasons).toEqual(['resend: sent']);
});

test('a failure that may pass is tried again, with the same key', async () => {
  const { delivery, asked, reasons } = await deliver([
    replyError(500, 'internal_server_error'),
    'reset',
    accepted,
  ]);
  expect(delivery.sent).toBe(true);
  expect(reasons).toEqual([
    'resend: 500 internal_server_error',
    'resend: no answer application_error',
    'resend: sent',
  ]);
  expect(new Set(asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(new Set(asked.map(({ body }) => body)).size).toBe(1);
});

test('the pauses between attempts grow', async () => {
  const { asked } = await deliver([replyError(500, 'x'), replyError(500, 'x'), accepted]);
  const pauses = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
  expect(pauses[0]).toBeGreaterThan(190);
  expect(pauses[1]).toBeGreaterThan(390);
});

test('Resend is given the time that it asks for', async () => {
  const { delivery, asked } = await deliver([
    replyError(429, 'rate_limit_exceeded', { 'Retry-After': '1' }),
    accepted,
  ]);
  expect(delivery.sent).toBe(true);
  expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(990);
});

test('more time than there is ends it at once, because a person waits', async () => {
  const { delivery, durationMs, asked } = await deliver([
    replyError(429, 'rate_limit_exceeded', { 'Retry-After': '60' }),
  ]);
  expect(delivery).toMatchObject({ sent: false });
  expect(asked).toHaveLength(1);
  expect(durationMs).toBeLessThan(1000);
});

test('a failure that cannot pass is not tried again', async () => {
  const { delivery, reasons } = await deliver([replyError(403, 'invalid_api_key'), accepted]);
  expect(delivery.sent).toBe(false);
  expect(reasons).toEqual(['resend: 403 invalid_api_key']);
});

test('after three attempts it is given up, and said so', async () => {
  const { delivery, reasons } = await deliver([replyError(500, 'internal_server_error')]);
  expect(delivery.sent).toBe(false);
  expect(delivery).not.toHaveProperty('transport');
  expect(reasons).toHaveLength(3);
});

test('the next transport takes over from one that cannot, with the same Message-ID', async () => {
  const inbox = await startSmtpInbox();
  const { delivery, reasons } = await deliver(
    [replyError(429, 'daily_quota_exceeded')],
    createSmtpTransport(inbox.url),
  );
  expect(delivery).toMatchObject({ sent: true, transport: 'smtp' });
  expect(reasons).toEqual(['resend: 429 daily_quota_exceeded', 'smtp: sent']);
  expect(inbox.mails.map(({ messageId }) => messageId)).toEqual([createMail().messageId]);
  await inbox.close();
});

test('a transport that hangs leaves the next one its share of eight seconds', async () => {
  const inbox = await startSmtpInbox();
  const { delivery, durationMs } = await deliver(['hang'], createSmtpTransport(inbox.url));
  expect(delivery).toMatchObject({ sent: true, transport: 'smtp' });
  expect(durationMs).toBeLessThan(5000);
  expect(inbox.mails).toHaveLength(1);
  await inbox.close();
});

test('when everything hangs, it is said after eight seconds', async () => {
  const { delivery, durationMs } = await deliver(['hang']);
  expect(delivery.sent).toBe(false);
  expect(durationMs).toBeLessThan(8500);
});

test('transports are used in the order of the operator', async () => {
  const inbox = await startSmtpInbox();
  const server = await startAnsweringServer([accepted]);
  const transports = [createSmtpTransport(inbox.url), createResendTransport('re_test', server.url)];
  expect(await createDelivery(transports)(createMail())).toMatchObject({ transport: 'smtp' });
  expect(server.asked).toEqual([]);
  await Promise.all([inbox.close(), server.close()]);
});

test('when every transport refuses, each attempt stands in what is told', async () => {
  const inbox = await startSmtpInbox({
    onMailFrom: (_address, _session, done) => done(createSmtpError(550, 'No')),
  });
  const { delivery, reasons } = await deliver(
    [replyError(422, 'validation_error')],
    createSmtpTransport(inbox.url),
  );
  expect(delivery.sent).toBe(false);
  expect(reasons).toEqual(['resend: 422 validation_error', 'smtp: 550']);
  await inbox.close();
});
