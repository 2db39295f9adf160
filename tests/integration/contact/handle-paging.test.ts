import { expect, test } from '@playwright/test';
import { KeyError } from '../../../src/contact/send/encrypt.ts';
import { findTopic, provider } from '../../../src/provider/index.ts';
import type { Observation } from '../../../src/contact/emergency/probe/observation.ts';
import { createResendTransport } from '../../../src/contact/send/transports/resend.ts';
import { replyJson, startAnsweringServer, type Asked, type Reply } from '../../support/answering-server.ts';
import {
  customer,
  emergencyMessage,
  outage,
  postForm,
  postJson,
  readReceipt,
  readSent,
  writer,
} from '../../support/contact.ts';
import { withContact } from '../../support/contact-under-test.ts';
import { readForm } from '../../support/markup.ts';

const down: Observation = { kind: 'refuses', how: 'refused' };
const works: Observation = { kind: 'answers', milliseconds: 80 };
const taken = replyJson(202, {});
const pager = provider.support.emergency;
const hour = 60 * 60_000;

type Use = Parameters<typeof withContact>[0];

interface World {
  sees: Observation;
  now: number;
  /** What the pager was asked. */
  asked: Asked[];
}

/** The handler with an emulated Resend, and a PagerDuty that answers so; what the probe sees may change. */
async function withPager(
  replies: [Reply, ...Reply[]],
  use: (world: World, contact: Parameters<Use>[0]) => Promise<void>,
) {
  const pagerduty = await startAnsweringServer(replies);
  const world: World = { sees: down, now: Date.parse('2026-11-23T08:00:00Z'), asked: pagerduty.asked };
  const environment = {
    PAGERS: 'pagerduty',
    PAGERDUTY_ROUTING_KEY: 'k'.repeat(32),
    PAGERDUTY_URL: pagerduty.url,
  };
  const options = { environment, probe: () => Promise.resolve(world.sees), now: () => world.now };
  await withContact((contact) => use(world, contact), options).finally(pagerduty.close);
}

/** The emergency of one of many customers. */
const report = (number: number, parts: Record<string, unknown> = {}) =>
  postJson({
    ...emergencyMessage,
    email: `customer-${number}@writer.example`,
    account: `customer-${number}@${provider.domain}`,
    ...parts,
  });

test('an engineer is called by the pager, the report arrives as a mail, and the writer is told so', () =>
  withPager([taken], async ({ asked }, { send, inbox }) => {
    const response = await send(report(1));
    expect(response.status).toBe(200);
    expect(await readSent(response)).toMatchObject({ status: 'sent', emergency: true, paged: true });
    expect(asked).toHaveLength(1);
    expect(await inbox.readMails()).toMatchObject([{ to: [pager] }]);
    for (const typed of [outage, writer, customer, 'customer-1']) expect(asked[0]?.body).not.toContain(typed);
  }));

test('while the pager fails nobody is told that an engineer knows, although the report is with the team', () =>
  withPager([replyJson(500, {})], async (_world, { send, inbox }) => {
    const first = await send(postForm({ ...emergencyMessage, submission: 'abcdefghijklmnopqrstuv' }));
    expect(first.status).toBe(303);
    expect(readReceipt(first)).toMatchObject({ paged: false, incident: { alerted: false } });
    expect(await inbox.readMails()).toHaveLength(1);
    const second = await send(report(2));
    expect(await readSent(second)).toMatchObject({ paged: false });
    // Pressing Send again tells the same.
    const again = await send(postForm({ ...emergencyMessage, submission: 'abcdefghijklmnopqrstuv' }));
    expect(readReceipt(again)).toMatchObject({ paged: false, earlier: true });
  }));

test('three fakes beside a working service never silence the report of a real outage', () =>
  withPager([taken], async (world, { send }) => {
    world.sees = works;
    for (const fake of [1, 2, 3]) {
      const response = await send(report(fake, { confirm: ['emergency'] }));
      expect(await readSent(response)).toMatchObject({ paged: fake === 1 });
    }
    expect(world.asked).toHaveLength(1);
    world.sees = down;
    expect(await readSent(await send(report(4)))).toMatchObject({ paged: true });
    expect(world.asked).toHaveLength(2);
  }));

test('the same outage in the evening pages again, in the same words by the same customer', () =>
  withPager([taken], async (world, { send, inbox }) => {
    for (const submission of ['a'.repeat(22), 'b'.repeat(22)]) {
      expect(await readSent(await send(report(1, { submission })))).toMatchObject({ paged: true });
      world.now += 11 * hour;
    }
    expect(world.asked).toHaveLength(2);
    expect(await inbox.readMails()).toHaveLength(2);
  }));

test('one customer’s five texts page once, and later ones hear that an engineer knows', () =>
  withPager([taken], async ({ asked }, { send, inbox }) => {
    for (const number of [1, 2, 3, 4, 5]) {
      await send(report(1, { question: `${outage} This is text ${number}.` }));
    }
    expect(asked).toHaveLength(1);
    const response = await send(
      postForm({
        ...emergencyMessage,
        question: `${outage} It is me again.`,
        email: 'customer-1@writer.example',
      }),
    );
    expect(readReceipt(response)).toMatchObject({ paged: false, incident: { alerted: true, pages: false } });
    const { team } = findTopic('mail-setup');
    expect((await inbox.readMails()).map(({ to }) => to[0])).toEqual([pager, team, team, team, team, team]);
  }));

