import { expect, test } from '@playwright/test';
import {
  answersWell,
  describeForWriter,
  describeForEngineer,
  receiptSentences,
  type Observation,
} from '../../../../../src/contact/emergency/probe/observation.ts';
import { observationKinds } from '../../../../../src/contact/message/observation-kinds.ts';
import { needService } from '../../../../support/contact.ts';

const { label } = needService('imap');

for (const [observation, sentence] of [
  [{ kind: 'answers', milliseconds: 80 }, 'answered in 80 ms.'],
  [{ kind: 'answers', milliseconds: 1000 }, 'answered in 1 second.'],
  [{ kind: 'answers', milliseconds: 2432 }, 'answered, but only after 2.4 seconds.'],
  [{ kind: 'unavailable', reply: '503' }, 'answers, but says it’s out of service (503).'],
  [{ kind: 'refuses', how: 'refused' }, 'refuses connections.'],
  [{ kind: 'refuses', how: 'closed' }, 'closes the connection without a word.'],
  [{ kind: 'refuses', how: 'unreachable' }, 'can’t be reached over the network.'],
  [{ kind: 'silent', milliseconds: 3000 }, 'didn’t answer within 3 seconds.'],
  [{ kind: 'nonsense' }, 'answers, but not the way this service should.'],
  [{ kind: 'certificate', fault: 'expired' }, 'answers, but its certificate has expired.'],
  [{ kind: 'certificate', fault: 'wrong_name' }, 'answers, but its certificate is for another name.'],
  [{ kind: 'unresolved' }, 'can’t be found, because its host name has no address.'],
] as [Observation, string][]) {
  test(`the writer is told that it ${sentence}`, () => {
    expect(describeForWriter(observation, label)).toBe(`We tested “${label}” from our side: it ${sentence}`);
    expect(describeForEngineer(observation, label)).toBe(`${label} ${sentence}`);
  });
}

test('the writer is told why a service couldn’t be tested', () => {
  const why = 'it only answers programs that have a customer’s key.';
  const observation = { kind: 'not_probed', why: 'protocol' } as const;
  expect(describeForWriter(observation, label)).toBe(`We couldn’t test “${label}”: ${why}`);
  expect(describeForEngineer(observation, label)).toBe(`${label} wasn’t tested: ${why}`);
});

test('a service is well only where it answers soon', () => {
  expect(answersWell({ kind: 'answers', milliseconds: 80 })).toBe(true);
  expect(answersWell({ kind: 'answers', milliseconds: 2900 })).toBe(false);
  expect(answersWell({ kind: 'silent', milliseconds: 3000 })).toBe(false);
  expect(answersWell({ kind: 'not_probed', why: 'protocol' })).toBe(false);
});

test('the page that follows has one whole, calm sentence for every kind, with nothing typed in it', () => {
  for (const kind of observationKinds) {
    expect(receiptSentences[kind]).toMatch(
      /^(?:The service answers from where we are|We couldn’t test the service .*|We can see it too: .*[^.])\.$/u,
    );
    // Whether an engineer knows is told apart, and only if it's so.
    expect(receiptSentences[kind]).not.toMatch(/[!{}<>]|engineer/u);
  }
});
