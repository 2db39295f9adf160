import { expect, test } from '@playwright/test';
import { provider } from '../../../../src/provider/index.ts';
import { deriveReference } from '../../../../src/contact/message/reference.ts';
import { paths } from '../../../../src/site/paths.ts';
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
const [one = '', other = ''] = ['one', 'other'].map((part) => deriveReference('a secret', [part]));

/** How a request ends: its outcome, or `go on`. */
async function read(request: Request) {
  const step = await readRequest(request);
  return 'outcome' in step ? step.outcome : 'go on';
}

async function readCodes(request: Request): Promise<string[]> {
  const outcome = await read(request);
  if (outcome === 'go on') return [];
  return outcome.kind === 'refused' ? outcome.problems.map(({ code }) => code) : [outcome.kind];
}

test('a valid message goes on, with what was typed and what is meant', async () => {
  const step = await readRequest(postJson(plainMessage));
  expect(step).toMatchObject({
    value: { fields: { email: [writer] }, contact: { email: writer, question: [plainQuestion] } },
  });
});

test('blank boxes are no questions', async () => {
  const step = await readRequest(postForm({ email: writer, question: ['', plainQuestion, ' \r\n'] }));
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

for (const address of [
  `${provider.site}${paths.sent}${one},${other}`,
  `${provider.site}${paths.sent}${one}%2C${other}`,
  `${contactUrl}?references=${one},${other}`,
  `${contactUrl}?references=${one}%2C${other}%2C${one}`,
]) {
  test(`the references of ${address} are read, before or after a platform’s rewrite`, async () => {
    expect(await read(new Request(address))).toEqual({
      kind: 'receipt',
      references: [one, other],
      emergency: false,
    });
  });
}

test('a reference with a wrong check symbol is not shown', async () => {
  const wrong = one.slice(0, -1) + (one.endsWith('0') ? '1' : '0');
  expect(await readCodes(new Request(`${provider.site}${paths.sent}${wrong}`))).toEqual([
    'method_not_allowed',
  ]);
});

for (const query of [`${paths.sent}${one}?emergency`, `/api/contact?references=${one}&emergency=`]) {
  test(`the page that follows an emergency is told by ${query.split('?')[0]}`, async () => {
    expect(await read(new Request(`${provider.site}${query}`))).toMatchObject({
      kind: 'receipt',
      emergency: true,
    });
  });
}

test('the page that follows an emergency knows what was seen, as one of a few fixed words', async () => {
  for (const query of [
    `${paths.sent}${one}?emergency&seen=silent`,
    `?references=${one}&emergency=&seen=silent`,
  ]) {
    expect(await read(new Request(new URL(query, contactUrl)))).toMatchObject({
      emergency: true,
      seen: 'silent',
    });
  }
  for (const query of [
    '?emergency&seen=%3Cb%3E',
    '?emergency&seen=silently',
    '?emergency&seen=',
    '?seen=silent',
  ]) {
    expect(await read(new Request(`${provider.site}${paths.sent}${one}${query}`))).not.toHaveProperty('seen');
  }
});

for (const url of [`${contactUrl}?token`, `${contactUrl}?a=%FF&token=`]) {
  test(`a script asks for a token with ${new URL(url).search}`, async () => {
    for (const method of ['GET', 'HEAD'])
      expect(await readRequest(new Request(url, { method }))).toEqual({ asks: 'token' });
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

test('a client that fills in the honeypot is a bot, whatever else it typed', async () => {
  for (const email of [writer, 'no address'])
    expect(
      await readRequest(postJson({ ...plainMessage, email, website: 'https://elsewhere.example' })),
    ).toMatchObject({ bot: { email: [email] } });
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
