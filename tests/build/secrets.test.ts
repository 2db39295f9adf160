import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findSecrets } from '../../src/checks/index.ts';
import { functionFolder } from '../support/built-function.ts';
import { findFixture, root } from '../support/fixture-site.ts';

/** What no file may hold; examples have short words where a real secret is long. */
const patterns = {
  'a private key': /-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----(?:\\[rn]|[\w+/=:.\s-]){100}/u,
  'a password in an address':
    /\b[a-z]{2,9}:\/\/[^\s:/@'"`<>]*:(?!pass(?:word)?@|hunter2@)[^\s/@'"`<>${}]+@[\w.-]+/u,
  'the value of a secret variable':
    /\b(?:CONTACT_SECRET|RESEND_API_KEY)['"]?\s{0,9}[=:]\s{0,9}['"]?(?=[\w+/=-]*\d)[\w+/=-]{20}/u,
};
const secretNames = [
  'CONTACT_SECRET',
  'CONTACT_SECRET_PREVIOUS',
  'RESEND_API_KEY',
  'RESEND_WEBHOOK_SECRET',
  'SMTP_URL',
  'REDIS_URL',
  'CRON_SECRET',
  'PAGERDUTY_ROUTING_KEY',
  'OPSGENIE_API_KEY',
  'NTFY_TOKEN',
  'PAGER_WEBHOOK_SECRET',
  'SECURITY_TXT_KEY',
];

/** The kinds of secrets in a text; the checks of messages know how keys of services look. */
function listKinds(text: string): string[] {
  const found = Object.entries(patterns).flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : []));
  if (findSecrets(text).some(({ kind }) => kind === 'api-key')) found.push('a key of a service');
  // What the machine that builds has in its environment must not go into what it builds.
  const values = secretNames.map((name) => process.env[name] ?? '').filter(({ length }) => length > 7);
  if (values.some((value) => text.includes(value))) found.push('a value of the environment');
  return found;
}

async function findSecretFiles(folder: string, names: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    found.push(...listKinds(text).map((kind) => `${name}: ${kind}`));
  }
  return found;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

test('no file of the repository holds a secret', async () => {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  expect(names.length).toBeGreaterThan(100);
  expect(names).not.toContain('.env');
  expect(await findSecretFiles(root, names)).toEqual([]);
});

test('neither the built site nor the built function holds a secret', async () => {
  const site = await listFiles(join(findFixture('both'), 'dist'));
  const own = (await listFiles(functionFolder)).filter(
    (name) => !name.slice(functionFolder.length).includes('/node_modules/'),
  );
  expect(site.length).toBeGreaterThan(100);
  expect(own.length).toBeGreaterThan(50);
  expect(await findSecretFiles('', [...site, ...own])).toEqual([]);
});

// Put together here, so that this file passes its own test.
const digits = 'a1B2c3D4e5';
const privateKey = 'PRIVATE KEY';
for (const [kind, text] of [
  ['a private key', `-----BEGIN ${privateKey}-----\n${digits.repeat(12)}`],
  ['a private key', `'-----BEGIN PGP ${privateKey} BLOCK-----\\n\\n${digits.repeat(12)}'`],
  ['a password in an address', `SMTP_URL=smtps://mail:${digits}@mail.example.org:465`],
  ['a password in an address', `rediss://default:${digits}@host:6379`],
  ['the value of a secret variable', `CONTACT_SECRET=${digits.repeat(4)}`],
  ['the value of a secret variable', `{ CONTACT_SECRET: '${digits.repeat(4)}' }`],
  ['a key of a service', `'re_${digits.slice(0, 8)}_${digits.repeat(3)}'`],
  ['a key of a service', `ghp_${digits.repeat(4)}`],
] as const) {
  test(`${kind} would be seen in “${text.slice(0, 24).replaceAll('\n', ' ')}”`, () => {
    expect(listKinds(text)).toContain(kind);
  });
}

test('examples and placeholders are no secrets', () => {
  const examples = `RESEND_API_KEY=\nSMTP_URL=smtps://user:password@mail.example.org:465\nCONTACT_SECRET: 'x', 're_test'`;
  expect(listKinds(examples)).toEqual([]);
});
