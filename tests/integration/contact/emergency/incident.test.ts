import { expect, test } from '@playwright/test';
import { findTopic, provider } from '../../../../src/provider/index.ts';
import { createCounters } from '../../../../src/contact/guard/counters/index.ts';
import {
  createIncidents,
  describeIncident,
  type Incidents,
} from '../../../../src/contact/emergency/incident.ts';
import { linkIncident, readIncidentLink } from '../../../../src/contact/message/incident-link.ts';
import { routeQuestions } from '../../../../src/contact/send/route.ts';
import type { Contact } from '../../../../src/contact/message/schema.ts';
import { chooseTopic, createContact, createSettings, outage } from '../../../support/contact.ts';
import { startRedis } from '../../../support/redis-server.ts';

const noon = Date.parse('2026-11-23T12:49:30Z');
const minute = 60_000;

/** A clock that stands still until it is moved. */
interface Clock {
  now: number;
}

async function withMemory(use: (incidents: Incidents, clock: Clock) => Promise<void>): Promise<void> {
  const clock = { now: noon };
  const settings = createSettings();
  await use(
    createIncidents(settings, createCounters(settings), () => clock.now),
    clock,
  );
}

async function withRedis(use: (incidents: Incidents, clock: Clock) => Promise<void>): Promise<void> {
  const redis = await startRedis();
  const clock = { now: noon };
  const settings = createSettings({ REDIS_URL: redis.url });
  const counters = createCounters(settings);
  try {
    await use(
      createIncidents(settings, counters, () => clock.now),
      clock,
    );
  } finally {
    counters.close();
    await redis.kill();
  }
}

/** The emergency of a customer, as it is routed. */
function createEmergency(customer: number | string, parts: Partial<Contact> = {}) {
  const email = `customer-${customer}@writer.example`;
  return routeQuestions(
    createContact({ question: [outage], email, emergency: 'yes', service: 'imap', ...parts }),
    chooseTopic,
  );
}

async function report(incidents: Incidents, customer: number | string, parts: Partial<Contact> = {}) {
  const [message] = await incidents.join(createEmergency(customer, parts));
  if (!message?.incident) throw new Error('An emergency belongs to an incident.');
  return { ...message.incident, to: message.to };
}

const pager = provider.support.emergency;
const { team } = findTopic('mail-setup');

