import { expect, test } from '@playwright/test';
import { answerKnown } from '../../../../src/contact/send/known.ts';
import { nameMessages } from '../../../../src/contact/send/submission.ts';
import { routeQuestions } from '../../../../src/contact/send/route.ts';
import type { KnownMessage } from '../../../../src/contact/send/outbox/index.ts';
import type { Contact } from '../../../../src/contact/message/schema.ts';
import { emptyFields } from '../../../../src/contact/message/fields.ts';
import { chooseTopics, createContact, createSettings, outage } from '../../../support/contact.ts';

const now = Date.parse('2026-11-23T12:49:30Z');
const minute = 60_000;

/** What is answered to a form that comes again, if these rows are kept of it. */
function answerAgain(
  ageMs: number,
  change: (row: KnownMessage) => KnownMessage[],
  parts: Partial<Contact> = {},
) {
  const contact = createContact({ submission: 'abcdefghijklmnopqrstuv', ...parts });
  const secret = createSettings().CONTACT_SECRET;
  const submission = nameMessages(routeQuestions(contact, chooseTopics), { secret, now });
  const rows = submission.messages.flatMap(({ names, pages }) =>
    change({ ...names, state: 'sent', urgent: pages, created: now - ageMs }),
  );
  const known = { rows, keyReused: false };
  const answered = answerKnown(submission, known, emptyFields(), { now, reportPages: false });
  if (!('outcome' in answered) || answered.outcome.kind !== 'accepted') throw new Error('It is known.');
  return answered.outcome;
}

const emergency: Partial<Contact> = {
  question: [outage],
  emergency: 'yes',
  service: 'imap',
  customer: 'yes',
};

test('a form that comes again is answered as before, however late', () => {
  for (const age of [0, minute, 24 * 60 * minute]) {
    const outcome = answerAgain(age, (row) => [row]);
    expect(outcome).toMatchObject({ status: 'sent', earlier: now - age });
    expect(outcome.asks).toBeUndefined();
  }
});

test('a message that an operator has dropped is asked about: nothing is on its way', () => {
  expect(answerAgain(minute, (row) => [{ ...row, state: 'dropped' }]).asks).toBeDefined();
});

test('the report of an outage that comes again is asked about once it may be about another outage', () => {
  expect(answerAgain(29 * minute, (row) => [row], emergency).asks).toBeUndefined();
  expect(answerAgain(31 * minute, (row) => [row], emergency).asks).toBeDefined();
});

test('an engineer counts as called only by a page of the same report that was sent', () => {
  const page = (row: KnownMessage): KnownMessage => ({ ...row, id: 'page', urgent: true });
  const isPaged = (change: (row: KnownMessage) => KnownMessage) =>
    answerAgain(minute, (row) => [row, change(page(row))], emergency).paged;
  expect(isPaged((row) => row)).toBe(true);
  expect(isPaged((row) => ({ ...row, state: 'waiting' }))).toBe(false);
  expect(isPaged((row) => ({ ...row, reference: 'HL-0000-0000' }))).toBe(false);
});
