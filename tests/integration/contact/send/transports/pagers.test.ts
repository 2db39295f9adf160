import { expect, test } from '@playwright/test';
import { verifyResendEvent } from '../../../../../src/contact/send/outbox/index.ts';
import { createNtfy } from '../../../../../src/contact/send/transports/ntfy.ts';
import { createOpsgenie } from '../../../../../src/contact/send/transports/opsgenie.ts';
import type { Pager } from '../../../../../src/contact/send/transports/pager.ts';
import { createPagerDuty } from '../../../../../src/contact/send/transports/pagerduty.ts';
import { createWebhook } from '../../../../../src/contact/send/transports/webhook.ts';
import type { SendResult } from '../../../../../src/contact/send/transports/transport.ts';
import {
  replyJson,
  startAnsweringServer,
  type AnsweringServer,
  type Asked,
  type Reply,
} from '../../../../support/answering-server.ts';
import { createMail } from '../../../../support/mail.ts';
import { createPageSending, typed } from '../../../../support/page.ts';

const signal = new AbortController().signal;
const agree = () => Promise.resolve(true);
const secret = `whsec_${Buffer.from('a key of thirty-two bytes, all ok').toString('base64')}`;
const taken = replyJson(202, { status: 'success' });
const number = 'IMAP-261123-1249';

const pagers: Record<string, (url: string, limitMs?: number) => Pager> = {
  pagerduty: (url, limitMs) => createPagerDuty('k'.repeat(32), url, limitMs),
  opsgenie: (url, limitMs) => createOpsgenie('genie', url, limitMs),
  ntfy: (url, limitMs) => createNtfy(`${url}/on-call`, 'tk_1', limitMs),
  webhook: (url, limitMs) => createWebhook(`${url}/hook`, secret, limitMs),
};

async function withServer(
  replies: [Reply, ...Reply[]],
  use: (server: AnsweringServer) => Promise<void>,
): Promise<void> {
  const server = await startAnsweringServer(replies);
  await use(server).finally(server.close);
}

/** What one page comes to at a service that answers so, and what that was asked. */
async function page(name: string, reply: Reply): Promise<{ result: SendResult; asked: Asked[] }> {
  let told: { result: SendResult; asked: Asked[] } | undefined;
  await withServer([reply], async ({ url, asked }) => {
    const limitMs = reply === 'hang' ? 200 : undefined;
    const result = await pagers[name]?.(url, limitMs).send(createPageSending(), signal, agree);
    if (result) told = { result, asked };
  });
  if (!told) throw new Error(`There is no pager ${name}.`);
  return told;
}

const read = (asked: Asked | undefined) => JSON.parse(asked?.body ?? '') as Record<string, unknown>;

for (const name of Object.keys(pagers)) {
  test(`${name} takes a page`, async () => {
    expect((await page(name, taken)).result).toEqual({ kind: 'sent' });
  });

  test(`${name} is told service, incident and reference, and nothing of the writer`, async () => {
    const { asked } = await page(name, taken);
    expect(asked).toHaveLength(1);
    const everything = JSON.stringify(asked);
    for (const fact of [number, 'report 2', 'refuses connections', '2 customers and 1 other person'])
      expect(everything).toContain(fact);
    for (const text of Object.values(typed)) expect(everything).not.toContain(text);
    expect(everything).not.toMatch(/anna|https?:\/\/[^1]/u);
  });

  for (const [what, reply, expected] of [
    [
      'is busy',
      replyJson(429, {}, { 'Retry-After': '7' }),
      { kind: 'failed', reason: '429', retryAfterMs: 7000 },
    ],
    ['fails', replyJson(500, {}), { kind: 'failed', reason: '500' }],
    ['has gone behind a broken gateway', replyJson(502, {}), { kind: 'failed', reason: '502' }],
    ['doesn’t know our key', replyJson(401, {}), { kind: 'failed', reason: '401', needsOperator: true }],
    ['finds our event invalid', replyJson(400, {}), { kind: 'failed', reason: '400', needsOperator: true }],
    [
      'has moved',
      replyJson(302, {}, { Location: 'http://127.0.0.1:1/' }),
      { kind: 'failed', reason: '302', needsOperator: true },
    ],
    ['never answers', 'hang', { kind: 'unknown', reason: 'no reply' }],
    ['cuts the connection', 'reset', { kind: 'unknown', reason: 'UND_ERR_SOCKET' }],
  ] as [string, Reply, SendResult][]) {
    test(`${name} that ${what} ends as ${expected.kind}`, async () => {
      expect((await page(name, reply)).result).toEqual(expected);
    });
  }

  test(`where nobody listens, a page for ${name} has surely failed`, async () => {
    const send = (url: string) => pagers[name]?.(url).send(createPageSending(), signal, agree);
    const { url, close } = await startAnsweringServer([taken]);
    await close();
    expect(await send(url)).toEqual({ kind: 'failed', reason: 'ECONNREFUSED' });
    expect(await send('http://127.0.0.1:1')).toEqual({
      kind: 'failed',
      reason: 'bad port',
      needsOperator: true,
    });
  });

  test(`nothing leaves for ${name} if the hand-over is refused, the time is over, or it’s no page`, () =>
    withServer([taken], async ({ url, asked }) => {
      const pager = pagers[name]?.(url);
      const refuse = () => Promise.resolve(false);
      expect(await pager?.send(createPageSending(), signal, refuse)).toMatchObject({ kind: 'failed' });
      expect(await pager?.send(createPageSending(), AbortSignal.abort(), agree)).toMatchObject({
        kind: 'failed',
      });
      const mail = { id: 'row', key: 'row', copy: 1, mail: createMail() };
      expect(await pager?.send(mail, signal, agree)).toMatchObject({ kind: 'refused' });
      expect(asked).toEqual([]);
    }));
}

