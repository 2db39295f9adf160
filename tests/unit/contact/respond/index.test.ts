import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import type { Outcome } from '../../../../src/contact/message/types.ts';
import { createProblem, problemKinds, type Problem } from '../../../../src/contact/message/problems.ts';
import { readSentLink } from '../../../../src/contact/message/sent-link.ts';
import { respond } from '../../../../src/contact/respond/index.ts';
import { built, contactUrl, createFields, plainMessage, readProblems } from '../../../support/contact.ts';

const reference = `${provider.referencePrefix}-0000-0000`;
const secret = 'a secret of the tests, 32 characters long';
const fields = createFields(plainMessage);
const sent: Outcome = {
  kind: 'accepted',
  status: 'sent',
  receipts: [{ reference, topic: 'sales' }],
  emergency: false,
};
const refused: Outcome = {
  kind: 'refused',
  fields,
  problems: [createProblem('email_invalid', { field: 'email' })],
};
const json = { Accept: 'application/json' };

function answer(outcome: Outcome, headers: Record<string, string> = {}): Promise<Response> {
  return respond(new Request(contactUrl, { method: 'POST', headers }), outcome, { ...built, secret });
}

for (const [what, headers] of [
  ['asks for JSON', json],
  ['asks for problems as JSON', { Accept: 'application/problem+json' }],
  ['likes JSON better than HTML', { Accept: 'text/html;q=0.5, application/json' }],
  ['names JSON first', { Accept: 'application/json, text/html' }],
  ['sends JSON and asks for nothing', { 'Content-Type': 'application/json' }],
  ['sends JSON and takes everything', { 'Content-Type': 'application/json; charset=utf-8', Accept: '*/*' }],
  ['writes the type in capitals', { 'Content-Type': 'Application/JSON' }],
] as [string, Record<string, string>][]) {
  test(`who ${what} is answered in JSON`, async () => {
    expect((await answer(refused, headers)).headers.get('Content-Type')).toBe(
      'application/problem+json; charset=utf-8',
    );
    expect((await answer(sent, headers)).headers.get('Content-Type')).toMatch(/^application\/json/u);
  });
}

for (const [what, headers] of [
  ['asks for nothing', {}],
  ['asks as a browser does', { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }],
  ['sends JSON and asks for HTML', { 'Content-Type': 'application/json', Accept: 'text/html' }],
  ['likes HTML better than JSON', { Accept: 'application/json;q=0.3, text/html;q=0.4' }],
  ['does not want JSON', { Accept: 'application/json;q=0, */*' }],
  ['asks for a picture', { Accept: 'image/png' }],
  ['asks for nonsense', { Accept: ';;,=;q=x' }],
] as [string, Record<string, string>][]) {
  test(`who ${what} is answered in HTML`, async () => {
    expect((await answer(refused, headers)).headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  });
}

test('a sent message is told in JSON with its references', async () => {
  const response = await answer(sent, json);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: 'sent',
    emergency: false,
    messages: [{ reference, topic: 'sales' }],
  });
});

test('a message that is kept is told in JSON with 202, and an emergency whether an engineer was called', async () => {
  const response = await answer({ ...sent, status: 'stored', emergency: true, paged: false }, json);
  expect(response.status).toBe(202);
  expect(await response.json()).toMatchObject({ status: 'stored', emergency: true, paged: false });
});

/** What the page that follows learns from its address. */
async function follow(outcome: Outcome) {
  const response = await answer(outcome);
  expect(response.status).toBe(303);
  return readSentLink(new URL(response.headers.get('Location') ?? '', provider.site).href, secret);
}

test('a browser is led to a page of its own, so that a reload sends nothing', async () => {
  expect(await follow(sent)).toMatchObject({ receipts: [{ reference, topic: 'sales' }], status: 'sent' });
});

test('the page that follows knows of several messages, of an emergency and of what was seen of a service', async () => {
  const seen: Outcome = {
    ...sent,
    receipts: [...sent.receipts, ...sent.receipts],
    emergency: true,
    paged: true,
    observation: 'We tested “IMAP” from our side: it answered in 80 ms.',
    seen: 'answers',
  };
  expect(await (await answer(seen, json)).json()).toMatchObject({
    observation: 'We tested “IMAP” from our side: it answered in 80 ms.',
  });
  expect(await follow(seen)).toMatchObject({ emergency: true, paged: true, seen: 'answers' });
  expect((await follow(seen))?.receipts).toHaveLength(2);
});

test('the time of a message that came before is the one when it came', async () => {
  expect(await follow({ ...sent, earlier: 1_795_000_000_000 })).toMatchObject({
    at: 1_795_000_000_000,
    earlier: true,
  });
});

