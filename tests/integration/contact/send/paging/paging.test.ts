import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { createIncidents } from '../../../../../src/contact/emergency/incident.ts';
import { createMemoryIncidents } from '../../../../../src/contact/emergency/incidents/memory.ts';
import { probeImap } from '../../../../../src/contact/emergency/probe/imap.ts';
import { answersWell } from '../../../../../src/contact/emergency/probe/observation.ts';
import { probeTarget } from '../../../../../src/contact/emergency/probe/target.ts';
import { createOutbox, type Outbox } from '../../../../../src/contact/send/outbox/index.ts';
import { openSqliteStore } from '../../../../../src/contact/send/outbox/sqlite.ts';
import { createPagers, planPages, watchPages } from '../../../../../src/contact/send/paging/index.ts';
import { createNtfy } from '../../../../../src/contact/send/transports/ntfy.ts';
import { createPagerDuty } from '../../../../../src/contact/send/transports/pagerduty.ts';
import { createSmtpTransport } from '../../../../../src/contact/send/transports/smtp.ts';
import type { Transport } from '../../../../../src/contact/send/transports/transport.ts';
import {
  replyJson,
  startAnsweringServer,
  type AnsweringServer,
  type Reply,
} from '../../../../support/answering-server.ts';
import { createSettings } from '../../../../support/contact.ts';
import { withFolder } from '../../../../support/folder.ts';
import { createPagedMessages } from '../../../../support/page.ts';

const taken = replyJson(202, {});
const down = replyJson(503, {});
const number = 'IMAP-261123-1249';

/** A port where nobody listens, as a service that is down. */
async function findClosedPort(): Promise<number> {
  const server = await startAnsweringServer([taken]);
  await server.close();
  return Number(new URL(server.url).port);
}

interface Services {
  pagerduty: AnsweringServer;
  ntfy: AnsweringServer;
  /** The provider's own SMTP server, which refuses. */
  smtpUrl: string;
  outbox: Outbox;
  environment: Record<string, string>;
  /** Incidents of which a page was handed over. */
  noted: string[];
}

interface Options {
  pagerduty?: [Reply, ...Reply[]];
  ntfy?: [Reply, ...Reply[]];
  PAGERS?: string;
  store?: 'sqlite' | 'off';
  /** How many times faster the outbox's clock goes. */
  speed?: number;
}

/** An outbox with a PagerDuty and an ntfy that answer so, and the provider's own mail server down. */
async function withServices(
  {
    pagerduty: events = [taken],
    ntfy: messages = [taken],
    PAGERS = 'pagerduty>ntfy,mail',
    store = 'sqlite',
    speed = 1,
  }: Options,
  use: (services: Services) => Promise<void>,
): Promise<void> {
  const pagerduty = await startAnsweringServer(events);
  const ntfy = await startAnsweringServer(messages);
  const smtpUrl = `smtp://127.0.0.1:${await findClosedPort()}`;
  const environment = {
    PAGERS,
    PAGE_TO: 'on-call@elsewhere.example',
    PAGERDUTY_ROUTING_KEY: 'k'.repeat(32),
    PAGERDUTY_URL: pagerduty.url,
    NTFY_URL: `${ntfy.url}/on-call`,
    MAIL_TRANSPORTS: 'smtp',
    SMTP_URL: smtpUrl,
  };
  const settings = createSettings(environment);
  const noted: string[] = [];
  const note = (incident: string) => Promise.resolve(void noted.push(incident));
  const quick: Transport[] =
    speed === 1
      ? createPagers(settings)
      : [createPagerDuty('key', pagerduty.url, 50), createNtfy(`${ntfy.url}/on-call`, undefined)];
  const began = Date.now();
  const clock = {
    now: () => Math.round(began + (Date.now() - began) * speed),
    sleep: (ms: number, signal?: AbortSignal) =>
      wait(ms / speed, undefined, signal ? { signal } : {}).catch(() => undefined),
  };
  await withFolder(async (folder) => {
    const outbox = createOutbox({
      ...(store === 'sqlite' ? { store: await openSqliteStore(folder) } : {}),
      storeName: store,
      transports: watchPages([...quick, createSmtpTransport(smtpUrl)], note),
      secret: settings.CONTACT_SECRET,
      clock,
      alert: () => undefined,
      log: () => undefined,
    });
    try {
      await use({ pagerduty, ntfy, smtpUrl, outbox, environment, noted });
    } finally {
      await outbox.stop(100);
      await Promise.all([pagerduty.close(), ntfy.close()]);
    }
  });
}

