import { expect, test } from '@playwright/test';
import { createCounters } from '../../../../src/contact/guard/counters/index.ts';
import { findNetwork } from '../../../../src/contact/guard/network.ts';
import { createRateLimit, writeWait, type RateLimit } from '../../../../src/contact/guard/rate-limit.ts';
import { limits } from '../../../../src/contact/message/schema.ts';
import {
  contactUrl,
  createContact,
  createFields,
  createSettings,
  plainQuestion,
} from '../../../support/contact.ts';

const fields = createFields({ question: plainQuestion, email: 'jo@writer.example' });
const settings = createSettings({ RATE_LIMIT: 'on' });
const minute = 60_000;

interface Try {
  email?: string;
  questions?: number;
  /** The sender's address; `none` if nobody knows it. */
  from?: string;
  emergency?: 'yes' | 'no';
}

const nameNetwork = (address: string) =>
  findNetwork(new Request(contactUrl), address === 'none' ? undefined : { address }, settings);

function describe({ email = 'jo@writer.example', questions = 1, emergency = 'no' }: Try) {
  return createContact({
    email,
    emergency,
    question: Array.from({ length: questions }, () => plainQuestion),
  });
}

/** One message to the limit: the way to give it back, or the refusal. */
async function count(limit: RateLimit, one: Try = {}) {
  const step = await limit.count(describe(one), fields, nameNetwork(one.from ?? '192.0.2.1'));
  if ('value' in step) return step.value;
  if (step.outcome.kind !== 'refused') throw new Error('A limit either counts or refuses.');
  return { refusal: step.outcome };
}

const isCrowded = (limit: RateLimit, one: Try = {}) =>
  limit.isCrowded(describe(one), nameNetwork(one.from ?? '192.0.2.1'));

/** How many of so many messages pass. */
async function countPassing(limit: RateLimit, tries: Try[]): Promise<number> {
  let passing = 0;
  for (const one of tries) if ('refund' in (await count(limit, one))) passing += 1;
  return passing;
}

function createLimit(environment: Record<string, string> = {}) {
  const clock = { now: Date.parse('2026-11-23T12:00:00Z') };
  const all = createSettings({ RATE_LIMIT: 'on', ...environment });
  return { limit: createRateLimit(all, createCounters(all), () => clock.now), clock };
}

const repeat = (times: number, one: Try = {}) => Array.from({ length: times }, () => one);
/** Many writers, from addresses that a function gives. */
const fromNetwork = (times: number, from: (index: number) => string, more: Try = {}) =>
  Array.from({ length: times }, (_, index) => ({
    ...more,
    email: `jo${index}@writer.example`,
    from: from(index),
  }));

test('ten messages of one writer pass, and the eleventh is told to wait until one more may come', async () => {
  const { limit, clock } = createLimit();
  expect(await countPassing(limit, repeat(10))).toBe(10);
  const refused = await count(limit);
  const refusal = 'refusal' in refused ? refused.refusal : undefined;
  expect(refusal?.problems.map(({ code }) => code)).toEqual(['too_many_messages']);
  expect(refusal?.problems[0]?.message).toContain('Please wait a minute');
  expect(refusal?.retryAfterSeconds).toBe(60);
  expect(refusal?.fields).toBe(fields);
  clock.now += minute - 1;
  expect(await countPassing(limit, repeat(1))).toBe(0);
  clock.now += 1;
  expect(await countPassing(limit, repeat(2))).toBe(1);
});

test('a writer who has filled a form may send a second one, as its words promise', async () => {
  expect(await countPassing(createLimit().limit, repeat(3, { questions: limits.questions }))).toBe(2);
});

test('a writer is the same in capitals, and another is counted alone', async () => {
  const { limit } = createLimit();
  await countPassing(limit, repeat(10));
  expect(await countPassing(limit, [{ email: 'JO@Writer.example' }])).toBe(0);
  expect(await countPassing(limit, [{ email: 'al@writer.example' }])).toBe(1);
});

test('three questions count as three messages', async () => {
  const tries = [{ questions: 5 }, { questions: 3 }, { questions: 3 }, { questions: 2 }, { questions: 1 }];
  expect(await countPassing(createLimit().limit, tries)).toBe(3);
});

