import { expect, test } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provider } from '../../../../src/provider/index.ts';
import { startContact, type ContactFunction } from '../../../../src/contact/start.ts';
import { respond } from '../../../../src/contact/respond/index.ts';
import { paths } from '../../../../src/site/paths.ts';
import type { Status } from '../../../../src/site/status.ts';
import { built, contactUrl, plainMessage } from '../../../support/contact.ts';
import { withFolder } from '../../../support/folder.ts';

const knows = 'We already know about this';
const minuteMs = 60_000;
const down: Status['services'] = { imap: { state: 'down', text: 'A disk broke. <b>Mail is safe.</b>' } };
const running = Object.fromEntries(
  Object.keys(provider.services).map((id) => [id, { state: 'running' as const }]),
);

function writeStatus(services: Status['services'], ageMs = minuteMs): Status {
  return { version: 1, updated: new Date(Date.now() - ageMs).toISOString(), services };
}

/** The whole function where this is said of the services. */
function withStatus(status: unknown, use: (contact: ContactFunction) => Promise<void>): Promise<void> {
  return withFolder(async (DATA_DIR) => {
    await writeFile(join(DATA_DIR, 'status.json'), JSON.stringify(status));
    const contact = startContact({ DATA_DIR }, { ...built, statusFile: '/nowhere/status.json' });
    await use(contact).finally(() => contact.stop());
  });
}

async function open(contact: ContactFunction, path: string = paths.outages): Promise<string> {
  return (await contact.fetch(new Request(`${provider.site}${path}`))).text();
}

/** Posts the form as a browser without a script does. */
async function post(contact: ContactFunction, fields: Record<string, string>): Promise<string> {
  const request = new Request(contactUrl, { method: 'POST', body: new URLSearchParams(fields) });
  return (await contact.fetch(request)).text();
}

test('a known outage is on a page that needs no script, with the time and its zone', () =>
  withStatus(writeStatus(down), async (contact) => {
    const response = await contact.fetch(new Request(`${provider.site}${paths.outages}`));
    expect(response.status).toBe(200);
    // No longer than the status itself: a page of yesterday must not claim an outage.
    expect(response.headers.get('Cache-Control')).toContain('max-age=0');
    const page = await response.text();
    expect(page).toContain('<h1>Known problems</h1>');
    expect(page).toContain('not working. A disk broke. &lt;b&gt;Mail is safe.&lt;/b&gt;');
    expect(page).toMatch(/Checked (?:on \w+ \d+ )?at \d\d:\d\d \([^)]+\)\./u);
    expect(page).toContain('This page was made on');
    expect(page).toContain('content="noindex"');
    expect(await open(contact, '/api/contact?at=outages')).toContain('not working');
  }));

test('that page says no more than is known', async () => {
  const said: [status: unknown, words: string][] = [
    [writeStatus(running), 'All services are running. Checked'],
    [{ version: 1, updated: null, services: {} }, 'We haven’t announced any problems.'],
    [writeStatus(down, 25 * 60 * minuteMs), 'We don’t know right now whether all services are running.'],
    [{ services: 'odd' }, 'We don’t know right now whether all services are running.'],
  ];
  for (const [status, words] of said)
    await withStatus(status, async (contact) => {
      const page = await open(contact);
      expect(page).toContain(words);
      expect(page).not.toContain('not working.');
      expect(page).toContain('Is the service down, or is it just me?');
    });
});

test('that page is only read', () =>
  withStatus(writeStatus(down), async (contact) => {
    const response = await contact.fetch(new Request(`${provider.site}${paths.outages}`, { method: 'POST' }));
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  }));

test('who posts the form without a script is told of a known outage, in each page that comes back', () =>
  withStatus(writeStatus(down), async (contact) => {
    for (const fields of [
      { question: 'short' },
      { step: 'write', follows: `${provider.referencePrefix}-0000-0000` },
      { ...plainMessage, step: 'check' },
    ]) {
      const page = await post(contact, fields);
      expect(page).toContain(knows);
      expect(page).toContain('there’s no need to write to us.');
      expect(page).not.toContain('data-services');
    }
  }));

test('nothing is said of services that run, or of an outage that nobody has renewed', async () => {
  for (const status of [writeStatus(running), writeStatus(down, 25 * 60 * minuteMs), { odd: true }])
    await withStatus(status, async (contact) => {
      expect(await post(contact, { question: 'short' })).not.toContain(knows);
    });
});

const receipt = {
  kind: 'receipt' as const,
  status: 'sent' as const,
  receipts: [{ reference: `${provider.referencePrefix}-0000-0000`, topic: 'sales' }],
  at: Date.now(),
  emergency: false,
};

/** The page of an answer, where the status is read like this. */
async function answer(readStatus: () => Promise<unknown>): Promise<string> {
  const parts = { ...built, secret: 'a secret of the tests, 32 characters long', readStatus };
  return (await respond(new Request(contactUrl), receipt, parts)).text();
}

test('the page after sending tells of a known outage, and doesn’t ask not to write', async () => {
  const page = await answer(() => Promise.resolve(writeStatus(down)));
  expect(page).toContain('<b>Known problems</b>');
  expect(page).toContain('not working. A disk broke.');
  // The script puts the text of the message in the place of what follows the facts.
  expect(page).toMatch(/<\/dl>\s*<p class="quiet">For your privacy/u);
  expect(page).not.toContain('no need to write to us');
});

test('no answer waits for a store that is slow, or ends with one that fails', async () => {
  const began = performance.now();
  for (const read of [() => new Promise(() => {}), () => Promise.reject(new Error('gone'))]) {
    const page = await answer(read);
    expect(page).toContain('Your question is on its way');
    expect(page).not.toContain('Known problems');
  }
  expect(performance.now() - began).toBeLessThan(2_000);
});
