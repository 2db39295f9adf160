import { expect, test } from '@playwright/test';
import { writePolicy } from '../../../src/integrations/security-policy.ts';
import { createApp } from '../../../src/server/app.ts';
import { readHosting } from '../../../src/site/hosting.ts';
import { built, postForm } from '../../support/contact.ts';
import { withContact } from '../../support/contact-under-test.ts';
import { bestScore, readPolicy, scoreAnswer } from '../../support/observatory.ts';

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

/** A page as the build leaves it: with its policy, and with what its script must be. */
function finishPage(page: string): string {
  const body = page.replace('</body>', '<script type="module" src="/a.js" integrity="sha256-x"></script>$&');
  return `<meta http-equiv="Content-Security-Policy" content="${writePolicy(body)}">${body}`;
}

const html = finishPage(`${built.page({ title: 'Contact', content: '<h1>Write to us</h1>' })}</body>`);

for (const path of pages) {
  test(`${path} reaches the most that MDN’s Observatory gives`, () => {
    const { score, parts } = scoreAnswer(new Headers(hosting(path).headers), html);
    expect(Object.entries(parts).filter(([, modifier]) => modifier < 0)).toEqual([]);
    expect(score, JSON.stringify(parts)).toBe(bestScore);
  });
}

for (const [header, value, lost] of [
  ['Cross-Origin-Embedder-Policy', null, 10],
  ['Cross-Origin-Embedder-Policy', '"require-corp"', 15],
  ['Cross-Origin-Opener-Policy', null, 10],
  ['Referrer-Policy', null, 5],
  ['Strict-Transport-Security', 'max-age=86400', 10],
  ['X-Content-Type-Options', null, 5],
  ['Set-Cookie', 'a=b', 75],
] as const) {
  test(`${header} ${value === null ? 'missing' : `set to ${value}`} costs points`, () => {
    const headers = new Headers(hosting('/').headers);
    if (value === null) headers.delete(header);
    else headers.set(header, value);
    expect(scoreAnswer(headers, html).score).toBe(bestScore - lost);
  });
}

test('a page without its policy, or without the integrity of its scripts, has fewer points', () => {
  const headers = new Headers(hosting('/').headers);
  const { parts } = scoreAnswer(headers, html.replace(/ integrity="[^"]*"/u, ''));
  expect(parts['subresource-integrity']).toBe(0);
  const bare = scoreAnswer(headers, html.replace(/<meta http-equiv[^>]*>/u, ''));
  expect(bare.score).toBeLessThan(100);
});

for (const path of answers) {
  test(`${path} cannot be framed, sniffed, referred from or read from elsewhere`, () => {
    const { headers } = hosting(path);
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Integrity-Policy': 'blocked-destinations=(script)',
    });
    const year = 365 * 24 * 60 * 60;
    const age = /^max-age=(\d+)/u.exec(headers['Strict-Transport-Security'] ?? '')?.[1];
    expect(Number(age)).toBeGreaterThanOrEqual(year);
    for (const feature of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
      expect(headers['Permissions-Policy']).toContain(`${feature}=()`);
  });
}

test('the policy allows nothing but the site itself and what it names by hash', () => {
  const policy = readPolicy(writePolicy(html));
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  expect(policy.get('form-action')).toEqual(["'self'"]);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  const allowed = new Set(["'none'", "'self'", "'wasm-unsafe-eval'", 'data:', "'script'", 'own-page']);
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

test('files that keep their name are asked for again, and are never kept for ever', () => {
  for (const path of [
    '/',
    '/contact/',
    '/pagefind/pagefind.js',
    '/pagefind/pagefind-entry.json',
    '/pagefind/wasm.en.pagefind',
  ]) {
    // Vercel's own default is to revalidate.
    expect(hosting(path).headers['Cache-Control'], path).toBeUndefined();
  }
});

test('the server sends them with pages and with the function’s answers, which nobody may keep', () =>
  withContact(async ({ send }) => {
    const app = createApp({ root: 'src/public', hosting, contact: send });
    const file = await app.request('/speculation-rules.json');
    expect(file.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
    const refused = await app.request(postForm({ question: '', email: '' }));
    expect(refused.status).toBe(422);
    expect(refused.headers.get('Cache-Control')).toBe('no-store');
    expect(file.headers.get('X-Frame-Options')).toBe('DENY');
    const page = finishPage(`${await refused.text()}</body>`);
    expect(scoreAnswer(refused.headers, page).score).toBe(bestScore);
  }));