test('a message that was refused is not counted', async () => {
  const { limit } = createLimit();
  await countPassing(limit, repeat(9));
  expect(await countPassing(limit, repeat(3, { questions: 2 }))).toBe(0);
  expect(await countPassing(limit, repeat(2))).toBe(1);
});

test('messages that could not be sent are refunded, and the others of the request are not', async () => {
  const { limit } = createLimit();
  await count(limit, { questions: 5 });
  const counted = await count(limit, { questions: 5 });
  expect(await countPassing(limit, repeat(1))).toBe(0);
  if ('refund' in counted) await counted.refund(2);
  expect(await countPassing(limit, repeat(5))).toBe(2);
});

test('a typed address locks nobody out: what others send in its name refuses nothing', async () => {
  const { limit } = createLimit();
  for (let network = 1; network <= 40; network += 1) {
    await countPassing(limit, repeat(10, { from: `198.51.100.${network}` }));
  }
  expect(await countPassing(limit, repeat(10, { from: '192.0.2.1' }))).toBe(10);
});

test('messages in one name demand proof only when more than two networks send them', async () => {
  const { limit } = createLimit();
  for (const from of ['198.51.100.1', '198.51.100.2']) await countPassing(limit, repeat(10, { from }));
  expect(await isCrowded(limit)).toBe(false);
  await countPassing(limit, repeat(10, { from: '198.51.100.3' }));
  expect(await isCrowded(limit)).toBe(true);
  expect(await isCrowded(limit, { email: 'al@writer.example' })).toBe(false);
});

test('a network may send thirty messages, of however many writers', async () => {
  const { limit } = createLimit();
  expect(
    await countPassing(
      limit,
      fromNetwork(31, () => '192.0.2.7'),
    ),
  ).toBe(30);
  expect(
    await countPassing(
      limit,
      fromNetwork(1, () => '192.0.2.8'),
    ),
  ).toBe(1);
});

test('what the network refuses is not counted against the writer', async () => {
  const { limit, clock } = createLimit();
  await countPassing(
    limit,
    fromNetwork(30, () => '192.0.2.7'),
  );
  expect(await countPassing(limit, repeat(9, { email: 'al@writer.example', from: '192.0.2.7' }))).toBe(0);
  clock.now += 10 * minute;
  expect(await countPassing(limit, repeat(10, { email: 'al@writer.example', from: '192.0.2.7' }))).toBe(10);
});

test('the half of an IPv6 address that names the network is counted', async () => {
  const { limit } = createLimit();
  expect(
    await countPassing(
      limit,
      fromNetwork(31, (index) => `2001:db8::${(index + 1).toString(16)}`),
    ),
  ).toBe(30);
  expect(
    await countPassing(
      limit,
      fromNetwork(2, () => '2001:db8:0:2::1'),
    ),
  ).toBe(2);
});

test('whoever has many IPv6 networks has one limit for all of them', async () => {
  const { limit } = createLimit();
  const of = (index: number) => `2001:db8:0:${index.toString(16)}::1`;
  expect(await countPassing(limit, fromNetwork(700, of))).toBe(600);
  expect(
    await countPassing(
      limit,
      fromNetwork(5, (index) => `2001:db8:1:${index}::1`),
    ),
  ).toBe(5);
});

test('senders whom nobody can tell apart share a larger limit, and none is refused by their address', async () => {
  const { limit } = createLimit();
  expect(await countPassing(limit, repeat(301, { from: 'none' }))).toBe(300);
});

test('regular messages take nothing from emergencies, nor emergencies from them', async () => {
  const { limit } = createLimit();
  const emergency = { emergency: 'yes' } as const;
  await countPassing(
    limit,
    fromNetwork(40, () => '192.0.2.1'),
  );
  await countPassing(limit, repeat(20));
  expect(await isCrowded(limit, emergency)).toBe(false);
  expect(await countPassing(limit, repeat(10, emergency))).toBe(10);
  expect(await countPassing(limit, repeat(1, emergency))).toBe(0);
  expect(
    await countPassing(
      limit,
      fromNetwork(20, () => '192.0.2.1', emergency),
    ),
  ).toBe(10);

  const other = createLimit().limit;
  await countPassing(
    other,
    fromNetwork(30, () => '192.0.2.1', emergency),
  );
  expect(await countPassing(other, repeat(10))).toBe(10);
});

