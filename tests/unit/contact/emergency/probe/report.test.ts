import { expect, test } from '@playwright/test';
import { getService } from '../../../../../src/provider/index.ts';
import type { Observation } from '../../../../../src/contact/emergency/probe/observation.ts';
import { probeEmergency } from '../../../../../src/contact/emergency/probe/report.ts';
import { emergencyServices, type Contact } from '../../../../../src/contact/message/schema.ts';
import type { FindAnswer } from '../../../../../src/contact/message/types.ts';
import { roles, type Role } from '../../../../../src/site/roles.ts';
import {
  createContact,
  createFields,
  customer,
  emergencyMessage,
  findAnswer,
  outage,
} from '../../../../support/contact.ts';

const fields = createFields(emergencyMessage);
const down: Partial<Contact> = {
  emergency: 'yes',
  customer: 'yes',
  account: customer,
  service: 'imap',
  question: [outage],
};
const well: Observation = { kind: 'answers', milliseconds: 80 };

/** What comes of a contact whose service looks like that, and how often it was looked at. */
async function see(parts: Partial<Contact>, observation: Observation, find: FindAnswer = findAnswer) {
  let looks = 0;
  const probe = () => {
    looks += 1;
    return Promise.resolve(observation);
  };
  const step = await probeEmergency(createContact(parts), fields, probe, find);
  const problems = 'outcome' in step && step.outcome.kind === 'refused' ? step.outcome.problems : [];
  return { step, looks, problem: problems[0] };
}

test('an emergency about a service that answers us is asked about once more, with all that was typed', async () => {
  const { step, problem } = await see(down, well);
  expect(step).toMatchObject({ outcome: { kind: 'refused', fields } });
  expect(problem).toMatchObject({ code: 'service_responds', field: 'emergency' });
  expect(problem?.message).toMatch(
    /^We tested “Receiving mail \(IMAP\)” from our side: it answered in 80 ms\. .*antivirus.*confirm/u,
  );
});

test('for every service there is a hint and an answer that exists', async () => {
  for (const service of emergencyServices) {
    const { problem } = await see({ ...down, service }, well);
    expect(problem?.message).toContain(getService(service).label);
    expect(problem?.message).not.toMatch(/undefined|[{}]|: \./u);
    expect(Object.keys(roles).map((role) => findAnswer(role as Role))).toContain(problem?.guide);
  }
});

test('an answer that is not published is not linked; the general one stands in for a special one', async () => {
  expect((await see(down, well, () => undefined)).problem).not.toHaveProperty('guide');
  const general: FindAnswer = (role) => (role === 'is-it-only-me' ? '/faq/other/only-me/' : undefined);
  const { problem } = await see({ ...down, service: 'proxy' }, well, general);
  expect(problem?.guide).toBe('/faq/other/only-me/');
});

test('a writer who confirms goes on, with what was seen', async () => {
  expect((await see({ ...down, confirm: ['emergency'] }, well)).step).toMatchObject({
    value: { kind: 'answers', forEngineer: `${getService('imap').label} answered in 80 ms.` },
  });
});

for (const observation of [
  { kind: 'answers', milliseconds: 2500 },
  { kind: 'unavailable', reply: '503' },
  { kind: 'refuses', how: 'refused' },
  { kind: 'silent', milliseconds: 3000 },
  { kind: 'nonsense' },
  { kind: 'certificate', fault: 'expired' },
  { kind: 'unresolved' },
  { kind: 'not_probed', why: 'protocol' },
  { kind: 'not_probed', why: 'failure' },
] satisfies Observation[]) {
  test(`${JSON.stringify(observation)} lets an emergency go on at once`, async () => {
    expect((await see(down, observation)).step).toMatchObject({ value: { kind: observation.kind } });
  });
}

test('with the probe switched off nothing is said about the service', async () => {
  expect((await see(down, { kind: 'not_probed', why: 'off' })).step).toEqual({ value: undefined });
});

test('nothing is probed for a regular message', async () => {
  for (const parts of [{}, { ...down, emergency: 'no' as const }]) {
    const { step, looks } = await see(parts, well);
    expect([step, looks]).toEqual([{ value: undefined }, 0]);
  }
});
