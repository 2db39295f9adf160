import { expect, test } from '@playwright/test';
import { provider } from '../../../../../src/provider/index.ts';
import {
  isReportPage,
  packReportPage,
  planPages,
  watchPages,
} from '../../../../../src/contact/send/paging/index.ts';
import { readIncident } from '../../../../../src/contact/send/paging/page.ts';
import { unpackPage } from '../../../../../src/contact/send/transports/page.ts';
import type { SendResult, Sending, Transport } from '../../../../../src/contact/send/transports/transport.ts';
import { createSettings } from '../../../../support/contact.ts';
import { createPagedMessages, createPageSending, typed } from '../../../../support/page.ts';

const now = Date.parse('2026-11-23T12:49:30Z');
const probeReport = 'Receiving mail (IMAP) refuses connections.';
const all = {
  PAGERS: 'pagerduty>ntfy>mail,webhook',
  PAGERDUTY_ROUTING_KEY: 'k'.repeat(32),
  NTFY_URL: 'https://ntfy.writer.example/on-call',
  PAGER_WEBHOOK_URL: 'https://hook.writer.example',
  PAGER_WEBHOOK_SECRET: `whsec_${'a'.repeat(32)}`,
  PAGE_TO: 'on-call@elsewhere.example',
};

function plan(
  environment: Record<string, string>,
  messages = createPagedMessages(),
  report: string | undefined = probeReport,
) {
  return planPages(messages, createSettings(environment), report, now);
}

test('each chain is one row that goes by its ways in order, as urgent, with the report’s reference', () => {
  const [message] = createPagedMessages();
  expect(plan(all)).toMatchObject([
    { ways: ['pagerduty', 'ntfy', 'mail'], urgent: true, reference: message?.names.reference },
    { ways: ['webhook'], urgent: true, submission: message?.names.submission },
  ]);
});

test('pressing Send again gives the same rows; chains, submissions and secrets give others', () => {
  const ids = (environment: Record<string, string>, messages = createPagedMessages()) =>
    plan(environment, messages).map(({ id }) => id);
  expect(ids(all)).toEqual(ids(all));
  const others = [
    ids(all),
    ids(all, createPagedMessages({ submission: 'another-one-----------' })),
    ids({ ...all, CONTACT_SECRET: 'another secret of the tests, 32 characters' }),
  ].flat();
  expect(new Set(others).size).toBe(6);
  const reports = createPagedMessages().map(({ names }) => names.id);
  expect(ids(all)).not.toEqual(expect.arrayContaining(reports));
});

test('however many questions report an outage, a request pages once', () => {
  const question = [1, 2, 3, 4, 5].map((number) => `${typed.question} This is box ${number}.`);
  expect(plan(all, createPagedMessages({ question }))).toHaveLength(2);
});

test('a report that needs no page, and what is no emergency, plan none', () => {
  expect(plan(all, createPagedMessages({}, { pages: false }))).toEqual([]);
  expect(plan(all, createPagedMessages({ emergency: 'no' }))).toEqual([]);
});

test('a page by mail goes to the mailbox elsewhere, says what was seen, and nothing that was typed', () => {
  const [letter] = plan({ PAGE_TO: 'on-call@elsewhere.example' });
  expect(letter?.ways).toEqual(['mail']);
  expect(letter?.mail).toMatchObject({
    to: 'on-call@elsewhere.example',
    replyTo: provider.support.address,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Support-Incident': 'IMAP-261123-1249' },
  });
  expect(letter?.mail.text).toContain(probeReport);
  expect(letter?.mail.text).toContain('Evidence: our own probe sees it too');
  expect(letter?.mail.subject).toContain('IMAP-261123-1249');
  for (const text of [...Object.values(typed), 'anna']) expect(JSON.stringify(letter)).not.toContain(text);
});

test('without a probe the page says that nothing was tested', () => {
  const messages = createPagedMessages({}, { strength: 2 });
  const letters = planPages(messages, createSettings(all), undefined, now);
  expect(letters[0]?.mail.text).toContain('Probe report: The service wasn’t tested.');
});

test('a page knows its incident, and a row that is only a mail is none', () => {
  const [letter] = plan(all);
  expect(unpackPage(letter ?? {})).toMatchObject({ incident: 'IMAP-261123-1249', key: 'IMAP-261123-1249-3' });
  expect(unpackPage({})).toBeUndefined();
});

test('the mail of a report that is itself the page names its incident, and is nothing for a pager', () => {
  const [report] = createPagedMessages().map(packReportPage);
  expect(readIncident(report ?? {})).toBe('IMAP-261123-1249');
  expect(unpackPage(report ?? {})).toBeUndefined();
  expect(createPagedMessages({}, { pages: false }).map(packReportPage)).toEqual([{}]);
});

test('once a page is out, its incident is told, and only then, whatever becomes of the note', async () => {
  const results: SendResult[] = [{ kind: 'failed', reason: 'down' }, { kind: 'sent' }, { kind: 'sent' }];
  const scripted: Transport = {
    name: 'ntfy',
    safeAgainMs: 0,
    send: () => Promise.resolve(results.shift() ?? { kind: 'sent' }),
  };
  const noted: string[] = [];
  const [watched] = watchPages([scripted], (incident) => {
    noted.push(incident);
    return Promise.reject(new Error('The store is gone.'));
  });
  const send = (sending: Sending) =>
    watched?.send(sending, new AbortController().signal, () => Promise.resolve(true));
  const page = createPageSending();
  expect(await send(page)).toMatchObject({ kind: 'failed' });
  expect(noted).toEqual([]);
  expect(await send(page)).toEqual({ kind: 'sent' });
  const { facts: _facts, ...mail } = page;
  expect(await send(mail)).toEqual({ kind: 'sent' });
  expect(noted).toEqual(['IMAP-261123-1249']);
});

test('where mail alone pages at the address of the reports, the report is the page, and no second mail goes', () => {
  expect(isReportPage(createSettings())).toBe(true);
  expect(plan({})).toEqual([]);
  const together = { ...all, PAGERS: 'webhook,mail', PAGE_TO: '' };
  expect(isReportPage(createSettings(together))).toBe(true);
  expect(plan(together)).toMatchObject([{ ways: ['webhook'] }]);
  for (const environment of [
    { PAGE_TO: 'on-call@elsewhere.example' },
    { ...all, PAGERS: 'webhook', PAGE_TO: '' },
    { ...all, PAGERS: 'webhook>mail', PAGE_TO: '' },
  ] as Record<string, string>[])
    expect(isReportPage(createSettings(environment))).toBe(false);
});
