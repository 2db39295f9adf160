import { expect, test } from '@playwright/test';
import { honeypot } from '../../../../src/contact/message/fields.ts';
import { provider } from '../../../../src/provider/index.ts';
import { deriveReference } from '../../../../src/contact/message/reference.ts';
import { paths } from '../../../../src/site/paths.ts';
import { writeSentLink } from '../../../../src/contact/message/sent-link.ts';
import { readRequest } from '../../../../src/contact/receive/request.ts';
import {
  contactUrl,
  emergencyMessage,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  writer,
} from '../../../support/contact.ts';

const subdomain = `https://blog.${new URL(provider.site).host}`;
const secret = 'a secret of the tests, 32 characters long';
const one = deriveReference(secret, ['one']);

/** How a request ends: its outcome, or `go on`. */
async function read(request: Request) {
  const step = await readRequest(request, secret);
  return 'outcome' in step ? step.outcome : 'go on';
}

async function readCodes(request: Request): Promise<string[]> {
  const outcome = await read(request);
  if (outcome === 'go on') return [];
  return outcome.kind === 'refused' ? outcome.problems.map(({ code }) => code) : [outcome.kind];
}

test('a valid message goes on, with what was typed and what is meant', async () => {
  const step = await readRequest(postJson(plainMessage), secret);
  expect(step).toMatchObject({
    value: { fields: { email: [writer] }, contact: { email: writer, question: [plainQuestion] } },
  });
});

test('blank boxes are no questions', async () => {
  const step = await readRequest(postForm({ email: writer, question: ['', plainQuestion, ' \r\n'] }), secret);
  expect(step).toMatchObject({ value: { contact: { question: [plainQuestion] } } });
});

for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
  test(`${method} is refused`, async () => {
    expect(await readCodes(new Request(contactUrl, { method }))).toEqual(['method_not_allowed']);
  });
}

for (const address of ['', '?x=%FF', '?references=HL-0000-0001', '/%E0%A4%A']) {
  test(`GET of “${address}”, which names no reference, is refused`, async () => {
    expect(await readCodes(new Request(`${contactUrl}${address}`))).toEqual(['method_not_allowed']);
  });
}

const receipt = {
  receipts: [{ reference: one, topic: 'sales' }],
  status: 'stored' as const,
  at: 1_795_000_000_000,
  emergency: true,
  paged: false,
};
const link = new URL(writeSentLink(receipt, secret), provider.site);

test('the page that follows says what its address says, whether a platform rewrites that or not', async () => {
  for (const url of [link.href, `${contactUrl}?at=sent&${link.search.slice(1)}`]) {
    expect(await read(new Request(url))).toEqual({ kind: 'receipt', ...receipt });
  }
});

test('an address that we have not signed says nothing', async () => {
  const forged = Buffer.from(JSON.stringify({ ...receipt, status: 'sent' })).toString('base64url');
  const [, signature = ''] = link.search.split('.');
  for (const url of [
    `${provider.site}${paths.sent}`,
    `${provider.site}${paths.sent}${one}?emergency&incident=IMAP-261123-1249.9999`,
    `${provider.site}${paths.sent}?d=${forged}.${signature}`,
    `${link.href}x`,
    new URL(writeSentLink(receipt, 'another secret'), provider.site).href,
  ]) {
    expect(await readCodes(new Request(url))).toEqual(['receipt_unknown']);
  }
});

for (const url of [`${contactUrl}?token`, `${contactUrl}?a=%FF&token=`]) {
  test(`a script asks for a token with ${new URL(url).search}`, async () => {
    for (const method of ['GET', 'HEAD'])
      expect(await readRequest(new Request(url, { method }), secret)).toEqual({ asks: 'token' });
  });
}

test('a token is asked for with GET alone, and of the function alone', async () => {
  expect(await read(new Request(`${contactUrl}?token`, { method: 'POST' }))).toMatchObject({
    kind: 'refused',
  });
  expect(await readCodes(new Request(`${contactUrl}?tokens`))).toEqual(['method_not_allowed']);
});

for (const [what, headers] of [
  ['this site', { 'Sec-Fetch-Site': 'same-origin', Origin: provider.site }],
  ['a page that the reader typed or reloaded', { 'Sec-Fetch-Site': 'none' }],
  ['an older browser', { Origin: provider.site, Host: new URL(provider.site).host }],
  ['a browser that hides where it was', { Origin: 'null' }],
  ['this site in a browser that hides where it was', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }],
  ['this site on another port of the proxy', { 'Sec-Fetch-Site': 'same-origin', Host: 'inner:8080' }],
  ['a program', {}],
  [
    'this site behind a proxy that passes on another host',
    { Origin: new URL(provider.site).origin, Host: '127.0.0.1:4321' },
  ],
  ['behind a proxy', { Origin: 'https://help.writer.example', 'X-Forwarded-Host': 'help.writer.example' }],
] as [string, Record<string, string>][]) {
  test(`a request from ${what} goes on`, async () => {
    expect(await read(postJson(plainMessage, headers))).toBe('go on');
  });
}

