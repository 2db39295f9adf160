import { expect, test } from '@playwright/test';
import { getService } from '../../../../src/provider/index.ts';
import { createIncidents, type Incidents } from '../../../../src/contact/emergency/incident.ts';
import { createMemoryIncidents } from '../../../../src/contact/emergency/incidents/memory.ts';
import { lookForOther } from '../../../../src/contact/emergency/other-report.ts';
import type { Observation } from '../../../../src/contact/emergency/probe/observation.ts';
import { screenContact } from '../../../../src/contact/receive/screen.ts';
import type { Contact } from '../../../../src/contact/message/schema.ts';
import { createContact, createFields, createSettings, findAnswer, outage } from '../../../support/contact.ts';

const refused: Observation = { kind: 'refuses', how: 'refused' };
const works: Observation = { kind: 'answers', milliseconds: 80 };
const other = { question: [outage], emergency: 'yes', service: 'imap', customer: 'no' } as const;
const { label } = getService('imap');

function startIncidents(): Incidents {
  return createIncidents(createSettings(), createMemoryIncidents());
}

/** What somebody reads whose emergency is screened, where our probe sees this. */
async function report(parts: Partial<Contact>, seen: Observation, incidents = startIncidents()) {
  const contact = createContact(parts);
  const screened = await screenContact(contact, createFields({}), findAnswer);
  if (!('outcome' in screened)) throw new Error('It is held.');
  const outcome = await lookForOther(screened.outcome, contact, {
    probe: () => Promise.resolve(seen),
    incidents,
  });
  if (outcome.kind !== 'refused') throw new Error('It is refused.');
  return outcome.problems.map(({ code, message }) => ({ code, message }));
}

test('somebody who is no customer is told what we see, and not that anybody was called', async () => {
  const [problem] = await report({ ...other, question: [outage] }, refused);
  expect(problem?.code).toBe('emergency_customers_only');
  expect(problem?.message).toContain(`We tested “${label}” from our side: it refuses connections.`);
  expect(problem?.message).toContain('only customers can report one');
  expect(problem?.message).not.toMatch(/alerted|pager/u);
});

test('once an engineer was called for the same outage, they are told so', async () => {
  const incidents = startIncidents();
  const parts = { ...other, question: [outage] };
  await report(parts, refused, incidents);
  const counted = await incidents.countOther(createContact(parts), {});
  await incidents.notePaged(counted?.number ?? '');
  const [problem] = await report(parts, refused, incidents);
  expect(problem?.message).toContain('The engineer on call has already been alerted.');
  // An outage that is over by now is none to be reassured about.
  const [later] = await report(parts, works, incidents);
  expect(later?.message).not.toContain('alerted');
});

test('engineers see how many who are no customers reported it', async () => {
  const incidents = startIncidents();
  await report({ ...other, question: [outage] }, refused, incidents);
  const counted = await incidents.countOther(
    createContact({ ...other, question: [outage], email: 'al@writer.example' }),
    {},
  );
  expect(counted?.reporters).toEqual({ customers: 0, others: 2 });
});

test('other refusals, and a probe that is off, change nothing', async () => {
  const plain = createContact({ ...other, question: [outage] });
  const screened = await screenContact(plain, createFields({}), findAnswer);
  const outcome = 'outcome' in screened ? screened.outcome : undefined;
  const [off] = await report({ ...other, question: [outage] }, { kind: 'not_probed', why: 'off' });
  expect(outcome).toMatchObject({ problems: [{ message: off?.message }] });
  const fine = { kind: 'refused' as const, fields: createFields({}), problems: [] };
  const parts = { probe: () => Promise.reject(new Error('No probe here.')), incidents: startIncidents() };
  expect(await lookForOther(fine, plain, parts)).toBe(fine);
});
