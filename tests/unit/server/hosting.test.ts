import { expect, test } from '@playwright/test';
import { readHosting } from '../../../src/server/hosting.ts';

const hosting = await readHosting();

test('every path has the headers that protect its reader', () => {
  for (const path of [
    '/',
    '/contact/',
    '/api/contact',
    '/_astro/x.css',
    '/setup/mail.mobileconfig',
    '/no/such/page',
  ]) {
    const { headers } = hosting(path);
    // Pages have the rest of the policy in themselves (see `integrations/security-policy.ts`).
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(headers['Strict-Transport-Security']).toMatch(/max-age=\d{8}/u);
  }
});

test('files whose names change with them are kept for ever, and the function’s answers never', () => {
  expect(hosting('/_astro/index.abc123.css').headers['Cache-Control']).toContain('immutable');
  expect(hosting('/api/contact').headers['Cache-Control']).toBe('no-store');
  expect(hosting('/contact/sent/HL-0000-0000').headers['Cache-Control']).toBe('no-store');
  expect(hosting('/contact/').headers['Cache-Control']).toBeUndefined();
});

for (const [path, type] of [
  ['/setup/mail.mobileconfig', 'application/x-apple-aspen-config'],
  ['/setup/proxy.pac', 'application/x-ns-proxy-autoconfig'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/faq/webmail/filters.txt', 'text/plain; charset=utf-8'],
] as const) {
  test(`${path} has the content type that programs want`, () => {
    expect(hosting(path).headers['Content-Type']).toBe(type);
  });
}

test('a page has no content type but its own', () => {
  expect(hosting('/faq/webmail/filters/').headers['Content-Type']).toBeUndefined();
});

test('the page that follows a sent message is written by the function', () => {
  expect(hosting('/contact/sent/HL-0000-0000').rewrite).toMatch(/^\/api\/contact/u);
  expect(hosting('/contact/sent/HL-0000-0000,HL-0000-0011').rewrite).toMatch(/^\/api\/contact/u);
  expect(hosting('/contact/').rewrite).toBeUndefined();
});

test('no page is moved away', () => {
  expect(hosting('/contact/').redirect).toBeUndefined();
});