for (const [what, headers] of [
  ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' }],
  ['a sibling of this site', { 'Sec-Fetch-Site': 'same-site' }],
  ['a subdomain of this site', { 'Sec-Fetch-Site': 'same-site', Origin: subdomain }],
  ['a subdomain of this site in an older browser', { Origin: subdomain }],
  ['a frame of another site that hides where it was', { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' }],
  [
    'another site that names this one as its proxy',
    { 'Sec-Fetch-Site': 'cross-site', Origin: provider.site },
  ],
  ['a browser of tomorrow', { 'Sec-Fetch-Site': 'elsewhere', Origin: provider.site }],
  ['this site on another port', { Origin: `${provider.site}:8443` }],
  ['another site in an older browser', { Origin: 'https://elsewhere.example' }],
  ['an origin that cannot be read', { Origin: 'https://' }],
] as [string, Record<string, string>][]) {
  test(`a request from ${what} is refused`, async () => {
    expect(await readCodes(postJson(plainMessage, headers))).toEqual(['cross_site']);
  });
}

test('a program that sends neither header may send a form too, and a browser of another site may not', async () => {
  expect(await read(postForm(plainMessage))).toBe('go on');
  for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://elsewhere.example' }])
    expect(await readCodes(postForm(plainMessage, headers))).toEqual(['cross_site']);
});

test('a filled honeypot is read like any other field: the bot check decides about it', async () => {
  const filled = { ...plainMessage, [honeypot]: 'https://elsewhere.example' };
  expect(await read(postJson(filled))).toBe('go on');
  expect(await readCodes(postJson({ ...filled, email: 'no address' }))).toEqual(['email_invalid']);
});

test('what another site sent comes back, so that nothing is lost and its writer can send it from here', async () => {
  const typed = { ...emergencyMessage, confirm: ['emergency', 'address'], submission: 'a'.repeat(22) };
  const outcome = await read(postForm(typed, { 'Sec-Fetch-Site': 'cross-site' }));
  expect(outcome).toMatchObject({
    problems: [{ code: 'cross_site' }],
    // What its writer can't see is left out: another site may have filled it in.
    fields: { question: [emergencyMessage.question], email: [writer], confirm: [], submission: [] },
  });
});

test('mailboxes of the settings are ours', async () => {
  const step = await readRequest(postJson(plainMessage), secret, { FALLBACK_TO: writer });
  expect(step).toMatchObject({ outcome: { problems: [{ field: 'email', code: 'email_ours' }] } });
});

test('another box is added, with all that was typed', async () => {
  const outcome = await read(
    postForm({ question: [plainQuestion], topic: ['sales'], email: 'not yet', step: 'another' }),
  );
  expect(outcome).toMatchObject({
    kind: 'draft',
    step: 'write',
    fields: { question: [plainQuestion, ''], topic: ['sales', ''], email: ['not yet'] },
  });
});

test('no box is added beyond the fifth, and none is lost', async () => {
  for (const count of [5, 7]) {
    const question = Array.from({ length: count }, (_, index) => `Question number ${index}`);
    expect(await read(postForm({ question, step: 'another' }))).toMatchObject({
      kind: 'draft',
      fields: { question },
    });
  }
});

test('the check says what is wrong with the fields', async () => {
  expect(await readCodes(postForm({ ...plainMessage, email: 'a@b', step: 'check' }))).toEqual([
    'email_invalid',
  ]);
});

test('the form comes back for changes with everything in it', async () => {
  expect(await read(postForm({ ...emergencyMessage, step: 'write' }))).toMatchObject({
    kind: 'draft',
    step: 'write',
    fields: { question: [emergencyMessage.question], service: ['imap'] },
  });
});

test('a box is taken away with its topic, and nothing else is touched or checked', async () => {
  const question = ['first', 'second', 'third'];
  const topic = ['sales', 'webmail', 'security'];
  expect(await read(postForm({ question, topic, email: 'not yet', step: 'remove-2' }))).toMatchObject({
    kind: 'draft',
    step: 'write',
    fields: { question: ['first', 'third'], topic: ['sales', 'security'], email: ['not yet'] },
  });
});
