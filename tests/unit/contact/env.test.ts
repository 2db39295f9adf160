import { expect, test } from '@playwright/test';
import { provider } from '../../../src/provider/index.ts';
import { readSettings } from '../../../src/contact/env.ts';

const secret = '0123456789abcdef0123456789abcdef';
const production = {
  NODE_ENV: 'production',
  RESEND_API_KEY: 're_key',
  CONTACT_FROM: 'form@writer.example',
  CONTACT_SECRET: secret,
};

/** The names at which the sentences begin. */
function nameMistakes(environment: Record<string, string>): string[] {
  const read = readSettings(environment);
  return 'mistakes' in read ? read.mistakes.map((mistake) => mistake.split(' ')[0] ?? '') : [];
}

test('nothing set works on a developer’s machine', () => {
  const read = readSettings({});
  if (!('settings' in read)) throw new Error(read.mistakes.join(' '));
  expect(read.settings).toMatchObject({
    MAIL_TRANSPORTS: ['resend'],
    RATE_LIMIT: 'on',
    PROOF: 'auto',
    PROBE: 'on',
    production: false,
  });
  expect(read.settings.CONTACT_FROM).toContain(provider.support.address);
  expect(read.settings.CONTACT_SECRET.length).toBeGreaterThanOrEqual(32);
});

test('an empty variable is one that is not set', () => {
  expect(
    nameMistakes({ RESEND_BASE_URL: '', CONTACT_SECRET: '', MAIL_TRANSPORTS: '', RATE_LIMIT: '' }),
  ).toEqual([]);
});

for (const place of [{ NODE_ENV: 'production' }, { VERCEL: '1' }] as Record<string, string>[]) {
  test(`production (${Object.keys(place).join()}) demands key, sender and secret`, () => {
    expect(nameMistakes(place)).toEqual(['RESEND_API_KEY', 'CONTACT_FROM', 'CONTACT_SECRET']);
  });
}

test('production with all it needs is accepted', () => {
  expect(readSettings(production)).toMatchObject({
    settings: { production: true, CONTACT_FROM: 'form@writer.example' },
  });
});

test('production that sends by SMTP alone needs no key of Resend', () => {
  const { RESEND_API_KEY: _, ...rest } = production;
  expect(
    nameMistakes({ ...rest, MAIL_TRANSPORTS: 'smtp', SMTP_URL: 'smtps://user:pass@mail.writer.example' }),
  ).toEqual([]);
});

test('the transport SMTP needs its address', () => {
  expect(nameMistakes({ MAIL_TRANSPORTS: 'resend, smtp' })).toEqual(['SMTP_URL']);
});

for (const [name, value] of [
  ['RESEND_BASE_URL', 'not an address'],
  ['CONTACT_FROM', 'nobody'],
  ['CONTACT_FROM', 'Jo <jo@writer.example>\r\nBcc: al@writer.example'],
  ['CONTACT_SECRET', 'too short'],
  ['MAIL_TRANSPORTS', 'pigeon'],
  ['MAIL_TRANSPORTS', 'resend,'],
  ['SMTP_URL', 'https://mail.writer.example'],
  ['RATE_LIMIT', 'maybe'],
  ['PROOF', 'on'],
  ['REDIS_URL', 'https://redis.writer.example'],
  ['PROBE', 'maybe'],
] as const) {
  test(`${name} cannot be ${JSON.stringify(value)}`, () => {
    expect(nameMistakes({ [name]: value })).toEqual([name]);
  });
}

test('every missing and every bad variable is named at once', () => {
  const wrong = {
    VERCEL: '1',
    RESEND_BASE_URL: 'x',
    CONTACT_SECRET: 'x',
    RATE_LIMIT: 'x',
    MAIL_TRANSPORTS: 'resend,smtp',
  };
  expect(nameMistakes(wrong).sort()).toEqual(
    ['CONTACT_FROM', 'CONTACT_SECRET', 'RATE_LIMIT', 'RESEND_API_KEY', 'RESEND_BASE_URL', 'SMTP_URL'].sort(),
  );
});

test('a mistake never repeats the value, which may be a secret', () => {
  const read = readSettings({
    CONTACT_SECRET: 'hunter2',
    SMTP_URL: 'ftp://user:hunter2@host',
    MAIL_TRANSPORTS: 'hunter2',
  });
  expect(JSON.stringify(read)).not.toContain('hunter2');
});

test('a sender with a name is accepted', () => {
  expect(readSettings({ CONTACT_FROM: 'Support <support@writer.example>' })).toHaveProperty('settings');
});

for (const [what, environment] of [
  ['a real key of Resend', { RESEND_API_KEY: 're_1' }],
  [
    'a mail server elsewhere',
    { MAIL_TRANSPORTS: 'smtp', SMTP_URL: 'smtps://user:pass@mail.example.org:465' },
  ],
] as [string, Record<string, string>][]) {
  test(`with ${what} nothing is guessed, wherever the function runs`, () => {
    const read = readSettings(environment);
    expect('mistakes' in read && read.mistakes.join(' ')).toContain('CONTACT_SECRET is missing');
  });
}

test('a mail server or an emulator on this machine is no production', () => {
  for (const environment of [
    { MAIL_TRANSPORTS: 'smtp', SMTP_URL: 'smtp://127.0.0.1:2525' },
    { MAIL_TRANSPORTS: 'smtp', SMTP_URL: 'smtp://[::1]:2525' },
    { RESEND_API_KEY: 're_1', RESEND_BASE_URL: 'http://localhost:4322' },
  ]) {
    expect(readSettings(environment)).toMatchObject({ settings: { production: false } });
  }
});
