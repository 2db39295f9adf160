import { expect, test } from '@playwright/test';
import { createProbe } from '../../../../../src/contact/emergency/probe/index.ts';
import { emergencyServices } from '../../../../../src/contact/message/schema.ts';

test('switched off, nothing is looked at', async () => {
  const probe = createProbe({ PROBE: 'off' });
  for (const service of emergencyServices)
    expect(await probe(service)).toEqual({ kind: 'not_probed', why: 'off' });
});

test('every service of the provider gets an observation within the limit, whatever its hosts do', async () => {
  const probe = createProbe({ PROBE: 'on' });
  const began = performance.now();
  const seen = await Promise.all(emergencyServices.map((service) => probe(service)));
  expect(performance.now() - began).toBeLessThan(5000);
  for (const { kind } of seen) expect(kind).not.toBe('answers');
});

test('a service that nobody knows breaks nothing', async () => {
  const probe = createProbe({ PROBE: 'on' });
  expect(await probe('gopher')).toEqual({ kind: 'not_probed', why: 'failure' });
});
