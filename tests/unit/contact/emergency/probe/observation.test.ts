import { expect, test } from '@playwright/test';
import {
  answersWell,
  describeObservation,
  describeSight,
  observationKinds,
  receiptSentences,
  type Observation,
} from '../../../../../src/contact/emergency/probe/observation.ts';
import { needService } from '../../../../support/contact.ts';

const { label } = needService('imap');

for (const [observation, sentence] of [
  [{ kind: 'answers', milliseconds: 80 }, 'answers in 80 ms.'],
  [{ kind: 'answers', milliseconds: 1000 }, 'answers in 1 second.'],
  [{ kind: 'answers', milliseconds: 2432 }, 'answers, but only after 2.4 seconds.'],
  [{ kind: 'unavailable', reply: '503' }, 'answers, but says that it cannot serve (503).'],
  [{ kind: 'refuses', how: 'refused' }, 'refuses the connection.'],
  [{ kind: 'refuses', how: 'closed' }, 'closes the connection before it says anything.'],
  [{ kind: 'refuses', how: 'unreachable' }, 'cannot be reached: there is no way through the network.'],
  [{ kind: 'silent', milliseconds: 3000 }, 'did not answer within 3 seconds.'],
  [{ kind: 'nonsense' }, 'answers, but not as this service should.'],
  [{ kind: 'certificate', fault: 'expired' }, 'answers, but its certificate has expired.'],
  [{ kind: 'certificate', fault: 'wrong_name' }, 'answers, but its certificate is for another name.'],
  [{ kind: 'unresolved' }, 'cannot be found: its host name leads to no address.'],
  [
    { kind: 'not_probed', why: 'protocol' },
    'was not looked at: it answers only to programs that hold a key of a customer.',
  ],
] as [Observation, string][]) {
  test(`the writer is told that it ${sentence}`, () => {
    expect(describeObservation(observation, label)).toBe(`From our side, ${label} ${sentence}`);
    expect(describeSight(observation, label)).toBe(`${label} ${sentence}`);
  });
}

test('a service is well only where it answers soon', () => {
  expect(answersWell({ kind: 'answers', milliseconds: 80 })).toBe(true);
  expect(answersWell({ kind: 'answers', milliseconds: 2900 })).toBe(false);
  expect(answersWell({ kind: 'silent', milliseconds: 3000 })).toBe(false);
  expect(answersWell({ kind: 'not_probed', why: 'protocol' })).toBe(false);
});

test('the page that follows has one whole, calm sentence for every kind, with nothing typed in it', () => {
  for (const kind of observationKinds) {
    expect(receiptSentences[kind]).toMatch(/^From our side, .*[^.]\.$/u);
    expect(receiptSentences[kind]).not.toMatch(/[!{}<>]/u);
  }
});
