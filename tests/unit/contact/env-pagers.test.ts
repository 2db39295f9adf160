import { expect, test } from '@playwright/test';
import { readSettings } from '../../../src/contact/env.ts';

/** The names at which the sentences begin. */
function nameMistakes(environment: Record<string, string>): string[] {
  const read = readSettings(environment);
  return 'mistakes' in read ? read.mistakes.map((mistake) => mistake.split(' ')[0] ?? '') : [];
}

const needed = {
  PAGERDUTY_ROUTING_KEY: 'k'.repeat(32),
  OPSGENIE_API_KEY: 'genie',
  NTFY_URL: 'https://ntfy.sh/on-call',
  PAGER_WEBHOOK_URL: 'https://hook.writer.example/page',
  PAGER_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 1).toString('base64')}`,
};

test('chains are read in their order, with or without spaces', () => {
  const read = readSettings({ ...needed, PAGERS: 'pagerduty>ntfy, mail , webhook > opsgenie' });
  expect('settings' in read && read.settings.PAGERS).toEqual([
    ['pagerduty', 'ntfy'],
    ['mail'],
    ['webhook', 'opsgenie'],
  ]);
});

test('nothing set pages by mail, and the addresses of the services are known', () => {
  expect(readSettings({})).toMatchObject({
    settings: {
      PAGERS: [['mail']],
      PAGERDUTY_URL: 'https://events.pagerduty.com',
      OPSGENIE_URL: 'https://api.opsgenie.com',
    },
  });
});

test('everything that the named pagers need and lack is named at once', () => {
  expect(nameMistakes({ PAGERS: 'pagerduty>opsgenie,ntfy>webhook' })).toEqual(Object.keys(needed));
  expect(nameMistakes({ ...needed, PAGERS: 'pagerduty>opsgenie,ntfy>webhook' })).toEqual([]);
});

for (const [name, value] of [
  ['PAGERS', 'pigeon'],
  ['PAGERS', 'mail,'],
  ['PAGERS', 'mail>'],
  ['PAGERS', 'mail,mail'],
  ['PAGE_TO', 'nobody'],
  ['PAGERDUTY_ROUTING_KEY', 'short'],
  ['PAGERDUTY_URL', 'http://events.pagerduty.com'],
  ['OPSGENIE_URL', 'opsgenie'],
  ['NTFY_URL', 'http://ntfy.sh/on-call'],
  ['NTFY_URL', 'https://ntfy.sh'],
  ['PAGER_WEBHOOK_URL', 'ftp://hook.writer.example'],
  ['PAGER_WEBHOOK_SECRET', 'whsec_short'],
] as const) {
  test(`${name} cannot be ${JSON.stringify(value)}`, () => {
    expect(nameMistakes({ [name]: value })).toEqual([name]);
  });
}

test('only this machine may be paged without encryption', () => {
  expect(nameMistakes({ NTFY_URL: 'http://127.0.0.1:8080/on-call' })).toEqual([]);
  expect(nameMistakes({ NTFY_URL: 'http://[::1]:8080/on-call' })).toEqual([]);
});

test('a mistake never repeats the value, which may be a secret', () => {
  const read = readSettings({
    PAGERDUTY_ROUTING_KEY: 'hunter2',
    NTFY_URL: 'hunter2',
    PAGER_WEBHOOK_SECRET: 'hunter2',
  });
  expect(JSON.stringify(read)).not.toContain('hunter2');
});
