import { expect, test } from '@playwright/test';
import { findTopic, provider } from '../../../../src/provider/index.ts';
import {
  createIncidents,
  describeAlert,
  describeIncident,
  type Evidence,
  type Incidents,
} from '../../../../src/contact/emergency/incident.ts';
import { createMemoryIncidents } from '../../../../src/contact/emergency/incidents/memory.ts';
import { routeQuestions } from '../../../../src/contact/send/route.ts';
import { nameMessages } from '../../../../src/contact/send/submission.ts';
import type { Contact } from '../../../../src/contact/message/schema.ts';
import {
  chooseTopics,
  createContact,
  createSettings,
  invoiceQuestion,
  outage,
} from '../../../support/contact.ts';
import { createRedisIncidents } from '../../../../src/contact/emergency/incidents/redis.ts';
import { startRedis } from '../../../support/redis-server.ts';

const noon = Date.parse('2026-11-23T12:49:30Z');
const settings = createSettings();
const secret = settings.CONTACT_SECRET;
const down: Evidence = { seen: { kind: 'refuses', working: false } };
const works: Evidence = { seen: { kind: 'answers', working: true } };
const unseen: Evidence = {};

const pager = provider.support.emergency;
const { team } = findTopic('mail-setup');

function startIncidents(): Incidents {
  return createIncidents(settings, createMemoryIncidents(), () => noon);
}

/** The emergency of a customer, routed and named as one press of Send. */
function createEmergency(customer: number | string, parts: Partial<Contact> = {}) {
  const contact = createContact({
    question: [outage],
    email: `customer-${customer}@writer.example`,
    account: `customer-${customer}@${provider.domain}`,
    emergency: 'yes',
    service: 'imap',
    submission: `${customer}`.padEnd(22, '-'),
    ...parts,
  });
  return nameMessages(routeQuestions(contact, chooseTopics), { secret, now: noon }).messages;
}

async function report(incidents: Incidents, customer: number | string, evidence: Evidence) {
  const [message] = await incidents.join(createEmergency(customer), evidence);
  if (!message?.incident) throw new Error('An emergency belongs to an incident.');
  return { ...message.incident, to: message.to, pages: message.pages };
}

test('three fakes share one page, and the real report after them pages', async () => {
  const incidents = startIncidents();
  const fakes = [];
  for (const customer of [1, 2, 3]) fakes.push(await report(incidents, customer, works));
  expect(fakes.map(({ pages, to, strength }) => [pages, to, strength])).toEqual([
    [true, pager, 1],
    [false, team, 1],
    [false, team, 1],
  ]);
  expect(await report(incidents, 4, down)).toMatchObject({
    number: 'IMAP-261123-1249',
    report: 4,
    strength: 3,
    pages: true,
    to: pager,
    reporters: { customers: 4, others: 0 },
  });
});

for (const name of ['a customer', 'somebody else']) {
  test(`${name} that reports before and after midnight is one reporter, and pages once`, async () => {
    const clock = { now: Date.parse('2026-11-23T23:50:00Z') };
    const incidents = createIncidents(settings, createMemoryIncidents(), () => clock.now);
    const contact = createEmergency(1)[0]?.contact ?? createContact();
    const network = '192.0.2.1';
    const reportAgain = async (text: string) => {
      if (name !== 'a customer') return incidents.countOther(contact, { ...down, network });
      const [message] = await incidents.join(createEmergency(1, { question: [`${outage} ${text}`] }), down);
      return message?.incident;
    };
    const before = await reportAgain('It is late.');
    clock.now += 20 * 60_000;
    const after = await reportAgain('It is later.');
    expect(after).toMatchObject({ number: before?.number, report: 1, pages: false });
    expect(after?.reporters).toEqual(before?.reporters);
  });
}

test('a request with five questions about an outage pages once, and the others go to their team', async () => {
  const incidents = startIncidents();
  const questions = [1, 2, 3, 4, 5].map((number) => `${outage} This is box ${number}.`);
  const messages = await incidents.join(createEmergency(1, { question: questions }), down);
  expect(messages.map(({ pages, to }) => [pages, to])).toEqual([
    [true, pager],
    ...[2, 3, 4, 5].map(() => [false, team]),
  ]);
  expect(new Set(messages.map(({ incident }) => incident?.number)).size).toBe(1);
  expect(messages.map(({ incident }) => incident?.pages)).toEqual([true, false, false, false, false]);
  expect(await report(incidents, 2, down)).toMatchObject({ report: 2, reporters: { customers: 2 } });
});

