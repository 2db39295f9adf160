import { expect, test } from '@playwright/test';
import { maximumBodyBytes } from '../../../src/contact/receive/parse.ts';
import {
  contactUrl,
  plainMessage,
  plainQuestion,
  postForm,
  postJson,
  postMultipart,
  readCodes,
  readSent,
  writer,
} from '../../support/contact.ts';
import { withContact } from '../../support/contact-under-test.ts';

const json = { Accept: 'application/json' };
const post = (type: string, body: string) =>
  new Request(contactUrl, { method: 'POST', headers: { ...json, 'Content-Type': type }, body });

for (const [what, request, status, code] of [
  ['an empty message', () => postJson({}), 422, 'question_missing'],
  ['a message without an address', () => postJson({ question: plainQuestion }), 422, 'email_missing'],
  ['the address a@b', () => postJson({ ...plainMessage, email: 'a@b' }), 422, 'email_invalid'],
  [
    '5,001 characters',
    () => postJson({ ...plainMessage, question: 'a'.repeat(5001) }),
    422,
    'question_too_long',
  ],
  [
    'six questions',
    () => postJson({ ...plainMessage, question: Array(6).fill(plainQuestion) }),
    422,
    'too_many_questions',
  ],
  ['an unknown topic', () => postJson({ ...plainMessage, topic: 'gardening' }), 422, 'choice_unknown'],
  ['65 KiB', () => postJson({ ...plainMessage, subject: 'a'.repeat(65 * 1024) }), 413, 'body_too_large'],
  ['plain text', () => post('text/plain', plainQuestion), 415, 'type_not_supported'],
  ['broken JSON', () => post('application/json', '{"question'), 422, 'malformed_body'],
  ['GET', () => new Request(contactUrl, { headers: json }), 405, 'method_not_allowed'],
  ['PUT', () => new Request(contactUrl, { method: 'PUT', headers: json }), 405, 'method_not_allowed'],
  ['another site', () => postJson(plainMessage, { 'Sec-Fetch-Site': 'cross-site' }), 403, 'cross_site'],
  [
    'a file',
    () => postMultipart([...Object.entries(plainMessage), ['question', new File(['x'], 'screen.png')]], json),
    422,
    'no_files',
  ],
] as [string, () => Request, number, string][]) {
  test(`${what} is refused with ${status} ${code}, and nothing is sent`, () =>
    withContact(async ({ send, inbox }) => {
      const response = await send(request());
      expect(response.status).toBe(status);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
      expect(response.headers.get('Allow')).toBe(status === 405 ? 'POST' : null);
      expect(await readCodes(response)).toContain(code);
      expect(await inbox.readMails()).toEqual([]);
    }));
}

const injected = 'x\r\nBcc: al@elsewhere.example\r\n\r\nBuy';
const oneLine = {
  email: `${writer}\r\nBcc: al@elsewhere.example`,
  topic: 'sales\r\nX: y',
  customer: 'yes\r\nX: y',
  account: `${writer}\r\nX: y`,
  emergency: 'no\r\nX: y',
  service: 'imap\r\nX: y',
  subject: injected,
  program: injected,
  version: injected,
  system: injected,
  page: '/faq/\r\nX: y',
  confirm: 'english\r\nX: y',
};

for (const [field, value] of Object.entries(oneLine)) {
  for (const [kind, create] of [
    ['JSON', (body: Record<string, string>) => postJson(body)],
    ['a form', (body: Record<string, string>) => postForm(body, json)],
  ] as const) {
    test(`a line break in ${field} is refused in ${kind}`, () =>
      withContact(async ({ send, inbox }) => {
        const response = await send(create({ ...plainMessage, [field]: value }));
        expect(response.status).toBe(422);
        expect(await inbox.readMails()).toEqual([]);
      }));
  }
}

test('a line break in the question stays in the text, and reaches no header', () =>
  withContact(async ({ send, inbox }) => {
    const question = `${plainQuestion}\r\nBcc: al@elsewhere.example`;
    expect((await send(postForm({ ...plainMessage, question }))).status).toBe(303);
    const [mail] = await inbox.readMails();
    expect(mail?.text).toContain('\nBcc: al@elsewhere.example\n');
    for (const value of [mail?.subject, ...Object.values(mail?.headers ?? {})])
      expect(value).not.toMatch(/[\r\n]/u);
    expect(Object.keys(mail?.headers ?? {})).not.toContain('Bcc');
  }));

test('a text that turns the writing direction arrives without it', () =>
  withContact(async ({ send, inbox }) => {
    const subject = 'Please open \u202Efdp.exe\u2069';
    expect((await readSent(await send(postJson({ ...plainMessage, subject })))).status).toBe('sent');
    expect((await inbox.readMails())[0]?.subject).toMatch(/Please open fdp\.exe$/u);
  }));

test('half of a character is replaced, and the message is sent', () =>
  withContact(async ({ send, inbox }) => {
    const body = `{"email": "${writer}", "question": "${plainQuestion} \\ud83d"}`;
    expect((await send(postJson(body))).status).toBe(200);
    expect((await inbox.readMails())[0]?.text).toContain('\uFFFD');
  }));

test('keys of prototypes change nothing', () =>
  withContact(async ({ send }) => {
    const { question, email } = plainMessage;
    const polluting = '"__proto__": {"emergency": "yes"}, "constructor": {"prototype": {"emergency": "yes"}}';
    const body = `{${polluting}, "question": "${question}", "email": "${email}"}`;
    expect(await readSent(await send(postJson(body)))).toMatchObject({ status: 'sent', emergency: false });
    expect(({} as Record<string, unknown>)['emergency']).toBeUndefined();
  }));

test('a refused form keeps every word that was typed', () =>
  withContact(async ({ send }) => {
    const typed = {
      question: plainQuestion,
      email: 'a@b',
      subject: 'Password refused',
      program: 'Thunderbird 128',
      system: 'Windows 11',
    };
    const response = await send(postForm(typed));
    expect(response.status).toBe(422);
    const body = await response.text();
    for (const value of Object.values(typed)) expect(body).toContain(value);
    expect(body).toContain('href="#email"');
  }));

test('a request of very many tiny questions is not answered with a page that is many times larger', () =>
  withContact(async ({ send }) => {
    for (const length of [99, 5000]) {
      const response = await send(postForm({ question: Array.from({ length }, () => 'a') }));
      expect(response.status).toBe(422);
      expect((await response.text()).length).toBeLessThan(3 * maximumBodyBytes);
    }
  }));
