import { expect, test } from '@playwright/test';
import { writeQuotas } from '../../../../src/contact/respond/quota-headers.ts';
import { plainMessage, postForm, postJson, writer } from '../../../support/contact.ts';
import { withContact } from '../../../support/contact-under-test.ts';

const limited = { environment: { RATE_LIMIT: 'on', PROOF: 'off' } };

test('limits are written as the draft of the IETF wants them', () => {
  const address = { name: 'address', points: 10, duration: 600, remaining: 3, resetSeconds: 540 };
  expect(writeQuotas([address])).toEqual({
    'RateLimit-Policy': '"address";q=10;w=600',
    RateLimit: '"address";r=3;t=540',
  });
  expect(writeQuotas([address, { ...address, name: 'network' }]).RateLimit).toBe(
    '"address";r=3;t=540, "network";r=3;t=540',
  );
});

test('a sent message tells what is left, to programs and to browsers', () =>
  withContact(async ({ send }) => {
    const json = await send(postJson(plainMessage));
    expect(json.headers.get('RateLimit-Policy')).toBe('"address";q=10;w=600, "address-day";q=20;w=86400');
    expect(json.headers.get('RateLimit')).toBe('"address";r=9;t=600, "address-day";r=19;t=86400');
    const page = await send(postForm(plainMessage));
    expect(page.status).toBe(303);
    expect(page.headers.get('RateLimit')).toContain('"address";r=8;t=');
  }, limited));

test('too many messages are told what is left, when to come back, and nothing that was typed', () =>
  withContact(async ({ send }) => {
    for (let sent = 0; sent < 10; sent += 1) await send(postJson(plainMessage));
    const response = await send(postJson(plainMessage));
    expect(response.status).toBe(429);
    expect(response.headers.get('RateLimit')).toContain('"address";r=0;t=');
    expect(response.headers.get('RateLimit')).toContain('"address-day";r=10;t=');
    expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(590);
    expect(JSON.stringify([...response.headers])).not.toContain(writer);
  }, limited));

test('what was not counted tells nothing of limits', () =>
  withContact(
    async ({ send }) => {
      const undelivered = await send(postJson(plainMessage));
      const invalid = await send(postJson({}));
      expect([undelivered.status, invalid.status]).toEqual([503, 422]);
      for (const { headers } of [undelivered, invalid]) {
        expect(headers.has('RateLimit')).toBe(false);
        expect(headers.has('RateLimit-Policy')).toBe(false);
      }
    },
    { ...limited, deliver: () => Promise.resolve({ sent: false, attempts: [] }) },
  ));

test('without limits nothing is told of them', () =>
  withContact(async ({ send }) => {
    expect((await send(postJson(plainMessage))).headers.has('RateLimit')).toBe(false);
  }));
