import { expect, test } from '@playwright/test';
import { describeReporters, describeStrength } from '../../../../src/contact/emergency/report-words.ts';
import { judgeStrength } from '../../../../src/contact/emergency/strength.ts';
import { observationKinds } from '../../../../src/contact/message/observation-kinds.ts';
import { outage, plainQuestion } from '../../../support/contact.ts';

const reads = { question: [outage], subject: undefined };
const readsNot = { question: [plainQuestion], subject: undefined };

test('what our probe sees outweighs every text', () => {
  for (const kind of observationKinds) {
    if (kind === 'answers' || kind === 'not_probed') continue;
    expect([kind, judgeStrength(readsNot, { kind, working: false })]).toEqual([kind, 3]);
  }
});

test('a text that reads as an outage counts where the probe can’t tell or the service is slow', () => {
  for (const seen of [
    undefined,
    { kind: 'not_probed', working: false } as const,
    { kind: 'answers', working: false } as const,
  ]) {
    expect(judgeStrength(reads, seen)).toBe(2);
    expect(judgeStrength(readsNot, seen)).toBe(1);
  }
  expect(judgeStrength({ question: [plainQuestion, outage], subject: undefined }, undefined)).toBe(2);
  expect(judgeStrength({ question: ['Please help us.'], subject: outage }, undefined)).toBe(2);
});

test('beside a service that works a text is no more than its writer’s word', () => {
  expect(judgeStrength(reads, { kind: 'answers', working: true })).toBe(1);
});

test('an engineer reads what speaks for a report, and how many reported it', () => {
  expect([3, 2, 1, 0].map((strength) => describeStrength(strength as 0 | 1 | 2 | 3))).toEqual([
    'our own probe sees it too',
    'the text reads as an outage, and our probe can’t tell',
    'only the writer says so',
    'the writer is no customer',
  ]);
  expect(describeReporters({ customers: 1, others: 0 })).toBe('1 customer');
  expect(describeReporters({ customers: 2, others: 1 })).toBe('2 customers and 1 other person');
  expect(describeReporters({ customers: 2, others: 3 })).toBe('2 customers and 3 other people');
});
