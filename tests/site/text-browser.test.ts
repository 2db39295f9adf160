import { execFileSync } from 'node:child_process';
import { getService, provider } from '../../src/provider/index.ts';
import { readForm } from '../support/markup.ts';
import { readOutbox } from '../support/outbox.ts';
import { findTextBrowser } from '../support/text-browser.ts';
import { expect, test } from './test.ts';

const w3m = findTextBrowser() ?? '';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled, 'A text browser runs no scripts.');

test('in a text browser, the home page leads to answers, guides and the form', ({ baseURL }) => {
  const { text, links } = read(`${baseURL}/`);
  expectOrder(text, [
    'Skip to main content',
    'What do you need help with?',
    'Find an answer',
    'Write to us',
    'Most asked',
  ]);
  for (const path of ['/search/', '/guides/', '/contact/']) expect(links).toContain(`${baseURL}${path}`);
});

test('in a text browser, all answers stand on one page', ({ baseURL }) => {
  const { text, links } = read(`${baseURL}/search/`);
  expectOrder(text, ['Find an answer', ...provider.topics.slice(0, 3).map(({ label }) => label)]);
  expect(links).toContain(`${baseURL}/faq/mail-setup/password-rejected/`);
});

test('in a text browser, an answer comes first and its dates last', ({ baseURL }) => {
  const { text, links } = read(`${baseURL}/faq/security/app-passwords/`);
  expectOrder(text, ['app password', 'Related answers', 'No, write to us', 'Last updated']);
  expect(links.some((link) => link.includes('/contact/'))).toBe(true);
});

test('in a text browser, a guide shows the settings beside their names', ({ baseURL }) => {
  const { text } = read(`${baseURL}/guides/thunderbird/`);
  const { host, port } = getService('imap');
  expectOrder(text, ['Server', host, 'Port', String(port)]);
});

test('in a text browser, every field of the form stands after its name', ({ baseURL }) => {
  const { text } = read(`${baseURL}/contact/`);
  expectOrder(text, [
    'Write to us',
    'Your question',
    'Topic',
    'Your email address',
    'Are you a customer?',
    'Yes',
    'Emergency: a whole service is down',
    'Which service?',
    'Your account address',
    'Send your question',
  ]);
});

test('in a text browser, the form shows nothing that only a script can use, and no Send before the question', ({
  baseURL,
}) => {
  const { text } = read(`${baseURL}/contact/`);
  for (const control of ['Clear what I typed', 'Fill in this browser', 'Copy', 'Theme', 'Show more'])
    expect(text).not.toContain(control);
  expect(text.slice(0, text.indexOf('Your question'))).not.toMatch(/\[?Send/u);
  expect(text).toContain('Leave this empty. If anything is in it, we only ask you to press Send again.');
});

test('in a text browser, the search page shows no filter that does nothing', ({ baseURL }) => {
  const { text } = read(`${baseURL}/search/`);
  for (const control of ['Type', 'Show more', 'Theme'])
    expect(text).not.toMatch(new RegExp(`${control} *\\[`, 'u'));
});

test('in a text browser, what comes back after errors and after sending shows only what works', ({
  baseURL,
  writer,
}) => {
  const wrong = post(`${baseURL}/api/contact`, new URLSearchParams({ question: 'Where is my invoice?' }));
  expect(wrong).not.toMatch(/Clear what I typed|Fill in this browser|Copy/u);
  const question = 'Where do I find the invoice of last month for my accountant?';
  const sent = post(`${baseURL}/api/contact`, new URLSearchParams({ question, email: writer }));
  expectOrder(sent, ['on its way', 'Sent', 'Goes to', 'What happens next', 'Forgot something?', 'Add to']);
  expect(sent).not.toMatch(/Copy|We’ll reply to/u);
});

test('in a text browser, a question is sent and its reference shown', async ({
  baseURL,
  request,
  writer,
}) => {
  const form = readForm(await (await request.get('/contact/')).text());
  form.set('question', 'Where do I find the invoice of last month for my accountant?');
  form.set('email', writer);
  const text = post(`${baseURL}/api/contact`, form);
  expect(text).toMatch(/on its way/u);
  expect(text).toContain(`${provider.referencePrefix}-`);
  expect(await readOutbox(writer)).toHaveLength(1);
});

test('in a text browser, what is wrong is said above the form', ({ baseURL }) => {
  const text = post(`${baseURL}/api/contact`, new URLSearchParams({ question: 'Where is my invoice?' }));
  expectOrder(text, ['Enter your email address', 'Your question', 'Where is my invoice?']);
});

/** The page as w3m shows it, and where its links lead. */
function read(url: string): { text: string; links: string[] } {
  const shown = run('-dump', '-cols', '80', '-o', 'display_link_number=1', url);
  const [text = '', references = ''] = shown.split(/^References:$/mu);
  return { text, links: Array.from(references.matchAll(/^\[\d+\] (\S+)/gmu), ([, link = '']) => link) };
}

function post(url: string, form: URLSearchParams): string {
  return run('-dump', '-cols', '80', '-post', '-', '-header', 'Accept: text/html', url, form.toString());
}

function run(...parameters: string[]): string {
  const [last = ''] = parameters.slice(-1);
  const input = parameters.includes('-post') ? last : undefined;
  const own = input === undefined ? parameters : parameters.slice(0, -1);
  return execFileSync(w3m, own, { encoding: 'utf8', input, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
}

function expectOrder(text: string, parts: string[]) {
  let start = 0;
  for (const part of parts) {
    const place = text.indexOf(part, start);
    expect(place, `“${part}” stands after what comes before it`).toBeGreaterThanOrEqual(0);
    start = place + part.length;
  }
}
