import { createHmac } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { verifyResendEvent } from '../../../../../src/contact/send/outbox/webhook-signature.ts';
import type { ResendEvent } from '../../../../../src/contact/send/outbox/webhooks.ts';
import { createMail } from '../../../../support/mail.ts';
import {
  createLetter,
  failed,
  hourMs,
  minuteMs,
  unknown,
  withOutbox,
  type Bench,
} from '../../../../unit/contact/send/outbox/bench.ts';

const team = createMail().to;
const events = { expectsEvents: true, teams: [team] };
const event = (type: string, data: ResendEvent['data'] = {}): ResendEvent => ({
  type,
  data: { tags: { outbox: createLetter().id }, to: [team], ...data },
});

/** Runs a test on a message that Resend has taken. */
function afterSending(use: (bench: Bench) => Promise<void>, options = {}, urgent = false) {
  return withOutbox(
    async (bench) => {
      await bench.during(bench.outbox.submit([createLetter({ urgent })]));
      expect(await bench.row()).toMatchObject({ state: 'sent', keepUntil: expect.any(Number) });
      await use(bench);
    },
    { ...events, ...options },
  );
}

test('what is delivered is erased', () =>
  afterSending(async ({ outbox, row }) => {
    expect((await row()).sealed).not.toBeNull();
    expect(await outbox.receiveEvent(event('email.delivered'))).toBe('done');
    expect((await row()).sealed).toBeNull();
  }));

test('without any event the payload is erased after 72 hours', () =>
  afterSending(async ({ row, pass }) => {
    await pass(71 * hourMs);
    expect((await row()).sealed).not.toBeNull();
    await pass(2 * hourMs);
    expect((await row()).sealed).toBeNull();
  }));

for (const [type, alert] of [
  ['email.bounced', 'bounced'],
  ['email.suppressed', 'suppressed'],
  ['email.failed', 'delivery failed'],
] as const) {
  test(`${type} sends it by the other transport, marked, once, and tells the operator`, () =>
    afterSending(async ({ outbox, row, smtp, alerts, pass }) => {
      await outbox.receiveEvent(event(type));
      await outbox.receiveEvent(event(type));
      await pass(minuteMs);
      await outbox.receiveEvent(event(type));
      await pass(minuteMs);
      expect(smtp.sent.map(({ copy }) => copy)).toEqual([2]);
      expect(await row()).toMatchObject({ state: 'sent', refusedBy: ['resend'] });
      expect(alerts).toEqual([alert]);
    }));
}

test('without another transport it goes to the fallback mailbox, once', () =>
  afterSending(
    async ({ outbox, row, resend, pass }) => {
      const bounce = event('email.bounced');
      await outbox.receiveEvent(bounce);
      await pass(minuteMs);
      expect(resend.sent.map(({ mail, key }) => [mail.to, key])).toEqual([
        [team, createLetter().id],
        ['elsewhere@writer.example', `${createLetter().id}-2`],
      ]);
      // The same event again speaks of the first mailbox.
      await outbox.receiveEvent(bounce);
      expect(await row()).toMatchObject({ state: 'sent' });
      await outbox.receiveEvent(event('email.bounced', { to: ['elsewhere@writer.example'] }));
      expect(await row()).toMatchObject({ state: 'stuck' });
    },
    { ways: ['resend'], fallbackTo: 'elsewhere@writer.example' },
  ));

test('without any other way it is left to an operator, with its payload', () =>
  afterSending(
    async ({ outbox, row }) => {
      await outbox.receiveEvent(event('email.bounced'));
      expect(await row()).toMatchObject({ state: 'stuck' });
      expect((await row()).sealed).not.toBeNull();
      expect(await outbox.health()).toMatchObject({ status: 'delayed' });
    },
    { ways: ['resend'] },
  ));

test('an event that comes before we noted the success is proof of it', () =>
  withOutbox(
    async ({ outbox, row, during, resend, pass }) => {
      resend.steps = [unknown, failed];
      expect(await during(outbox.submit([createLetter()]))).toMatchObject({ status: 'stored' });
      await outbox.receiveEvent(event('email.delivered'));
      expect(await row()).toMatchObject({ state: 'sent', sealed: null });
      await pass(hourMs);
      expect(resend.sent).toHaveLength(1);
    },
    { ...events, ways: ['resend'] },
  ));

