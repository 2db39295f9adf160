import { createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import { startContact, type ContactFunction } from '../../../../src/contact/start.ts';
import { openStore } from '../../../../src/contact/send/outbox/index.ts';
import { retryRow } from '../../../../src/contact/send/outbox/operator.ts';
import {
  accepted,
  replyError,
  startAnsweringServer,
  type AnsweringServer,
} from '../../../support/answering-server.ts';
import { built, plainMessage, postJson, readSent } from '../../../support/contact.ts';
import { withFolder } from '../../../support/folder.ts';

const token = 'the bearer token of the tests';
const webhookSecret = `whsec_${Buffer.from('a secret of the tests').toString('base64')}`;

/** The whole function with an outbox of its own, before a Resend that gives these answers. */
async function withFunction(
  replies: Parameters<typeof startAnsweringServer>[0],
  use: (contact: ContactFunction, resend: AnsweringServer) => Promise<void>,
  more: Record<string, string> = {},
): Promise<void> {
  const resend = await startAnsweringServer(replies);
  await withFolder(async (DATA_DIR) => {
    const environment = {
      DATA_DIR,
      RESEND_BASE_URL: resend.url,
      CRON_SECRET: token,
      RESEND_WEBHOOK_SECRET: webhookSecret,
      ...more,
    };
    const contact = startContact(environment, { ...built, statusFile: `${DATA_DIR}/built.json` });
    await use(contact, resend).finally(() => contact.stop());
  });
  await resend.close();
}

function get(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`${provider.site}${path}`, { headers });
}

/** An event as Resend sends and signs it (Standard Webhooks). */
function createEvent(event: object, secret = webhookSecret): Request {
  const body = JSON.stringify(event);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`msg_1.${timestamp}.${body}`).digest('base64');
  return new Request(`${provider.site}/contact/events`, {
    method: 'POST',
    headers: { 'svix-id': 'msg_1', 'svix-timestamp': timestamp, 'svix-signature': `v1,${signature}` },
    body,
  });
}

const authorization = { Authorization: `Bearer ${token}` };

test('an operator is told at ALERT_URL that Resend refuses the key', async () => {
  const { error } = console;
  console.error = () => undefined;
  const alerts = await startAnsweringServer([accepted]);
  try {
    await withFunction(
      [replyError(403, 'invalid_api_key')],
      async (contact) => {
        const { status, messages } = await readSent(await contact.fetch(postJson(plainMessage)));
        expect(status).toBe('stored');
        const references = messages.map(({ reference }) => reference);
        await expect
          .poll(() => alerts.asked.map(({ body }) => JSON.parse(body) as unknown))
          .toContainEqual(expect.objectContaining({ reason: 'transport refuses', references }));
        expect(JSON.stringify(alerts.asked)).not.toContain(plainMessage.email);
      },
      { ALERT_URL: alerts.url },
    );
  } finally {
    console.error = error;
    await alerts.close();
  }
});

test('strangers learn from the health page only whether all is well', () =>
  withFunction([replyError(403, 'invalid_api_key')], async (contact) => {
    await contact.fetch(postJson(plainMessage));
    for (const headers of [{}, { Authorization: 'Bearer another token of the same length' }]) {
      const response = await contact.fetch(get('/contact/health', headers));
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(await response.json()).toEqual({ status: 'ok' });
    }
  }));

test('with the token the health page shows the figures, as JSON or for Prometheus', () =>
  withFunction([replyError(500, 'application_error')], async (contact) => {
    await contact.fetch(postJson(plainMessage));
    const figures = await contact.fetch(get('/contact/health/', authorization));
    expect(await figures.json()).toMatchObject({ status: 'ok', store: 'sqlite', counts: { waiting: 1 } });
    const prometheus = await contact.fetch(
      get('/contact/health', { ...authorization, Accept: 'text/plain' }),
    );
    expect(prometheus.headers.get('Content-Type')).toMatch(/^text\/plain/u);
    expect(await prometheus.text()).toContain('outbox_messages{state="waiting"} 1');
  }));

/** As Prometheus 3 asks. */
const scrape = {
  ...authorization,
  Accept:
    'application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,' +
    'text/plain;version=0.0.4;q=0.3,*/*;q=0.2',
};

