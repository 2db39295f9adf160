import { expect, test } from '@playwright/test';
import { writePolicy } from '../../../src/integrations/security-policy.ts';
import { createApp } from '../../../src/server/app.ts';
import { readHosting } from '../../../src/server/hosting.ts';
import { built, postForm } from '../../support/contact.ts';
import { withContact } from '../../support/contact-under-test.ts';
import { bestGrade, readPolicy, scoreHeaders } from '../../support/observatory.ts';

const hosting = await readHosting();

/** One path of each kind of answer that is a page. */
const pages = [
  '/',
  '/contact/',
  '/faq/webmail/filters/',
  '/search/',
  '/no/such/page',
  '/api/contact',
  '/contact/sent/HL-0000-0000',
];
/** One path of each kind of answer. */
const answers = [
  ...pages,
  '/faq/webmail/filters.txt',
  '/setup/mail.mobileconfig',
  '/_astro/page.abc123.js',
  '/pagefind/pagefind.js',
];
const html = built.page({ title: 'Contact', content: '<h1>Write to us</h1>' });

/** The headers of a page as browsers obey them: the policy that the build writes into the page counts too. */
function addPolicy(headers: Readonly<Record<string, string>>, page: string): Record<string, string> {
  const policies = [writePolicy(page), headers['Content-Security-Policy'] ?? ''];
  return { ...headers, 'Content-Security-Policy': policies.join('; ') };
}

for (const path of pages) {
  test(`${path} has the best grade of Mozilla’s Observatory`, () => {
    const { score, parts } = scoreHeaders(addPolicy(hosting(path).headers, html), html);
    expect(parts).toMatchObject({ 'content-security-policy': 10, 'cross-origin-resource-policy': 10 });
    expect(score).toBeGreaterThanOrEqual(bestGrade);
    expect(Object.values(parts).filter((modifier) => modifier < 0)).toEqual([]);
  });
}

for (const path of answers) {
  test(`${path} cannot be framed, sniffed, referred from or read from elsewhere`, () => {
    const { headers } = hosting(path);
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    const year = 365 * 24 * 60 * 60;
    const age = /^max-age=(\d+)/u.exec(headers['Strict-Transport-Security'] ?? '')?.[1];
    expect(Number(age)).toBeGreaterThanOrEqual(year);
    for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
      expect(headers['Permissions-Policy']).toContain(`${feature}=()`);
  });
}

test('the policy allows nothing but the site itself and what it names by hash', () => {
  const policy = readPolicy(addPolicy(hosting('/').headers, html)['Content-Security-Policy'] ?? '');
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  expect(policy.get('form-action')).toEqual(["'self'"]);
  const allowed = new Set(["'none'", "'self'", "'wasm-unsafe-eval'", 'data:']);
  const sources = [...policy.values()].flat().filter((source) => !source.startsWith("'sha256-"));
  expect(sources.filter((source) => !allowed.has(source))).toEqual([]);
  // Compiling WebAssembly is for the search alone; pictures alone may stand in the page's own text.
  expect([...policy].filter(([, own]) => own.includes("'wasm-unsafe-eval'")).map(([name]) => name)).toEqual([
    'script-src',
  ]);
  expect([...policy].filter(([, own]) => own.includes('data:')).map(([name]) => name)).toEqual(['img-src']);
});

test('nothing anywhere is allowed inline', () => {
  for (const path of answers) expect(JSON.stringify(hosting(path).headers)).not.toContain('unsafe-inline');
});

test('what the header says of itself is stricter than nothing, and no policy of a page is undone by it', () => {
  const header = readPolicy(hosting('/setup/mail.mobileconfig').headers['Content-Security-Policy'] ?? '');
  expect(Object.fromEntries(header)).toEqual({
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  });
});

test('files with a hash in their name are kept for ever', () => {
  for (const path of [
    '/_astro/page.abc123.js',
    '/pagefind/fragment/en_1a2b3c4.pf_fragment',
    '/pagefind/index/en_1a2b3c4.pf_index',
    '/pagefind/pagefind.en_50d2a432c3.pf_meta',
  ]) {
    expect(hosting(path).headers['Cache-Control'], path).toBe('public, max-age=31536000, immutable');
  }
});

test('files that keep their name are asked for again, and are never kept for ever', () => {
  for (const path of [
    '/',
    '/contact/',
    '/pagefind/pagefind.js',
    '/pagefind/pagefind-entry.json',
    '/pagefind/wasm.en.pagefind',
    '/status.json',
  ]) {
    // Vercel's own default is to revalidate.
    expect(hosting(path).headers['Cache-Control'], path).toBeUndefined();
  }
});

test('the server sends them with pages and with the function’s answers, which nobody may keep', () =>
  withContact(async ({ send }) => {
    const app = createApp({ root: 'src/public', hosting, contact: send });
    const file = await app.request('/status.json');
    expect(file.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
    const refused = await app.request(postForm({ question: '', email: '' }));
    expect(refused.status).toBe(422);
    expect(refused.headers.get('Cache-Control')).toBe('no-store');
    expect(readHeaders(file)).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
    const page = await refused.text();
    expect(scoreHeaders(addPolicy(readHeaders(refused), page), page).score).toBeGreaterThanOrEqual(bestGrade);
  }));

/** As the tables of the tests write their names. */
function readHeaders({ headers }: Response): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name.replace(/\b[a-z]/gu, (letter) => letter.toUpperCase()), value]),
  );
}
