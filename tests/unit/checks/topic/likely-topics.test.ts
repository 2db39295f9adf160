import { expect, test } from '@playwright/test';
import { chooseLikelyTopics } from '../../../../src/checks/topic/likely-topics.ts';

test('a text that clearly fits one topic has no other', () => {
  expect(
    chooseLikelyTopics([
      { subject: 'webmail', likelihood: 0.7 },
      { subject: 'mail-setup', likelihood: 0.3 },
    ]),
  ).toEqual(['webmail']);
});

test('a topic that fits half as well is named, too, the likelier first', () => {
  expect(
    chooseLikelyTopics([
      { subject: 'mail-setup', likelihood: 0.3 },
      { subject: 'webmail', likelihood: 0.5 },
      { subject: 'sales', likelihood: 0.2 },
    ]),
  ).toEqual(['webmail', 'mail-setup']);
});

test('a text of which nothing is known has a topic', () => {
  expect(chooseLikelyTopics([])).toEqual(['other']);
});