for (const [store, withStore] of [
  ['memory', withMemory],
  ['Redis', withRedis],
] as const) {
  test(`in ${store}, the first three of six reports page, and the others go to the team with the same number`, () =>
    withStore(async (incidents, clock) => {
      const reports = [];
      for (let customer = 1; customer <= 6; customer += 1) {
        reports.push(await report(incidents, customer));
        clock.now += minute;
      }
      expect(reports).toEqual(
        [1, 2, 3, 4, 5, 6].map((rank) => ({
          number: 'IMAP-261123-1249',
          report: rank,
          paged: rank <= 3,
          to: rank <= 3 ? pager : team,
        })),
      );
    }));

  test(`in ${store}, the same message keeps its number, position and mailbox, also a day later`, () =>
    withStore(async (incidents, clock) => {
      const first = [];
      for (let customer = 1; customer <= 5; customer += 1) first.push(await report(incidents, customer));
      clock.now += 23 * 60 * minute;
      const again = [];
      for (let customer = 1; customer <= 5; customer += 1) again.push(await report(incidents, customer));
      expect(again).toEqual(first);
    }));

  test(`in ${store}, the same message at once, as from a double click, has one position`, () =>
    withStore(async (incidents) => {
      const reports = await Promise.all([1, 1, 1, 1, 2].map((customer) => report(incidents, customer)));
      expect(new Set(reports.map((one) => one.report))).toEqual(new Set([1, 2]));
    }));

  test(`in ${store}, a customer who writes again in other words is not counted as another`, () =>
    withStore(async (incidents) => {
      await report(incidents, 1);
      const again = await report(incidents, 1, { question: [`${outage} It is still down.`] });
      expect(again).toMatchObject({ report: 1, paged: true });
      expect(await report(incidents, 2)).toMatchObject({ report: 2 });
    }));

  test(`in ${store}, two services are two incidents`, () =>
    withStore(async (incidents) => {
      for (let customer = 1; customer <= 4; customer += 1) await report(incidents, customer);
      expect(await report(incidents, 5, { service: 'smtp' })).toEqual({
        number: 'SMTP-261123-1249',
        report: 1,
        paged: true,
        to: pager,
      });
    }));

  test(`in ${store}, ten minutes after the first report the next one opens a new incident`, () =>
    withStore(async (incidents, clock) => {
      for (let customer = 1; customer <= 4; customer += 1) await report(incidents, customer);
      clock.now += 10 * minute - 1;
      expect(await report(incidents, 5)).toMatchObject({
        number: 'IMAP-261123-1249',
        report: 5,
        paged: false,
      });
      clock.now += 1;
      expect(await report(incidents, 6)).toMatchObject({
        number: 'IMAP-261123-1259',
        report: 1,
        paged: true,
      });
    }));

  test(`in ${store}, a page that was never sent leaves its turn to another report`, () =>
    withStore(async (incidents) => {
      const [lost] = await incidents.join(createEmergency(1));
      await incidents.refundPages(lost ? [lost] : []);
      const reports = [];
      for (let customer = 2; customer <= 5; customer += 1) reports.push(await report(incidents, customer));
      expect(reports.map(({ paged }) => paged)).toEqual([true, true, true, false]);
      // Who was told that it did not go tries again, and pages too: it is the same mail.
      expect(await report(incidents, 1)).toMatchObject({ report: 1, paged: true });
    }));
}

test('when Redis is lost, the incident goes on in memory with its number, its count and its positions', async () => {
  const redis = await startRedis();
  const settings = createSettings({ REDIS_URL: redis.url });
  const counters = createCounters(settings);
  const incidents = createIncidents(settings, counters, () => noon);
  const { error } = console;
  console.error = () => undefined;
  try {
    const before = [];
    for (let customer = 1; customer <= 4; customer += 1) before.push(await report(incidents, customer));
    await redis.kill();
    const began = performance.now();
    expect(await report(incidents, 5)).toMatchObject({ number: 'IMAP-261123-1249', report: 5, paged: false });
    expect(await report(incidents, 2)).toEqual(before[1]);
    expect(performance.now() - began).toBeLessThan(1000);
  } finally {
    console.error = error;
    counters.close();
    await redis.kill();
  }
});

test('what is no emergency belongs to no incident', () =>
  withMemory(async (incidents) => {
    const messages = routeQuestions(createContact(), chooseTopic);
    expect(await incidents.join(messages)).toEqual(messages);
  }));

test('the writer is told of the others, and the first of nobody', () => {
  expect([1, 2, 5].map((report) => describeIncident({ report }))).toEqual([
    undefined,
    'We already know about this outage: one other person reported it within the last 10 minutes.',
    'We already know about this outage: 4 other people reported it within the last 10 minutes.',
  ]);
});

test('the address of the page that follows carries the incident, and takes nothing else', () => {
  const incident = { number: 'IMAP-261123-1249', report: 5, paged: false };
  expect(readIncidentLink(`/contact/sent/PH?emergency&${linkIncident(incident)}`)).toEqual({
    number: 'IMAP-261123-1249',
    report: 5,
  });
  for (const forged of [
    'NOBODY-261123-1249.5',
    'IMAP-261123-1249.0',
    'IMAP-261123-1249.5<b>',
    'IMAP-261123-1249',
    'imap-261123-1249.5',
  ])
    expect(readIncidentLink(`/contact/sent/PH?emergency&incident=${forged}`)).toBeUndefined();
});