test('a refusal is told in JSON as RFC 9457 wants it', async () => {
  const response = await answer(refused, json);
  expect(response.status).toBe(422);
  expect(await readProblems(response)).toEqual({
    type: `${provider.site}/contact/problems/#email_invalid`,
    title: 'That doesn’t look like an email address',
    status: 422,
    detail: 'Check your email address. It should look like name@example.org, without spaces.',
    problems: [
      { field: 'email', code: 'email_invalid', message: expect.stringContaining('name@example.org') },
    ],
  });
});

test('a refusal names the messages of the same request that did go', async () => {
  const partly: Outcome = { ...refused, problems: [createProblem('not_delivered')], receipts: sent.receipts };
  const response = await answer(partly, json);
  expect(response.status).toBe(503);
  expect((await readProblems(response)).messages).toEqual(sent.receipts);
  expect(await (await answer(partly)).text()).toContain(reference);
});

test('a refusal in HTML is the whole page, with the form and a title that says so', async () => {
  const response = await answer(refused);
  expect(response.status).toBe(422);
  const body = await response.text();
  expect(body).toContain(`<title>Error: contact – ${provider.name} support</title>`);
  expect(body).toContain('<header>Top</header>');
  expect(body).toContain('id="error-summary"');
});

test('a page that only warns isn’t titled an error', async () => {
  const title = async (...problems: Problem[]) =>
    /<title>(.*)<\/title>/u.exec(await (await answer({ ...refused, problems })).text())?.[1];
  const warning = createProblem('not_english', { field: 'question', index: 0 });
  expect(await title(warning)).toBe(`${problemKinds.not_english.title} – ${provider.name} support`);
  expect(await title(warning, createProblem('email_missing', { field: 'email' }))).toMatch(/^Error: /u);
});

test('a text is put into boxes only when nothing else is asked', async () => {
  const problems = [
    createProblem('several_questions', { field: 'question', index: 0, parts: ['One?', 'Two?'] }),
    createProblem('check_address', { field: 'email', suggestion: 'anna@gmail.com' }),
  ];
  const body = await (await answer({ ...refused, problems })).text();
  expect(body).toContain(`<title>${problemKinds.check_address.title} – `);
  expect(body.match(/<textarea [^>]*name="question"/gu)).toHaveLength(1);
  expect(body).not.toContain('separate messages<');
  expect(body).not.toContain('value="one-question"');
  expect(body).toContain('We’ll ask about your questions next.');
  // A program gets all of it at once.
  expect((await readProblems(await answer({ ...refused, problems }, json))).problems).toHaveLength(2);
});

test('the page with the references is a page of its own, with what happens next', async () => {
  const receipt = { receipts: [{ reference, topic: 'sales' }], at: 1_795_000_000_000, emergency: false };
  const response = await answer({ kind: 'receipt', status: 'sent', ...receipt });
  expect(response.status).toBe(200);
  const body = await response.text();
  expect(body).toContain(`<title>Sent – ${provider.name} support</title>`);
  expect(body).toContain(reference);
  const stored = await (await answer({ kind: 'receipt', status: 'stored', ...receipt })).text();
  expect(stored).toContain(`<title>Received – ${provider.name} support</title>`);
});

test('a draft is the form again, or its fields for a program', async () => {
  const draft: Outcome = { kind: 'draft', fields, step: 'write' };
  expect(await (await answer(draft)).text()).toContain(plainMessage.question);
  expect(await (await answer(draft, json)).json()).toMatchObject({
    status: 'draft',
    fields: { email: [plainMessage.email] },
  });
});

test('a method that is not allowed is answered with the one that is', async () => {
  const outcome: Outcome = { ...refused, problems: [createProblem('method_not_allowed')] };
  expect((await answer(outcome)).status).toBe(405);
  expect((await answer(outcome)).headers.get('Allow')).toBe('POST');
  expect((await answer(refused)).headers.get('Allow')).toBeNull();
});

test('a wait is told in seconds', async () => {
  const outcome: Outcome = {
    ...refused,
    problems: [createProblem('too_many_messages')],
    retryAfterSeconds: 90,
  };
  expect((await answer(outcome)).status).toBe(429);
  expect((await answer(outcome)).headers.get('Retry-After')).toBe('90');
});

test('no answer is kept by a cache, and a cache would know what it depends on', async () => {
  for (const outcome of [sent, refused]) {
    for (const headers of [json, {}] as Record<string, string>[]) {
      expect((await answer(outcome, headers)).headers.get('Cache-Control')).toBe('no-store');
      expect((await answer(outcome, headers)).headers.get('Vary')).toContain('Accept');
    }
  }
});
