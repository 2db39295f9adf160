import { expect, test } from '@playwright/test';
import { createProfileHandler } from '../../../src/contact/profile/handle.ts';
import { findPart } from '../../../src/contact/part.ts';
import { findService, provider } from '../../../src/provider/index.ts';
import { createApp } from '../../../src/server/app.ts';
import { readHosting } from '../../../src/site/hosting.ts';
import { built } from '../../support/contact.ts';
import { readPage } from '../../support/built-site.ts';
import { readAppleProfile } from '../../unit/client-config/read-profile.ts';

const answer = createProfileHandler(built);
const hosting = await readHosting();
const app = createApp({ root: 'src/public', hosting, contact: answer });

/** Posts a form as a browser does, to the server that serves the whole site. */
function post(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(
    app.request('/setup/mail', {
      method: 'POST',
      headers: { Accept: 'text/html,*/*;q=0.8', ...headers },
      body: new URLSearchParams(fields),
    }),
  );
}

interface Problems {
  status: number;
  detail: string;
  problems: { code: string; field?: string; message: string }[];
}

async function readCodes(response: Response): Promise<string[]> {
  return ((await response.json()) as Problems).problems.map(({ code }) => code);
}

test('an address and a name come back as a profile that asks for the password alone', async () => {
  const response = await post({ address: ' Zoë <zoe@harborlight.example> ', name: 'Zoë Ærøskøbing 日本' });
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/x-apple-aspen-config');
  expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="mail.mobileconfig"');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.headers.get('Set-Cookie')).toBeNull();
  const { mail, faults } = readAppleProfile(await response.text());
  expect(faults).toEqual([]);
  expect(mail).toMatchObject({
    EmailAddress: 'zoe@harborlight.example',
    EmailAccountName: 'Zoë Ærøskøbing 日本',
    IncomingMailServerUsername: 'zoe@harborlight.example',
    IncomingMailServerHostName: findService('imap')?.host,
    OutgoingMailServerHostName: findService('submission')?.host,
  });
});

test('a program gets the same with JSON, and its problems as RFC 9457 says', async () => {
  const ask = (body: string, type = 'application/json') =>
    app.request('/setup/mail/', { method: 'POST', headers: { 'Content-Type': type }, body });
  const response = await ask('{"address":"jo@harborlight.example"}');
  expect(readAppleProfile(await response.text()).mail).toMatchObject({
    EmailAddress: 'jo@harborlight.example',
  });
  const refused = await ask('{"address":"jo@","name":"a\\nb"}');
  expect(refused.status).toBe(422);
  expect(refused.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
  expect(await refused.json()).toMatchObject({
    type: 'about:blank',
    title: 'Unprocessable Entity',
    status: 422,
    problems: [
      { code: 'address_invalid', field: 'address' },
      { code: 'name_invalid', field: 'name' },
    ],
  });
  for (const [body, type, status, code] of [
    ['{', 'application/json', 400, 'malformed_body'],
    ['{"address":1}', 'application/json', 400, 'malformed_body'],
    ['address=jo', 'text/plain', 415, 'type_not_supported'],
    [JSON.stringify({ address: 'x'.repeat(9000) }), 'application/json', 413, 'body_too_large'],
  ] as const) {
    const wrong = await ask(body, type);
    expect([wrong.status, wrong.headers.get('Cache-Control')]).toEqual([status, 'no-store']);
    // What isn't JSON itself names what it takes.
    const text = await wrong.text();
    if (type === 'application/json') expect(text).toContain(code);
  }
});

for (const [address, code] of [
  ['', 'address_missing'],
  ['jo', 'address_invalid'],
  ['jo@harborlight', 'address_invalid'],
  ['jo@a.example, ann@a.example', 'address_several'],
  ['zoë@harborlight.example', 'address_not_ascii'],
] as const) {
  test(`“${address}” is no address for a profile: ${code}`, async () => {
    const response = await post({ address }, { Accept: 'application/json' });
    expect([response.status, await readCodes(response)]).toEqual([422, [code]]);
  });
}

test('a reader whose address is wrong gets the form back, with what was typed and what is wrong', async () => {
  const response = await post({ address: 'jo@"><b>', name: 'Jo & <i>' });
  expect(response.status).toBe(422);
  const markup = await response.text();
  expect(markup).toContain('value="jo@&quot;&gt;&lt;b&gt;"');
  expect(markup).toContain('value="Jo &amp; &lt;i&gt;"');
  expect(markup).toContain('aria-describedby="address-hint address-error" aria-invalid="true"');
  expect(markup).toContain('<a href="#address">Check your email address.');
  const { text, links } = readPage('/setup/mail', markup);
  expect(text).toContain('Error: Set up Apple Mail');
  expect(text).toContain('Everything you typed is still below.');
  expect(links).toEqual(expect.arrayContaining(['/setup/mail', '/guides/', '/setup/mail.mobileconfig']));
});

test('the address of the form itself shows it, empty, and takes nothing but POST', async () => {
  const page = await app.request('/setup/mail');
  expect([page.status, page.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  expect(await page.text()).toContain('<form action="/setup/mail" method="post">');
  const wrong = await app.request('/setup/mail', { method: 'PUT', body: 'x' });
  expect([wrong.status, wrong.headers.get('Allow')]).toEqual([405, 'GET, HEAD, POST']);
});

test('nobody may keep an answer, even where no server adds its own headers', async () => {
  for (const body of ['address=jo%40harborlight.example', 'address=jo']) {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const request = new Request(`${provider.site}/setup/mail`, { method: 'POST', headers, body });
    expect((await answer(request)).headers.get('Cache-Control')).toBe('no-store');
  }
});

test('nothing of a request is logged', async () => {
  const lines: unknown[] = [];
  const { log, error, warn } = console;
  console.log = console.error = console.warn = (...line: unknown[]) => lines.push(line);
  try {
    await post({ address: 'jo@harborlight.example', name: 'Jo' });
    await post({ address: 'jo@', name: 'Jo' });
  } finally {
    Object.assign(console, { log, error, warn });
  }
  expect(lines).toEqual([]);
});

test('text that isn’t UTF-8 is refused, and never guessed into an account', async () => {
  const response = await app.request('/setup/mail', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: `address=jo%40${provider.domain}&name=Zo%EB`,
  });
  expect([response.status, await readCodes(response)]).toEqual([415, ['charset_not_supported']]);
});

test('the function knows its requests by path, and by what vercel.json rewrites it to', () => {
  for (const path of ['/setup/mail', '/setup/mail/', '/api/contact?at=profile'])
    expect(findPart(`${provider.site}${path}`), path).toBe('profile');
  for (const path of ['/api/contact', '/contact/health', '/setup/mail.mobileconfig', '/status.json'])
    expect(findPart(`${provider.site}${path}`), path).toBeUndefined();
  expect(hosting('/setup/mail').rewrite).toBe('/api/contact?at=profile');
  expect(hosting('/setup/mail.mobileconfig').rewrite).toBeUndefined();
});
