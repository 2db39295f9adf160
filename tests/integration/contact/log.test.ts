import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import type { Outcome } from '../../../src/contact/message/types.ts';
import { createProblem } from '../../../src/contact/message/problems.ts';
import { createFields, plainQuestion, writer } from '../../support/contact.ts';

const logUrl = new URL('../../../src/contact/log.ts', import.meta.url).href;
const fields = createFields({ question: plainQuestion, email: writer, subject: 'Password refused' });
const attempts = [{ transport: 'resend', reason: '503 internal_server_error', durationMs: 12 }];

/** The lines that a process of its own writes for that outcome. */
function log(outcome: Outcome): string {
  const script = `(await import('${logUrl}')).logRequest(${JSON.stringify(outcome)}, 12.6)`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
}

test('a sent message is one line of JSON with reference, transport, attempts and duration', () => {
  const deliveries = [{ reference: 'HL-0000-0000', result: 'sent' as const, attempts }];
  const line = log({
    kind: 'accepted',
    status: 'sent',
    receipts: [{ reference: 'HL-0000-0000', topic: 'sales' }],
    emergency: false,
    deliveries,
  });
  expect(line.trim().split('\n')).toHaveLength(1);
  expect(JSON.parse(line)).toEqual({
    time: expect.stringMatching(/^2\d{3}-\d\d-\d\dT[\d:.]+Z$/u),
    event: 'contact',
    outcome: 'sent',
    references: ['HL-0000-0000'],
    deliveries,
    durationMs: 13,
  });
});

test('a refusal is logged by its codes, and by no word that was typed', () => {
  const problems = [
    createProblem(
      'several_questions',
      { field: 'question', index: 0, parts: [plainQuestion, 'And why?'] },
      { count: '2' },
    ),
    createProblem('not_delivered', { mailto: `mailto:x?body=${plainQuestion}` }),
  ];
  const line = log({ kind: 'refused', fields, problems });
  expect(JSON.parse(line)).toMatchObject({
    outcome: 'refused',
    codes: ['several_questions', 'not_delivered'],
  });
  for (const typed of [plainQuestion, 'Thunderbird', 'And why', writer, 'Password refused'])
    expect(line).not.toContain(typed);
});

test('a token that was asked for is logged by its kind, and no token or challenge is', () => {
  const parameters = { algorithm: 'a', nonce: 'nonce', salt: 's', cost: 1, keyLength: 1, keyPrefix: 'p' };
  const bots = { token: 'the-token', challenge: { parameters, signature: 'the-signature' } };
  expect(JSON.parse(log({ kind: 'token', ...bots }))).toEqual({
    time: expect.stringMatching(/^2\d{3}-\d\d-\d\dT[\d:.]+Z$/u),
    event: 'contact',
    outcome: 'token',
    durationMs: 13,
  });
  const typed = createFields({ token: 'the-token', altcha: 'the-proof' });
  const line = log({ kind: 'refused', fields: typed, problems: [createProblem('proof_wanted', bots)] });
  expect(line).toContain('"codes":["proof_wanted"]');
  expect(line).not.toMatch(/the-|nonce/u);
});

test('a draft and a page that is read are logged by their kind alone', () => {
  expect(JSON.parse(log({ kind: 'draft', fields, step: 'check' }))).toEqual({
    time: expect.stringMatching(/^2\d{3}-\d\d-\d\dT[\d:.]+Z$/u),
    event: 'contact',
    outcome: 'draft',
    durationMs: 13,
  });
  const receipts = [{ reference: 'HL-0000-0000', topic: 'sales' }];
  expect(JSON.parse(log({ kind: 'receipt', receipts, status: 'sent', at: 1, emergency: true }))).toEqual({
    time: expect.stringMatching(/^2\d{3}-\d\d-\d\dT[\d:.]+Z$/u),
    event: 'contact',
    outcome: 'receipt',
    durationMs: 13,
  });
});

test('what failed is logged with its reference, and an error of ours by its name', () => {
  const problems = [createProblem('not_delivered')];
  const deliveries = [{ reference: 'HL-0000-0000', result: 'failed' as const, attempts }];
  expect(
    JSON.parse(log({ kind: 'refused', fields, problems, deliveries, failure: 'TypeError' })),
  ).toMatchObject({
    codes: ['not_delivered'],
    failure: 'TypeError',
    references: ['HL-0000-0000'],
  });
});

test('a message that is kept and one that came again are logged as such', () => {
  const receipts = [{ reference: 'HL-0000-0000', topic: 'sales' }];
  const line = log({
    kind: 'accepted',
    status: 'stored',
    receipts,
    emergency: true,
    paged: false,
    earlier: 1,
  });
  expect(JSON.parse(line)).toMatchObject({ outcome: 'stored', again: true, paged: false });
});
