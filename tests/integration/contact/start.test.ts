import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import { startContact } from '../../../src/contact/start.ts';
import { built, contactUrl, plainMessage, postForm } from '../../support/contact.ts';
import { startGnupg, type Gnupg } from '../../support/gnupg.ts';
import { readForm } from '../../support/markup.ts';
import { startResendInbox } from '../../support/resend-inbox.ts';

const startUrl = new URL('../../../src/contact/start.ts', import.meta.url).href;

let gnupg: Gnupg;

test.beforeAll(async () => {
  gnupg = await startGnupg();
});

// Also after a test that failed: its agent would stay.
test.afterAll(() => gnupg.close());

interface Run {
  answer: string;
  log: string;
  /** What was loaded until the answer was there. */
  modules: string[];
}

/** Starts the function in a process of its own, sends it one message, and reads its answer and its log. */
async function runFunction(environment: Record<string, string>): Promise<Run> {
  const script = `
    const { registerHooks } = await import('node:module');
    const modules = [];
    registerHooks({ load: (url, context, next) => (modules.push(url), next(url, context)) });
    const { startContact } = await import('${startUrl}');
    const nothing = () => undefined;
    const built = { page: () => '', loadTopics: async () => () => ['other'], findAnswer: nothing, hasPage: () => false, findTitle: nothing, statusFile: '/nowhere/status.json' };
    const contact = startContact(${JSON.stringify({ OUTBOX: 'off', ...environment })}, built);
    const body = ${JSON.stringify(JSON.stringify(plainMessage))};
    const headers = { 'Content-Type': 'application/json' };
    const response = await contact.fetch(new Request('${contactUrl}', { method: 'POST', headers, body }));
    console.log(JSON.stringify({ answer: await response.text(), modules }));`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    script,
  ]);
  const lines = stdout.trim().split('\n');
  const told = JSON.parse(lines.at(-1) ?? '') as Pick<Run, 'answer' | 'modules'>;
  return { ...told, log: [...lines.slice(0, -1), stderr].join('\n') };
}

test('a function that is not configured answers with one plain sentence, and its log names each variable', async () => {
  const { answer, log } = await runFunction({ VERCEL: '1', CONTACT_SECRET: 'hunter2' });
  expect(JSON.parse(answer)).toMatchObject({ status: 503, problems: [{ code: 'not_configured' }] });
  expect(answer).toContain(provider.support.address);
  for (const name of ['RESEND_API_KEY', 'CONTACT_FROM', 'CONTACT_SECRET']) {
    expect(log).toContain(name);
    expect(answer).not.toContain(name);
  }
  expect(log).not.toContain('hunter2');
});

test('a function with its configuration sends to where that points, and logs one line without the text', async () => {
  const inbox = await startResendInbox();
  const { answer, log } = await runFunction({
    RESEND_BASE_URL: inbox.url,
    CONTACT_FROM: 'form@writer.example',
  });
  expect(JSON.parse(answer)).toMatchObject({ status: 'sent' });
  expect(await inbox.readMails()).toMatchObject([{ from: 'form@writer.example' }]);
  const lines = log
    .trim()
    .split('\n')
    .filter((line) => !line.includes('"started"'));
  expect(lines).toHaveLength(1);
  expect(log).not.toMatch(/Thunderbird|jo@/u);
  await inbox.close();
});

test('the start warns if nobody would be paged while the provider’s own services are down', async () => {
  const inbox = await startResendInbox();
  const warning = 'When your own services are down, nobody is paged';
  expect((await runFunction({ RESEND_BASE_URL: inbox.url })).log).toContain(warning);
  const { log } = await runFunction({ RESEND_BASE_URL: inbox.url, PAGE_TO: 'on-call@elsewhere.example' });
  expect(log).not.toContain(warning);
  await inbox.close();
});

test('the start warns where instances can’t share their limits', async () => {
  const inbox = await startResendInbox();
  const { answer, log } = await runFunction({
    VERCEL: '1',
    RESEND_API_KEY: 're_test',
    RESEND_BASE_URL: inbox.url,
    CONTACT_FROM: 'form@writer.example',
    CONTACT_SECRET: 'a secret of the tests, 32 characters long',
  });
  expect(JSON.parse(answer)).toMatchObject({ status: 'sent' });
  expect(log).toContain('REDIS_URL isn’t set, so each instance counts alone');
  await inbox.close();
});