test('another question beside an outage belongs to no incident', async () => {
  const incidents = startIncidents();
  const question = [invoiceQuestion, outage];
  const [other, emergency] = await incidents.join(createEmergency(1, { question }), down);
  expect(other?.incident).toBeUndefined();
  expect(emergency).toMatchObject({ pages: true, to: pager, incident: { report: 1 } });
});

test('the same writer is known by the address, by the account in any case, and by the network', async () => {
  const incidents = startIncidents();
  const first = createEmergency('first');
  const network = '192.0.2.7';
  await incidents.join(first, { ...unseen, network });
  const [, account] = ['', first[0]?.contact.account?.toUpperCase() ?? ''];
  const again = [
    await incidents.join(
      createEmergency('a', { email: first[0]?.contact.email.toUpperCase() ?? '' }),
      unseen,
    ),
    await incidents.join(createEmergency('b', { account }), unseen),
    await incidents.join(createEmergency('c'), { ...unseen, network }),
  ];
  for (const [message] of again) {
    expect(message).toMatchObject({ pages: false, incident: { report: 1, reporters: { customers: 1 } } });
  }
  const [stranger] = await incidents.join(createEmergency('d'), { ...unseen, network: '192.0.2.8' });
  expect(stranger).toMatchObject({ pages: true, incident: { report: 2 } });
});

test('a report of which nothing left takes no page from others', async () => {
  const incidents = startIncidents();
  const joined = await incidents.join(createEmergency(1), works);
  expect(joined[0]?.pages).toBe(true);
  await incidents.refundPages(joined);
  expect(await report(incidents, 2, works)).toMatchObject({ pages: true });
});

test('somebody who is no customer is counted, by network, and pages nobody', async () => {
  const incidents = startIncidents();
  const contact = createContact({ emergency: 'yes', service: 'imap', customer: 'no', question: [outage] });
  const countOther = (email: string, network: string) =>
    incidents.countOther({ ...contact, email }, { ...down, network });
  await countOther('a@writer.example', '192.0.2.7');
  await countOther('b@writer.example', '192.0.2.7');
  expect(await countOther('c@writer.example', '192.0.2.8')).toMatchObject({
    pages: false,
    strength: 0,
    reporters: { customers: 0, others: 2 },
  });
  expect(await report(incidents, 1, down)).toMatchObject({
    pages: true,
    reporters: { customers: 1, others: 2 },
  });
});

test('only after a page was handed over do later reports hear that an engineer knows', async () => {
  const incidents = startIncidents();
  const first = await report(incidents, 1, down);
  expect(first.alerted).toBe(false);
  expect(await report(incidents, 2, down)).toMatchObject({ alerted: false });
  await incidents.notePaged(first.number);
  expect(await report(incidents, 3, down)).toMatchObject({ alerted: true });
  await incidents.notePaged('nonsense');
});

test('what is no emergency belongs to no incident', async () => {
  const routed = routeQuestions(createContact(), chooseTopics);
  const { messages } = nameMessages(routed, { secret, now: noon });
  expect(await startIncidents().join(messages, unseen)).toEqual(messages);
});

test('Redis holds neither address, account, network nor text', async () => {
  const redis = await startRedis();
  const store = createRedisIncidents(redis.url);
  const incidents = createIncidents(settings, store, () => noon);
  await incidents.join(createEmergency(1), { ...down, network: '192.0.2.7' });
  const held = redis.dump();
  incidents.close();
  await redis.kill();
  expect(held).toContain('IMAP-261123-1249');
  for (const typed of ['customer-1', 'writer.example', provider.domain, '192.0.2.7', outage])
    expect(held).not.toContain(typed);
});

test('the writer is told of the others, and the first of nobody', () => {
  expect([1, 2, 5].map((number) => describeIncident({ report: number }))).toEqual([
    undefined,
    'One other person has reported this outage before you.',
    '4 other people have reported this outage before you.',
  ]);
});

test('the writer is told that an engineer was alerted only if a page was handed over', () => {
  const sentences = [
    describeAlert(true, { pages: true, alerted: false }),
    describeAlert(false, { pages: true, alerted: false }),
    describeAlert(false, { pages: false, alerted: true }),
    describeAlert(false, { pages: false, alerted: false }),
    describeAlert(undefined, undefined),
  ];
  const waiting = 'We have your report, but couldn’t reach the engineer’s pager yet. We keep trying.';
  expect(sentences).toEqual([
    'We’ve alerted the engineer on call.',
    waiting,
    'The engineer on call has already been alerted.',
    waiting,
    'We have your report.',
  ]);
});