test('proof is demanded once half of a limit is used, and looking counts nothing', async () => {
  const { limit, clock } = createLimit();
  await countPassing(limit, repeat(4));
  for (let looked = 0; looked < 9; looked += 1) expect(await isCrowded(limit)).toBe(false);
  await countPassing(limit, repeat(1));
  expect(await isCrowded(limit)).toBe(true);
  expect(await isCrowded(limit, { email: 'al@writer.example' })).toBe(false);
  clock.now += minute;
  expect(await isCrowded(limit)).toBe(false);
});

test('a flood from everywhere demands proof of everybody, refuses nobody, and is soon over', async () => {
  const { limit, clock } = createLimit();
  expect(
    await countPassing(
      limit,
      fromNetwork(99, (index) => `192.0.2.${index}`),
    ),
  ).toBe(99);
  expect(await limit.isFlooded()).toBe(false);
  expect(
    await countPassing(
      limit,
      fromNetwork(900, (index) => `198.51.${index >> 8}.${index & 255}`),
    ),
  ).toBe(900);
  expect(await limit.isFlooded()).toBe(true);
  expect(await isCrowded(limit, { email: 'al@other.example', from: '203.0.113.9' })).toBe(true);
  expect(await isCrowded(limit, { email: 'al@other.example', from: '203.0.113.9', emergency: 'yes' })).toBe(
    false,
  );
  clock.now += 5 * minute + 1000;
  expect(await limit.isFlooded()).toBe(false);
});

test('what is left is told of the sender’s own network, and nothing of the address', async () => {
  const counted = await count(createLimit().limit, { questions: 2 });
  expect('quotas' in counted ? counted.quotas : []).toEqual([
    { name: 'network', points: 30, duration: 600, remaining: 28, resetSeconds: 40 },
  ]);
  const unknown = await count(createLimit().limit, { from: 'none' });
  expect('quotas' in unknown ? unknown.quotas : undefined).toEqual([]);
});

test('twenty messages of a writer pass at once in a day, then one each 72 minutes', async () => {
  const { limit, clock } = createLimit();
  let passed = 0;
  for (let part = 0; part < 6; part += 1) {
    passed += await countPassing(limit, repeat(5));
    clock.now += 5 * minute;
  }
  expect(passed).toBe(20);
  clock.now += 72 * minute;
  expect(await countPassing(limit, repeat(5))).toBe(1);
});

test('midnight changes nothing', async () => {
  const { limit, clock } = createLimit();
  clock.now = Date.parse('2026-11-23T23:59:30Z');
  expect(await countPassing(limit, repeat(11))).toBe(10);
  clock.now += 59_000;
  expect(await countPassing(limit, repeat(1))).toBe(0);
  clock.now += 1000;
  expect(await countPassing(limit, repeat(1))).toBe(1);
});

test('an operator can switch the limits off', async () => {
  const { limit } = createLimit({ RATE_LIMIT: 'off' });
  expect(await countPassing(limit, repeat(50))).toBe(50);
  expect([await isCrowded(limit), await limit.isFlooded()]).toEqual([false, false]);
});

test('a proxy that isn’t configured is logged once', async () => {
  const lines: string[] = [];
  const { error } = console;
  console.error = (line: string) => lines.push(line);
  const request = new Request(contactUrl, { headers: { 'X-Forwarded-For': '192.0.2.7' } });
  const network = findNetwork(request, { address: '127.0.0.1' }, settings);
  const { limit } = createLimit();
  try {
    for (let time = 0; time < 3; time += 1) await limit.count(describe({}), fields, network);
  } finally {
    console.error = error;
  }
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('TRUST_PROXY is 0');
  expect(lines[0]).not.toContain('192.0.2.7');
});

for (const [seconds, words] of [
  [1, 'a second'],
  [10, '10 seconds'],
  [60, 'a minute'],
  [61, '2 minutes'],
  [4320, '72 minutes'],
  [6000, '2 hours'],
] as const) {
  test(`${seconds} seconds are told as ${words}`, () => {
    expect(writeWait(seconds)).toBe(words);
  });
}
