import { expect, test } from '@playwright/test';
import { findTopic, provider } from '../../../src/provider/index.ts';
import { emergencyMessage, postForm, postJson, readReceipt, readSent } from '../../support/contact.ts';
import { withContact } from '../../support/contact-under-test.ts';
import { createScriptedTransport } from '../../support/scripted-transport.ts';

const pager = provider.support.emergency;
const { team } = findTopic('mail-setup');

/** The same outage, as another customer reports it. */
function createReport(customer: number) {
  const account = `customer-${customer}@${provider.domain}`;
  return { ...emergencyMessage, email: `customer-${customer}@writer.example`, account, topic: 'mail-setup' };
}

test('of five reports of an outage, three page and two join the team’s queue, all with one number', () =>
  withContact(async ({ send, inbox }) => {
    const numbers = [];
    for (let customer = 1; customer <= 5; customer += 1) {
      const { emergency, paged, incident } = await readSent(await send(postJson(createReport(customer))));
      expect([emergency, paged]).toEqual([true, customer <= 3]);
      expect(incident).toMatchObject({ report: customer, alerted: customer > 1 });
      numbers.push(incident?.number);
    }
    const [number = 'none'] = numbers;
    expect(new Set(numbers).size).toBe(1);
    const mails = (await inbox.readMails()).sort((one, other) =>
      (one.reply_to[0] ?? '').localeCompare(other.reply_to[0] ?? ''),
    );
    expect(mails.map(({ to }) => to[0])).toEqual([pager, pager, pager, team, team]);
    mails.forEach(({ subject, text, headers }, index) => {
      expect(subject).toContain(`${number}, report ${index + 1}`);
      expect(subject.startsWith('Emergency: ')).toBe(index < 3);
      expect(text).toContain(`Incident: ${number}, report ${index + 1} `);
      expect(headers['X-Support-Incident']).toBe(number);
      expect(headers['X-Priority']).toBe(index < 3 ? '1' : undefined);
    });
  }));

test('the writer is told that others have reported the same outage', () =>
  withContact(async ({ send }) => {
    const messages = [];
    for (let customer = 1; customer <= 5; customer += 1)
      messages.push((await readSent(await send(postJson(createReport(customer))))).incident?.message);
    expect(messages[0]).toBeUndefined();
    expect(messages[4]).toBe('4 other people have reported this outage before you.');
  }));

test('the page that follows knows the incident, and takes it from nowhere but its own address', () =>
  withContact(async ({ send, outcomes }) => {
    await send(postJson(createReport(1)));
    const response = await send(postForm(createReport(2)));
    const location = response.headers.get('Location') ?? '';
    expect(readReceipt(response)).toMatchObject({
      incident: { number: expect.stringMatching(/^IMAP-\d{6}-\d{4}$/u), report: 2 },
    });
    await send(new Request(`${provider.site}${location}`));
    expect(outcomes.at(-1)).toMatchObject({ kind: 'receipt', emergency: true, incident: { report: 2 } });
  }));

test('a report that is sent again is the same mail, whoever reported in between', () =>
  withContact(async ({ send, inbox }) => {
    const first = [];
    for (let customer = 1; customer <= 5; customer += 1)
      first.push(await readSent(await send(postJson(createReport(customer)))));
    for (let customer = 1; customer <= 5; customer += 1) {
      const { incident: _incident, ...answer } = first[customer - 1] ?? {};
      expect(await readSent(await send(postJson(createReport(customer))))).toMatchObject(answer);
    }
    expect(await inbox.readMails()).toHaveLength(5);
  }));

test('two questions of one emergency are one report', () =>
  withContact(async ({ send, inbox }) => {
    const question = [emergencyMessage.question, `${emergencyMessage.question} It began an hour ago.`];
    const { incident } = await readSent(
      await send(postJson({ ...createReport(1), question, confirm: ['one-question'] })),
    );
    expect(incident).toMatchObject({ report: 1 });
    // Both arrive, and only one of them wakes anybody.
    expect((await inbox.readMails()).map(({ to }) => to[0]).sort()).toEqual([pager, team].sort());
    expect((await readSent(await send(postJson(createReport(2))))).incident).toMatchObject({ report: 2 });
  }));

test('reports that could not be sent do not keep later ones from paging', async () => {
  const sentTo: string[] = [];
  let works = false;
  const transport = createScriptedTransport(({ mail }) => {
    if (!works) return { kind: 'refused', reason: 'down' };
    sentTo.push(mail.to);
    return { kind: 'sent' };
  });
  await withContact(
    async ({ send }) => {
      for (let customer = 1; customer <= 3; customer += 1)
        expect((await send(postJson(createReport(customer)))).status).toBe(503);
      works = true;
      for (let customer = 4; customer <= 7; customer += 1) await send(postJson(createReport(customer)));
      expect(sentTo).toEqual([pager, pager, pager, team]);
    },
    { transports: [transport], store: 'off' },
  );
});