test('five questions in one request page once and are all delivered', () =>
  withPager([taken], async ({ asked }, { send, inbox }) => {
    const question = [1, 2, 3, 4, 5].map((number) => `${outage} This is box ${number}.`);
    expect(await readSent(await send(report(1, { question })))).toMatchObject({ paged: true });
    expect(asked).toHaveLength(1);
    expect(await inbox.readMails()).toHaveLength(5);
  }));

test('pressing Send again on the same report pages nobody again', () =>
  withPager([taken], async ({ asked }, { send }) => {
    for (let press = 0; press < 3; press += 1) {
      const response = await send(report(1, { submission: 'a'.repeat(22) }));
      expect(await readSent(response)).toMatchObject({ paged: true });
    }
    expect(asked).toHaveLength(1);
  }));

test('without a pager the report is the page, and later reports hear that an engineer knows', async () => {
  const resend = await startAnsweringServer([replyJson(200, { id: 'one' })]);
  const options = {
    transports: [createResendTransport('re_test', resend.url)],
    probe: () => Promise.resolve(down),
  };
  await withContact(async ({ send }) => {
    expect(await readSent(await send(report(1)))).toMatchObject({ paged: true });
    expect(resend.asked).toHaveLength(1);
    const receipts = [];
    for (const number of [2, 3, 4]) {
      const form = {
        ...emergencyMessage,
        email: `customer-${number}@writer.example`,
        account: `a${number}@${provider.domain}`,
      };
      receipts.push(readReceipt(await send(postForm(form))));
    }
    expect(receipts.map(({ paged }) => paged)).toEqual([true, true, false]);
    expect(receipts.map(({ incident }) => incident?.alerted)).toEqual([true, true, true]);
  }, options).finally(resend.close);
});

test('somebody who is no customer is told what we see, and only then that an engineer knows', () =>
  withPager([taken], async (_world, { send }) => {
    const other = { ...emergencyMessage, customer: 'no', account: '' };
    const before = await (await send(postJson(other))).text();
    expect(before).toContain('it refuses connections');
    expect(before).not.toContain('alerted');
    await send(report(1));
    expect(await (await send(postJson(other))).text()).toContain('has already been alerted');
  }));

const form = 'a'.repeat(22);

test('a second outage, hours later and from the same form, pages the engineer again', () =>
  withPager([taken], async (world, { send }) => {
    expect(await readSent(await send(report(1, { submission: form })))).toMatchObject({ paged: true });
    world.now += 11 * hour;
    const evening = report(1, { submission: form, question: `${outage} It began this evening.` });
    expect(await readSent(await send(evening))).toMatchObject({ paged: true });
    expect(world.asked).toHaveLength(2);
  }));

test('another service, reported from the same form, is an incident of its own', () =>
  withPager([taken], async ({ asked }, { send }) => {
    for (const service of ['imap', 'smtp']) {
      const sent = await readSent(await send(report(1, { submission: form, service })));
      expect(sent.incident?.number).toMatch(new RegExp(`^${service.toUpperCase()}-`, 'u'));
    }
    expect(asked).toHaveLength(2);
  }));

test('a form that is sent again with other texts wakes nobody twice where mail pages', () =>
  withContact(
    async ({ send, inbox }) => {
      for (const number of [1, 2, 3, 4, 5]) {
        const question = `${outage} This is text ${number}.`;
        await send(report(1, { submission: form, question }));
      }
      const { team } = findTopic('mail-setup');
      expect((await inbox.readMails()).map(({ to }) => to[0])).toEqual([pager, team, team, team, team]);
    },
    { probe: () => Promise.resolve(down) },
  ));

test('pressing Send again on a report that paged nobody doesn’t claim the page of an earlier one', () =>
  withPager([taken], async (_world, { send }) => {
    const second = { submission: form, question: `${outage} This is another text.` };
    expect(await readSent(await send(report(1, { submission: form })))).toMatchObject({ paged: true });
    for (let press = 0; press < 2; press += 1) {
      expect(await readSent(await send(report(1, second)))).toMatchObject({ paged: false });
    }
  }));

test('one weak report every 29 minutes never silences the others', () =>
  withPager([taken], async (world, { send }) => {
    world.sees = works;
    const pagedBy: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const sent = await readSent(await send(report(time, { confirm: ['emergency'] })));
      if (sent.paged) pagedBy.push(time);
      world.now += 29 * 60_000;
    }
    expect(pagedBy).toEqual([0, 2, 4]);
  }));

test('the same words from a form of the morning are asked about in the evening, and page as a new report', () =>
  withPager([taken], async (world, { send }) => {
    world.now = Date.now();
    const typed = { ...emergencyMessage, submission: form };
    expect(readReceipt(await send(postForm(typed)))).toMatchObject({ paged: true });
    world.now += 11 * hour;
    const asked = await send(postForm(typed));
    expect(asked.status).toBe(409);
    const page = await asked.text();
    expect(page).not.toContain('alerted');
    const again = await send(postForm(Object.fromEntries(readForm(page))));
    expect(readReceipt(again)).toMatchObject({ paged: true, status: 'sent' });
    expect(readReceipt(again).earlier).toBeUndefined();
    expect(world.asked).toHaveLength(2);
  }));

test('a report that cannot be encrypted still calls the engineer where mail pages, without what was typed', () =>
  withContact(
    async ({ send, inbox }) => {
      const response = await send(report(1, { submission: form }));
      expect(response.status).toBe(503);
      await send(report(1, { submission: form }));
      const mails = await inbox.readMails();
      expect(mails).toMatchObject([{ to: [pager] }]);
      for (const typed of [outage, 'customer-1']) expect(JSON.stringify(mails)).not.toContain(typed);
    },
    { probe: () => Promise.resolve(down), encrypt: () => Promise.reject(new KeyError('key expired')) },
  ));
