import { expect, test } from '@playwright/test';
import { writeQuotas } from '../../../../src/contact/respond/quota-headers.ts';
import {
  invoiceQuestion,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  writer,
} from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';
import { createScriptedTransport } from '../../../support/scripted-transport.ts';

const limited = { environment: { RATE_LIMIT: 'on', PROOF: 'off' } };

const peer = { address: '192.0.2.7' };

test('limits are written as the draft of the IETF wants them', () => {
  const network = { name: 'network', points: 10, duration: 600, remaining: 3, resetSeconds: 540 };
  expect(writeQuotas([network])).toEqual({
    'RateLimit-Policy': '"network";q=10;w=600',
    RateLimit: '"network";r=3;t=540',
  });
  expect(writeQuotas([network, { ...network, name: 'other' }]).RateLimit).toBe(
    '"network";r=3;t=540, "other";r=3;t=540',
  );
});

test('a sent message tells what is left to its network, to programs and to browsers', () =>
  withContact(async ({ send }) => {
    const json = await send(postJson(plainMessage), peer);
    expect(json.headers.get('RateLimit-Policy')).toBe('"network";q=30;w=600');
    expect(json.headers.get('RateLimit')).toBe('"network";r=29;t=20');
    const page = await send(postForm({ ...plainMessage, question: invoiceQuestion }), peer);
    expect(page.status).toBe(303);
    expect(page.headers.get('RateLimit')).toContain('"network";r=28;t=');
  }, limited));

test('too many messages are told when to come back, and nothing that was typed', () =>
  withContact(async ({ send }) => {
    const post = (count: number) =>
      send(postJson({ ...plainMessage, question: `${plainQuestion} This is number ${count}.` }), peer);
    for (let sent = 0; sent < 10; sent += 1) await post(sent);
    const response = await post(10);
    expect(response.status).toBe(429);
    expect(response.headers.get('RateLimit')).toContain('"network";r=20;t=');
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(50);
    expect(JSON.stringify([...response.headers])).not.toContain(writer);
  }, limited));

test('what was not counted tells nothing of limits', () =>
  withContact(
    async ({ send }) => {
      const undelivered = await send(postJson(plainMessage), peer);
      const invalid = await send(postJson({}), peer);
      expect([undelivered.status, invalid.status]).toEqual([503, 422]);
      for (const { headers } of [undelivered, invalid]) {
        expect(headers.has('RateLimit')).toBe(false);
        expect(headers.has('RateLimit-Policy')).toBe(false);
      }
    },
    {
      ...limited,
      store: 'off',
      transports: [createScriptedTransport(() => ({ kind: 'failed', reason: 'test' }))],
    },
  ));

test('without limits nothing is told of them', () =>
  withContact(async ({ send }) => {
    expect((await send(postJson(plainMessage), peer)).headers.has('RateLimit')).toBe(false);
  }));

test('where nobody knows the network, nothing is told of the limit that all share', () =>
  withContact(async ({ send }) => {
    expect((await send(postJson(plainMessage))).headers.has('RateLimit')).toBe(false);
  }, limited));
