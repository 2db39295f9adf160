import { expect, test } from '@playwright/test';
import { judgeLanguage } from '../../src/checks/language/index.ts';
import { readOutbox } from '../support/outbox.ts';
import { inboxPort } from '../support/ports.ts';
import { startBuiltFunction, type ServerProcess } from '../support/server-process.ts';

// The files that Vercel would deploy, alone in a folder, in a process of their own.
test.describe.configure({ mode: 'serial' });

let server: ServerProcess;
let address: string;

test.beforeAll(async () => {
  server = await startBuiltFunction({ RESEND_BASE_URL: `http://localhost:${inboxPort}` });
  address = `${server.url}/api/contact`;
});

test.afterAll(() => server.close());

const writer = 'built@writer.example';
const message = { question: 'How do I make an app password for my phone, please?', email: writer };

test('the deployed function sends a question as JSON', async ({ request }) => {
  const response = await request.post(address, { data: message });
  expect(response.status()).toBe(200);
  const { messages } = (await response.json()) as { messages: { reference: string }[] };
  const reference = messages[0]?.reference ?? 'no reference';
  const mails = await readOutbox(writer);
  expect(mails.map(({ subject }) => subject.includes(reference))).toEqual([true]);
});

test('the deployed function sends a form and leads to the page with its reference', async ({ request }) => {
  const response = await request.post(address, {
    form: { ...message, email: 'built-form@writer.example' },
    headers: { Accept: 'text/html' },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(303);
  expect(response.headers()['location']).toMatch(/^\/contact\/sent\/\?d=/u);
});

test('the deployed function declines in JSON, with the code of the problem', async ({ request }) => {
  const response = await request.post(address, { data: { ...message, email: 'a@b' } });
  expect(response.status()).toBe(422);
  expect(response.headers()['content-type']).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ problems: [{ field: 'email', code: 'email_invalid' }] });
});

test('the deployed function declines in the site’s own page, with what was typed', async ({ request }) => {
  const response = await request.post(address, {
    form: { ...message, email: '' },
    headers: { Accept: 'text/html' },
  });
  expect(response.status()).toBe(422);
  const page = await response.text();
  expect(page).toContain('Enter your email address');
  expect(page).toContain(message.question);
  expect(page).toContain('</html>');
});

test('the deployed function names a language as the source does, though its table of languages is another', async ({
  request,
}) => {
  for (const question of [
    'Guten Tag, ich kann seit gestern keine Nachrichten mehr empfangen. Was soll ich tun?',
    'Bonjour, je ne peux plus recevoir de messages depuis hier. Que dois-je faire ?',
    'Dzień dobry, od wczoraj nie mogę odbierać wiadomości. Co mam zrobić?',
    'Здравствуйте, со вчерашнего дня я не могу получать сообщения. Что мне делать?',
    'Merhaba, dünden beri mesaj alamıyorum. Ne yapmalıyım?',
    'Hej, jeg kan ikke modtage beskeder siden i går. Hvad skal jeg gøre?',
  ]) {
    const verdict = await judgeLanguage(question);
    const language = 'language' in verdict ? verdict.language : 'en';
    const response = await request.post(address, { data: { ...message, question } });
    const { problems } = (await response.json()) as { problems: { code: string; language?: string }[] };
    expect(problems[0], question).toMatchObject({ code: 'not_english', language });
  }
});