test('Prometheus gets its format with 200 when messages are stuck, too, because it drops other answers', () =>
  withFunction([accepted], async (contact, resend) => {
    await contact.fetch(postJson(plainMessage));
    const { tags } = JSON.parse(resend.asked[0]?.body ?? '{}') as { tags: unknown };
    await contact.fetch(createEvent({ type: 'email.bounced', data: { tags } }));
    const answer = await contact.fetch(get('/contact/health', scrape));
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    const figures = await answer.text();
    expect(figures).toContain('outbox_up 0');
    expect(figures).toContain('outbox_messages{state="stuck"} 1');
  }));

/** A function without a loop, and a message that its Resend refused at first and takes now that it is due. */
async function withDueMessage(
  use: (contact: ContactFunction, resend: AnsweringServer) => Promise<void>,
): Promise<void> {
  await withFolder((DATA_DIR) =>
    withFunction(
      [replyError(409, 'concurrent_idempotent_requests', { 'retry-after': '60' }), accepted],
      async (contact, resend) => {
        const response = await contact.fetch(postJson(plainMessage));
        expect((await readSent(response)).status).toBe('stored');
        const { store } = await openStore({ outbox: 'sqlite', dataDir: DATA_DIR, vercel: false });
        const [row] = (await store?.list(1)) ?? [];
        if (!store || !row) throw new Error('The message isn’t in the outbox.');
        await retryRow(store, row, Date.now());
        await store.close();
        expect(resend.asked).toHaveLength(1);
        await use(contact, resend);
      },
      { DATA_DIR },
    ),
  );
}

test('where nothing goes on between requests, asking for the health sends what is due before it answers', () =>
  withDueMessage(async (contact, resend) => {
    const answer = await contact.fetch(get('/contact/health', authorization));
    expect(await answer.json()).toMatchObject({ status: 'ok', counts: { waiting: 0 } });
    expect(resend.asked).toHaveLength(2);
  }));

test('where nothing goes on between requests, any request sends what is due behind its answer', () =>
  withDueMessage(async (contact, resend) => {
    await contact.fetch(get('/status.json'));
    await expect.poll(() => resend.asked.length).toBe(2);
  }));

test('a genuine event of Resend is noted, and one of others who send by the same account is no error', () =>
  withFunction([accepted], async (contact, resend) => {
    await contact.fetch(postJson(plainMessage));
    const { tags } = JSON.parse(resend.asked[0]?.body ?? '{}') as { tags: { name: string; value: string }[] };
    const bounced = { type: 'email.bounced', data: { tags } };
    const response = await contact.fetch(createEvent(bounced));
    expect([response.status, await response.json()]).toEqual([200, { result: 'done' }]);
    // There is no other way, so the message waits for an operator, and the health page says so.
    const health = await contact.fetch(get('/contact/health', authorization));
    expect([health.status, await health.json()]).toMatchObject([503, { problems: ['messages are stuck'] }]);
    const foreign = await contact.fetch(createEvent({ type: 'email.bounced', data: { tags: [] } }));
    expect([foreign.status, await foreign.json()]).toEqual([200, { result: 'ignored' }]);
  }));

test('an event that isn’t genuine is refused', () =>
  withFunction([accepted], async (contact) => {
    const other = `whsec_${Buffer.from('another secret').toString('base64')}`;
    expect((await contact.fetch(createEvent({ type: 'email.bounced' }, other))).status).toBe(401);
    const large = createEvent({ type: 'email.bounced', data: 'x'.repeat(100_000) });
    expect((await contact.fetch(large)).status).toBe(413);
  }));

test('without Redis or a folder of its own, the function says what the built site says of the services', () =>
  withFolder(async (folder) => {
    const statusFile = `${folder}/status.json`;
    const environment = {
      VERCEL: '1',
      RESEND_API_KEY: 're_test',
      CONTACT_FROM: 'form@writer.example',
      CONTACT_SECRET: 'a secret of the tests, 32 characters long',
    };
    const contact = startContact(environment, { ...built, statusFile });
    const read = async () => (await contact.fetch(get('/api/contact?at=status'))).json() as Promise<unknown>;
    expect(await read()).toMatchObject({ services: {} });
    const status = { version: 1, updated: '2026-11-28T09:30:00Z', services: { imap: { state: 'down' } } };
    await writeFile(statusFile, JSON.stringify(status));
    expect(await read()).toEqual(status);
    await contact.stop();
  }));