test('a function with a key, with line ends as dashboards write them, sends nothing that can be read', async () => {
  const inbox = await startResendInbox();
  const armored = await gnupg.exportKey(await gnupg.makeKey('Support'));
  for (const SUPPORT_PUBLIC_KEY of [
    armored.replaceAll('\n', '\\n'),
    armored.replaceAll('\n', '\\r\\n'),
    armored,
  ]) {
    const { answer, log } = await runFunction({ RESEND_BASE_URL: inbox.url, SUPPORT_PUBLIC_KEY });
    expect(JSON.parse(answer)).toMatchObject({ status: 'sent' });
    expect(log).not.toMatch(/Thunderbird|jo@/u);
  }
  const [mail, ...others] = await inbox.readMails();
  expect(others).toEqual([]);
  expect(JSON.stringify(mail)).not.toMatch(/Thunderbird/u);
  expect(await gnupg.decrypt(mail?.text ?? '')).toContain(plainMessage.question);
  await inbox.close();
});

test('a function with a bad key answers that it is not set up, sends nothing, and logs the variable', async () => {
  const inbox = await startResendInbox();
  const key = await gnupg.makeKey('Support of old', { made: '20200101T000000', expires: '1y' });
  const secret = await gnupg.exportPrivateKey(key);
  for (const [SUPPORT_PUBLIC_KEY, reason] of [
    [await gnupg.exportKey(key), 'has expired'],
    [secret, 'holds a private key'],
    ['hunter2', 'is not one armored OpenPGP public key'],
  ] as const) {
    const { answer, log } = await runFunction({ RESEND_BASE_URL: inbox.url, SUPPORT_PUBLIC_KEY });
    expect(JSON.parse(answer)).toMatchObject({ status: 503, problems: [{ code: 'not_configured' }] });
    expect(answer).not.toContain('SUPPORT_PUBLIC_KEY');
    expect(log).toMatch(new RegExp(`SUPPORT_PUBLIC_KEY [^"]*${reason}`, 'u'));
    expect(log).not.toContain('hunter2');
    expect(log).not.toContain(secret.split('\n')[3]);
  }
  expect(await inbox.readMails()).toEqual([]);
  await inbox.close();
});

test('a function without a key loads nothing of OpenPGP, one with a key does', async () => {
  const inbox = await startResendInbox();
  const SUPPORT_PUBLIC_KEY = await gnupg.exportKey(await gnupg.makeKey('Support'));
  const countOpenpgp = async (environment: Record<string, string>) => {
    const { modules } = await runFunction({ RESEND_BASE_URL: inbox.url, ...environment });
    return modules.filter((url) => url.includes('/node_modules/openpgp/')).length;
  };
  expect(await countOpenpgp({})).toBe(0);
  expect(await countOpenpgp({ SUPPORT_PUBLIC_KEY })).toBeGreaterThan(0);
  await inbox.close();
});

test('a function that is not configured gives back all that was typed', async () => {
  const { error } = console;
  console.error = () => undefined;
  const contact = startContact(
    { OUTBOX: 'off', NODE_ENV: 'production' },
    { ...built, statusFile: '/nowhere/status.json' },
  );
  const response = await contact.fetch(postForm(plainMessage));
  console.error = error;
  expect(response.status).toBe(503);
  const typed = readForm(await response.text());
  expect(Object.fromEntries(typed)).toMatchObject(plainMessage);
});

test('what keeps the function from starting reaches whoever wants it to work, and a reader gets an answer', async () => {
  const environment = { OUTBOX: 'sqlite', DATA_DIR: '/dev/null/outbox' };
  const contact = startContact(environment, { ...built, statusFile: '/nowhere/status.json' });
  await expect(contact.work()).rejects.toThrow();
  const { error } = console;
  console.error = () => undefined;
  const response = await contact.fetch(postForm(plainMessage));
  console.error = error;
  expect(response.status).toBe(503);
});

for (const [what, environment] of [
  ['a function', {}],
  ['a function that is not configured', { NODE_ENV: 'production' }],
] as const) {
  test(`${what} gives back what was typed even if it can’t make a page`, async () => {
    const { error } = console;
    console.error = () => undefined;
    const page = () => {
      throw new RangeError('The page can’t be made.');
    };
    const contact = startContact(
      { OUTBOX: 'off', ...environment },
      { ...built, page, statusFile: '/nowhere/status.json' },
    );
    // Not in English, so nothing is sent in any case.
    const question = 'Mein Passwort wird nicht angenommen. Was kann ich dagegen tun?';
    const response = await contact.fetch(postForm({ ...plainMessage, question }));
    console.error = error;
    expect(response.status).toBe(500);
    expect(await response.text()).toContain(question);
    await contact.stop();
  });
}
