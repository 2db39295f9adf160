import { expect, test } from '@playwright/test';
import { getTransformedRoutes } from '@vercel/routing-utils';
import config from '../../../vercel.json' with { type: 'json' };
import { createHosting, readHosting } from '../../../src/site/hosting.ts';

const hosting = await readHosting();

test('every path has the headers that protect its reader', () => {
  for (const path of [
    '/',
    '/contact/',
    '/api/contact',
    '/_astro/x.css',
    '/setup/mail.mobileconfig',
    '/.well-known/security.txt',
    '/faq',
    '/no/such/page',
  ]) {
    const { headers } = hosting(path);
    // Pages have the rest of the policy in themselves (see `integrations/security-policy.ts`).
    expect(headers['Content-Security-Policy'], path).toContain("frame-ancestors 'none'");
    expect(headers, path).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    expect(headers['Strict-Transport-Security'], path).toMatch(/max-age=\d{8}/u);
  }
});

test('no rule lets anybody keep an answer: on Vercel it would hold for errors, too', () => {
  for (const { headers } of config.routes)
    for (const [name, value] of Object.entries(headers ?? {}))
      if (name.toLowerCase() === 'cache-control') expect(value).toBe('no-store');
});

test('no preset of a framework adds rules of its own: Astro’s lets errors be kept for a year', () => {
  expect(config.framework).toBeNull();
});

test('answers of the function are never kept', () => {
  for (const path of ['/api/contact', '/api/contact/', '/contact/sent/HL-0000-0000', '/contact/sent/'])
    expect(hosting(path).headers['Cache-Control'], path).toBe('no-store');
  expect(hosting('/contact/').headers['Cache-Control']).toBeUndefined();
});

for (const [path, type] of [
  ['/setup/mail.mobileconfig', 'application/x-apple-aspen-config'],
  ['/setup/proxy.pac', 'application/x-ns-proxy-autoconfig'],
  ['/speculation-rules.json', 'application/speculationrules+json'],
] as const) {
  test(`${path} has the content type that programs want`, () => {
    expect(hosting(path).headers['Content-Type']).toBe(type);
  });
}

test('a content type is said of single files, never of all names that end like them', () => {
  for (const path of ['/no-such.txt', '/robots.txt', '/setup/no-such.mobileconfig', '/setup/no-such.pac'])
    expect(hosting(path).headers['Content-Type'], path).toBeUndefined();
});

test('a page has no content type but its own', () => {
  expect(hosting('/faq/webmail/filters/').headers['Content-Type']).toBeUndefined();
});

test('the function answers at all its addresses, with and without a slash', () => {
  for (const path of [
    '/contact/sent/HL-0000-0000',
    '/contact/sent/HL-0000-0000/',
    '/contact/sent/HL-0000-0000,HL-0000-0011',
    '/contact/sent',
    '/contact/sent/',
    '/contact/health',
    '/contact/events/',
    '/contact/outages/',
    '/api/contact/',
  ])
    expect(hosting(path).rewrite, path).toMatch(/^\/api\/contact(?:\?|$)/u);
  expect(hosting('/contact/').rewrite).toBeUndefined();
});

test('a rule for one method leaves the others to the next rule', () => {
  const find = createHosting({
    routes: [
      { src: '/x', methods: ['POST'], dest: '/api/contact' },
      { src: '/x', headers: { A: 'b' } },
    ],
  });
  expect(find('/x', 'POST')).toEqual({ headers: {}, rewrite: '/api/contact' });
  expect(find('/x')).toEqual({ headers: { A: 'b' } });
});

test('no page is moved away but the one that never was, with or without its slash', () => {
  expect(hosting('/contact/').redirect).toBeUndefined();
  for (const path of ['/faq', '/faq/']) {
    expect(hosting(path).redirect, path).toEqual({ location: '/search/', status: 308 });
    expect(hosting(path).headers['Location'], path).toBeUndefined();
  }
  expect(hosting('/faq/webmail').redirect).toBeUndefined();
});

test('Vercel reads the routes as this server does', () => {
  const { routes, error } = getTransformedRoutes(config);
  expect(error).toBeNull();
  const read = routes?.map((route) => ('src' in route ? route.src : ''));
  expect(read).toEqual(config.routes.map(({ src }) => `^${src}$`));
});

for (const property of ['headers', 'redirects', 'rewrites', 'cleanUrls', 'trailingSlash']) {
  test(`“${property}” beside the routes is refused: this server wouldn’t see it`, () => {
    expect(() => createHosting({ ...config, [property]: [] })).toThrow(
      new RegExp(`vercel\\.json: .*belongs into “routes”[\\s\\S]*${property}`, 'u'),
    );
  });
}

test('a route that this server doesn’t understand is refused', () => {
  for (const route of [{ src: '/x', has: [] }, { handle: 'filesystem' }, { src: '/x', status: 404 }])
    expect(() => createHosting({ routes: [route] })).toThrow(/^vercel\.json: /u);
});