test('a suppression that comes before the answer is not undone by the answer', () =>
  withOutbox(async ({ outbox, row, resend, smtp, time, pass }) => {
    resend.steps = [{ result: { kind: 'sent' }, takesMs: 3000 }];
    const submitting = outbox.submit([createLetter()]);
    await time.runUntil(time.now + 1000);
    await outbox.receiveEvent(event('email.suppressed'));
    await time.runUntil(time.now + 5000);
    await submitting;
    await pass(minuteMs);
    expect(smtp.sent.map(({ copy }) => copy)).toEqual([2]);
    expect(await row()).toMatchObject({ state: 'sent' });
  }, events));

test('a delayed emergency goes by the other transport at once, once', () =>
  afterSending(
    async ({ outbox, smtp, alerts, pass }) => {
      await outbox.receiveEvent(event('email.delivery_delayed'));
      await pass(minuteMs);
      await outbox.receiveEvent(event('email.delivery_delayed'));
      await pass(minuteMs);
      expect(smtp.sent.map(({ copy }) => copy)).toEqual([2]);
      expect(alerts).toEqual(['delivery delayed']);
    },
    {},
    true,
  ));

test('another delayed message is told after half an hour, unless it arrives', () =>
  afterSending(async ({ outbox, smtp, alerts, pass }) => {
    await outbox.receiveEvent(event('email.delivery_delayed'));
    await pass(29 * minuteMs);
    await outbox.receiveEvent(event('email.delivery_delayed'));
    expect(await outbox.health()).toMatchObject({ status: 'ok' });
    await pass(3 * minuteMs);
    expect(await outbox.health()).toMatchObject({ status: 'delayed', problems: ['a delivery is delayed'] });
    expect(alerts).toContain('delayed');
    await outbox.receiveEvent(event('email.delivered'));
    expect(await outbox.health()).toMatchObject({ status: 'ok' });
    expect(smtp.sent).toEqual([]);
  }));

test('a team’s suppressed mailbox is told before the next message is lost', () =>
  withOutbox(async ({ outbox, alerts }) => {
    const suppression = (email: string) =>
      outbox.receiveEvent({ type: 'suppression.added', data: { email } });
    expect(await suppression('someone@writer.example')).toBe('ignored');
    expect(await suppression(team.toUpperCase())).toBe('done');
    expect(alerts).toEqual(['suppressed']);
  }, events));

test('spam reports are told; events of others and of opened mails change nothing', () =>
  afterSending(async ({ outbox, alerts, row }) => {
    await outbox.receiveEvent(event('email.complained'));
    expect(alerts).toEqual(['marked as spam']);
    const before = await row();
    expect(await outbox.receiveEvent(event('email.opened'))).toBe('done');
    expect(await outbox.receiveEvent(event('email.bounced', { tags: { outbox: 'unknown' } }))).toBe(
      'ignored',
    );
    expect(await outbox.receiveEvent({ type: 'email.bounced', data: {} })).toBe('ignored');
    expect(await row()).toEqual(before);
  }));

const webhookSecret = `whsec_${Buffer.from('a secret of the endpoint').toString('base64')}`;

/** Signs as Resend does. */
function sign(body: string, at = Date.now(), key = webhookSecret): Headers {
  const timestamp = String(Math.floor(at / 1000));
  const hmac = createHmac('sha256', Buffer.from(key.slice('whsec_'.length), 'base64'));
  const signature = `v1,${hmac.update(`id.${timestamp}.${body}`).digest('base64')}`;
  return new Headers({ 'svix-id': 'id', 'svix-timestamp': timestamp, 'svix-signature': signature });
}

test('only a genuine, recent signature is believed', async () => {
  const body = JSON.stringify(event('email.bounced'));
  expect(await verifyResendEvent(body, sign(body), webhookSecret)).toEqual(JSON.parse(body));
  expect(await verifyResendEvent(`${body} `, sign(body), webhookSecret)).toBeUndefined();
  const old = sign(body, Date.now() - 6 * minuteMs);
  expect(await verifyResendEvent(body, old, webhookSecret)).toBeUndefined();
  expect(await verifyResendEvent(body, new Headers(), webhookSecret)).toBeUndefined();
  expect(await verifyResendEvent(body, sign(body), '')).toBeUndefined();
  const other = `whsec_${Buffer.from('another secret').toString('base64')}`;
  expect(await verifyResendEvent(body, sign(body, Date.now(), other), webhookSecret)).toBeUndefined();
});
