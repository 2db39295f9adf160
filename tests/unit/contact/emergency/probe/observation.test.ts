import { expect, test } from '@playwright/test';
import {
  answersWell,
  describeForWriter,
  describeForEngineer,
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
  [{ kind: 'unavailable', reply: '503' }, 'answers, but says it’s out of service (503).'],
  [{ kind: 'refuses', how: 'refused' }, 'refuses connections.'],
  [{ kind: 'refuses', how: 'closed' }, 'closes the connection without a word.'],
  [{ kind: 'refuses', how: 'unreachable' }, 'can’t be reached over the network.'],
  [{ kind: 'silent', milliseconds: 3000 }, 'didn’t answer within 3 seconds.'],
  [{ kind: 'nonsense' }, 'answers, but not the way this service should.'],
  [{ kind: 'certificate', fault: 'expired' }, 'answers, but its certificate has expired.'],
  [{ kind: 'certificate', fault: 'wrong_name' }, 'answers, but its certificate is for another name.'],
  [{ kind: 'unresolved' }, 'can’t be found: its host name has no address.'],
  [
    { kind: 'not_probed', why: 'protocol' },
    'wasn’t tested: it only answers programs that have a customer’s key.',
  ],
] as [Observation, string][]) {
  test(`the writer is told that it ${sentence}`, () => {
    expect(describeForWriter(observation, label)).toBe(`From where we are, ${label} ${sentence}`);
    expect(describeForEngineer(observation, label)).toBe(`${label} ${sentence}`);
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
    expect(receiptSentences[kind]).toMatch(
      /^(?:The service answers from where we are|We c[^.]*), .*[^.]\.$|^We can see it too: .*[^.]\.$/u,
    );
    expect(receiptSentences[kind]).not.toMatch(/[!{}<>]/u);
  }
});