/** The rows of a report's pages. */
const plan = ({ environment }: Services) =>
  planPages(createPagedMessages(), createSettings(environment), 'It refuses connections.', Date.now());

test('with the provider’s SMTP and IMAP refusing, PagerDuty is called within the answer', () =>
  withServices({}, async (services) => {
    const { pagerduty, outbox, noted } = services;
    const port = await findClosedPort();
    const observation = await probeTarget(probeImap, { host: 'localhost', port, security: 'tls' });
    expect(observation).toEqual({ kind: 'refuses', how: 'refused' });
    const settings = createSettings(services.environment);
    const incidents = createIncidents(settings, createMemoryIncidents());
    const seen = { kind: observation.kind, working: answersWell(observation) };
    const joined = await incidents.join(createPagedMessages(), { seen });
    expect(joined[0]?.incident).toMatchObject({ strength: 3, pages: true });
    const { letters } = await outbox.submit(planPages(joined, settings, 'It refuses.', Date.now()));
    expect(letters.map(({ result }) => result)).toEqual(['sent', 'stored']);
    expect(pagerduty.asked).toHaveLength(1);
    expect(noted).toEqual([joined[0]?.incident?.number]);
  }));

test('where the first way of a chain fails, the next is called within the answer', () =>
  withServices({ pagerduty: [down], PAGERS: 'pagerduty>ntfy' }, async (services) => {
    const { status } = await services.outbox.submit(plan(services));
    expect(status).toBe('sent');
    expect([services.pagerduty.asked.length, services.ntfy.asked.length]).toEqual([1, 1]);
    expect(services.noted).toEqual([number]);
  }));

test('chains page together: one that fails holds up no other', () =>
  withServices({ pagerduty: [down], PAGERS: 'pagerduty,ntfy' }, async (services) => {
    const { letters } = await services.outbox.submit(plan(services), 1500);
    expect(letters.map(({ result }) => result)).toEqual(['stored', 'sent']);
  }));

test('pressing Send again pages nobody twice', () =>
  withServices({ PAGERS: 'pagerduty,ntfy' }, async (services) => {
    for (let press = 0; press < 3; press += 1) await services.outbox.submit(plan(services));
    expect([services.pagerduty.asked.length, services.ntfy.asked.length]).toEqual([1, 1]);
  }));

test('while every way fails, nothing is said to be paged, and it goes as soon as one works', () =>
  withServices(
    { pagerduty: [down, down, taken], ntfy: [down], PAGERS: 'pagerduty>ntfy' },
    async (services) => {
      const { status } = await services.outbox.submit(plan(services), 200);
      expect(status).toBe('stored');
      expect(services.noted).toEqual([]);
      await services.outbox.idle();
      expect(services.noted).toEqual([number]);
    },
  ));

test('a service that takes the page and never says so is called again by the same key, and after a minute another', () =>
  withServices({ pagerduty: ['hang'], PAGERS: 'pagerduty>ntfy', speed: 60 }, async (services) => {
    const { outbox, pagerduty, ntfy } = services;
    const letters = plan(services);
    outbox.start();
    const began = Date.now();
    expect((await outbox.submit(letters)).status).toBe('stored');
    await expect.poll(() => ntfy.asked.length, { intervals: [20] }).toBe(1);
    expect(Date.now() - began).toBeGreaterThan(900);
    expect(pagerduty.asked.length).toBeGreaterThan(1);
    const keys = pagerduty.asked.map(
      ({ body }) => (JSON.parse(body) as Record<string, unknown>)['dedup_key'],
    );
    expect(new Set(keys)).toEqual(new Set([`${number}-3`]));
  }));

test('without a store, too, the next way is called, and nothing is told that wasn’t', () =>
  withServices({ pagerduty: [down], PAGERS: 'pagerduty>ntfy', store: 'off' }, async (services) => {
    expect((await services.outbox.submit(plan(services))).status).toBe('sent');
    expect(services.noted).toEqual([number]);
  }));

test('without a store, where no way works, nothing is noted', () =>
  withServices(
    { pagerduty: [down], ntfy: [down], PAGERS: 'pagerduty>ntfy', store: 'off' },
    async (services) => {
      expect((await services.outbox.submit(plan(services), 500)).status).toBe('not_delivered');
      expect(services.noted).toEqual([]);
    },
  ));
