import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import { findRoute } from '../../../../src/contact/operate/route.ts';

test('health, events and the page of known outages are found before and after a platform’s rewrite, with and without a slash', () => {
  for (const name of ['health', 'events', 'outages']) {
    for (const path of [`/contact/${name}`, `/contact/${name}/`, `/api/contact?at=${name}`]) {
      expect(findRoute(`${provider.site}${path}`)).toBe(name);
    }
  }
});

test('the status is found before and after it', () => {
  expect(findRoute(`${provider.site}/status.json`)).toBe('status');
  expect(findRoute(`${provider.site}/api/contact?at=status`)).toBe('status');
});

test('everything else is the form’s', () => {
  for (const path of [
    '/api/contact',
    '/api/contact?token',
    '/contact/sent/?d=x',
    '/contact/healthy',
    '/?route=x',
  ])
    expect(findRoute(`${provider.site}${path}`)).toBeUndefined();
});