test('PagerDuty gets an event as its Events API v2 wants it', async () => {
  const { asked } = await page('pagerduty', taken);
  expect(asked[0]?.path).toBe('/v2/enqueue');
  expect(read(asked[0])).toMatchObject({
    routing_key: 'k'.repeat(32),
    event_action: 'trigger',
    dedup_key: `${number}-3`,
    payload: {
      summary: expect.stringContaining(number),
      source: expect.any(String),
      severity: 'critical',
      timestamp: '2026-11-23T12:49:30.000Z',
      group: number,
    },
  });
});

test('further reports are the same incident at the service, and a stronger one is heard', () =>
  withServer([taken], async ({ url, asked }) => {
    const pager = createPagerDuty('key', url);
    for (const incident of [{ report: 1 }, { report: 2 }, { report: 3 }] as const)
      await pager.send(createPageSending({ strength: 1, ...incident }), signal, agree);
    await pager.send(createPageSending({ strength: 3 }), signal, agree);
    const keys = asked.map((one) => read(one)['dedup_key']);
    expect(keys).toEqual([`${number}-1`, `${number}-1`, `${number}-1`, `${number}-3`]);
  }));

test('Opsgenie gets an alert with our key, as urgent as can be', async () => {
  const { asked } = await page('opsgenie', taken);
  expect(asked[0]).toMatchObject({ path: '/v2/alerts', headers: { authorization: 'GenieKey genie' } });
  const alert = read(asked[0]);
  expect(alert).toMatchObject({ alias: `${number}-3`, priority: 'P1' });
  expect(String(alert['message'])).toContain(number);
});

test('a title that is too long for Opsgenie is cut, and the facts stay whole', () =>
  withServer([taken], async ({ url, asked }) => {
    const sending = createPageSending();
    const facts = { ...sending.facts, title: 'T'.repeat(146) };
    await createOpsgenie('genie', url).send({ ...sending, facts }, signal, agree);
    expect(String(read(asked[0])['message'])).toHaveLength(130);
    expect(read(asked[0])['description']).toBe(sending.facts?.['text']);
  }));

test('ntfy gets the most urgent kind of message for the topic', async () => {
  const { asked } = await page('ntfy', taken);
  expect(asked[0]).toMatchObject({ path: '/', headers: { authorization: 'Bearer tk_1' } });
  expect(read(asked[0])).toMatchObject({
    topic: 'on-call',
    priority: 5,
    title: expect.stringContaining(number),
  });
});

test('a topic below a path of an own ntfy keeps that path', () =>
  withServer([taken], async ({ url, asked }) => {
    await createNtfy(`${url}/push/on-call`, undefined).send(createPageSending(), signal, agree);
    expect(asked[0]?.path).toBe('/push/');
    expect(asked[0]?.headers).not.toHaveProperty('authorization');
    expect(read(asked[0])).toMatchObject({ topic: 'on-call' });
  }));

test('the webhook is signed so that any library of Standard Webhooks verifies it, and names repeats alike', () =>
  withServer([taken], async ({ url, asked }) => {
    const pager = createWebhook(`${url}/hook`, secret);
    await pager.send(createPageSending(), signal, agree);
    await pager.send(createPageSending(), signal, agree);
    await pager.change?.('resolve', number);
    for (const { body, headers } of asked) {
      const sent = new Headers(headers as Record<string, string>);
      expect(await verifyResendEvent(body, sent, secret)).toEqual(JSON.parse(body));
      expect(await verifyResendEvent(`${body} `, sent, secret)).toBeUndefined();
    }
    expect(asked[0]?.headers['webhook-id']).toBe(asked[1]?.headers['webhook-id']);
    expect(asked.map((one) => read(one)['type'])).toEqual([
      'incident.paged',
      'incident.paged',
      'incident.resolved',
    ]);
    expect(read(asked[2])).toMatchObject({ data: { incident: number } });
  }));

test('PagerDuty is told of an end under every key that the incident may have', () =>
  withServer([taken], async ({ url, asked }) => {
    const pager = createPagerDuty('key', url);
    expect(await pager.change?.('resolve', number)).toEqual({ kind: 'sent' });
    expect(await pager.change?.('acknowledge', number)).toEqual({ kind: 'sent' });
    const events = asked.map((one) => read(one));
    expect(events.map((event) => event['event_action'])).toEqual([
      ...Array.from({ length: 3 }, () => 'resolve'),
      ...Array.from({ length: 3 }, () => 'acknowledge'),
    ]);
    expect(
      events
        .slice(0, 3)
        .map((event) => event['dedup_key'])
        .sort(),
    ).toEqual([1, 2, 3].map((strength) => `${number}-${strength}`));
  }));

test('Opsgenie is told by its own words, and a refusal isn’t hidden', () =>
  withServer([taken, taken, taken, taken, taken, replyJson(422, {})], async ({ url, asked }) => {
    const pager = createOpsgenie('genie', url);
    expect(await pager.change?.('resolve', number)).toEqual({ kind: 'sent' });
    expect(asked.map(({ path }) => path).sort()).toEqual(
      [1, 2, 3].map((strength) => `/v2/alerts/${number}-${strength}/close?identifierType=alias`),
    );
    expect(await pager.change?.('acknowledge', number)).toMatchObject({ kind: 'failed', reason: '422' });
    expect(asked[3]?.path).toContain('/acknowledge?identifierType=alias');
  }));

test('ntfy keeps no incidents', () => {
  expect(createNtfy('https://ntfy.writer.example/on-call', undefined)).not.toHaveProperty('change');
});
