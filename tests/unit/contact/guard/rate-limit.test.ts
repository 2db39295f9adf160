import { expect, test } from '@playwright/test';
import { createCounters, type Counters } from '../../../../src/contact/guard/counters/index.ts';
import { createRateLimit, type RateLimit } from '../../../../src/contact/guard/rate-limit.ts';
import { limits } from '../../../../src/contact/message/schema.ts';
import {
  contactUrl,
  createContact,
  createFields,
  createSettings,
  plainMessage,
  plainQuestion,
} from '../../../support/contact.ts';

const fields = createFields(plainMessage);

interface Try {
  email?: string;
  questions?: number;
  /** The client's address, as the platform would give it. */
  client?: string;
}

/** One message to the limit: the way to give it back, or the refusal. */
async function count(limit: RateLimit, { email = 'jo@writer.example', questions = 1, client }: Try = {}) {
  const contact = createContact({ email, question: Array.from({ length: questions }, () => plainQuestion) });
  const request = new Request(contactUrl, { headers: client === undefined ? {} : { 'X-Real-IP': client } });
  const step = await limit.count(contact, fields, request);
  if ('value' in step) return { refund: step.value.refund, quotas: step.value.quotas };
  if (step.outcome.kind !== 'refused') throw new Error('A limit either counts or refuses.');
  return { refusal: step.outcome };
}

/** How many of so many messages pass. */
async function countPassing(limit: RateLimit, tries: Try[]): Promise<number> {
  let passing = 0;
  for (const one of tries) if ('refund' in (await count(limit, one))) passing += 1;
  return passing;
}

const createLimit = (environment: Record<string, string> = {}) =>
  createRateLimit(createSettings({ RATE_LIMIT: 'on', ...environment }));
const repeat = (times: number, one: Try = {}) => Array.from({ length: times }, () => one);
const onVercel = { VERCEL: '1', RESEND_API_KEY: 're_test', CONTACT_FROM: 'form@writer.example' };
/** Many writers of one network. */
const fromNetwork = (times: number, client: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => ({
    email: `jo${index}@writer.example`,
    client: client(index),
  }));

test('ten messages of one writer pass, and the eleventh is told to wait', async () => {
  const limit = createLimit();
  expect(await countPassing(limit, repeat(10))).toBe(10);
  const { refusal } = await count(limit);
  expect(refusal?.problems.map(({ code }) => code)).toEqual(['too_many_messages']);
  expect(refusal?.problems[0]?.message).toContain('10 minutes');
  expect(refusal?.retryAfterSeconds).toBeGreaterThan(590);
  expect(refusal?.retryAfterSeconds).toBeLessThanOrEqual(600);
  expect(refusal?.fields).toBe(fields);
});

test('a writer who has filled a form may send a second one, as its words promise', async () => {
  expect(await countPassing(createLimit(), repeat(3, { questions: limits.questions }))).toBe(2);
});

test('a writer is the same in capitals, and another is counted alone', async () => {
  const limit = createLimit();
  await countPassing(limit, repeat(10));
  expect(await countPassing(limit, [{ email: 'JO@Writer.example' }])).toBe(0);
  expect(await countPassing(limit, [{ email: 'al@writer.example' }])).toBe(1);
});

test('three questions count as three messages', async () => {
  const limit = createLimit();
  expect(
    await countPassing(limit, [
      { questions: 5 },
      { questions: 3 },
      { questions: 3 },
      { questions: 2 },
      { questions: 1 },
    ]),
  ).toBe(3);
});

test('a message that was refused is not counted', async () => {
  const limit = createLimit();
  await countPassing(limit, repeat(9));
  expect(await countPassing(limit, repeat(3, { questions: 2 }))).toBe(0);
  expect(await countPassing(limit, repeat(2))).toBe(1);
});

test('messages that could not be sent are refunded, and the others of the request are not', async () => {
  const limit = createLimit();
  await count(limit, { questions: 5 });
  const { refund } = await count(limit, { questions: 5 });
  expect(await countPassing(limit, repeat(1))).toBe(0);
  await refund?.(2);
  expect(await countPassing(limit, repeat(5))).toBe(2);
});

test('a network may send thirty messages, of however many writers', async () => {
  const limit = createLimit(onVercel);
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
  const limit = createLimit(onVercel);
  await countPassing(
    limit,
    fromNetwork(30, () => '192.0.2.7'),
  );
  expect(await countPassing(limit, repeat(9, { email: 'al@writer.example', client: '192.0.2.7' }))).toBe(0);
  expect(await countPassing(limit, repeat(10, { email: 'al@writer.example', client: '192.0.2.9' }))).toBe(10);
});

for (const [how, client] of [
  ['in short', (index: number) => `2001:db8::${(index + 1).toString(16)}`],
  ['in full', (index: number) => `2001:db8:0:0:${index}:1:1:1`],
  ['in both ways', (index: number) => (index % 2 ? `2001:0DB8::${index}:1` : `2001:db8:0:0:0:0:0:${index}`)],
] as const) {
  test(`the half of an IPv6 address that names the network is counted, written ${how}`, async () => {
    expect(await countPassing(createLimit(onVercel), fromNetwork(31, client))).toBe(30);
  });
}

test('IPv4 addresses that are written as IPv6 are counted one by one', async () => {
  expect(
    await countPassing(
      createLimit(onVercel),
      fromNetwork(40, (index) => `::ffff:192.0.2.${index}`),
    ),
  ).toBe(40);
});

test('another IPv6 network is counted alone', async () => {
  const limit = createLimit(onVercel);
  await countPassing(
    limit,
    fromNetwork(30, () => '2001:db8:0:1::1'),
  );
  expect(
    await countPassing(
      limit,
      fromNetwork(2, () => '2001:db8:0:2::1'),
    ),
  ).toBe(2);
});

test('where no platform is known to set it, nobody’s word about an address is taken', async () => {
  expect(
    await countPassing(
      createLimit(),
      fromNetwork(40, () => '192.0.2.7'),
    ),
  ).toBe(40);
});

test('what is used of the limits is known before anything is counted, and looking counts nothing', async () => {
  const limit = createLimit(onVercel);
  const use = (email: string) =>
    limit.measureUse(
      createContact({ email }),
      new Request(contactUrl, { headers: { 'X-Real-IP': '192.0.2.7' } }),
    );
  expect(await use('jo@writer.example')).toBe(0);
  const client = '192.0.2.7';
  await countPassing(limit, repeat(3, { client }));
  for (let looked = 0; looked < 9; looked += 1) expect(await use('jo@writer.example')).toBe(3 / 10);
  expect(await use('al@writer.example')).toBe(3 / 30);
  await countPassing(limit, repeat(9, { client }));
  expect(await use('jo@writer.example')).toBe(1);
});

test('what is left is told, of each limit that the request was counted for', async () => {
  const { quotas } = await count(createLimit(onVercel), { questions: 2, client: '192.0.2.7' });
  expect(quotas?.map(({ name, remaining }) => [name, remaining])).toEqual([
    ['address', 8],
    ['address-day', 18],
    ['network', 28],
  ]);
});

test('twenty messages of a writer pass in a day, however they are spread', async () => {
  const settings = createSettings({ RATE_LIMIT: 'on' });
  const counters = createCounters(settings);
  // A limiter of ten minutes that forgets at once stands for the minutes between.
  const spread: Counters = {
    ...counters,
    createLimiter: (rule) =>
      counters.createLimiter(rule.name === 'address' ? { ...rule, points: 1000 } : rule),
  };
  expect(await countPassing(createRateLimit(settings, spread), repeat(25))).toBe(20);
});

test('on the next day nothing of the day before is known', async () => {
  const clock = { now: Date.parse('2026-11-23T23:59:00Z') };
  const settings = createSettings({ RATE_LIMIT: 'on' });
  const limit = createRateLimit(settings, createCounters(settings), () => clock.now);
  expect(await countPassing(limit, repeat(11))).toBe(10);
  clock.now += 59_000;
  expect(await countPassing(limit, repeat(1))).toBe(0);
  clock.now += 1000;
  expect(await countPassing(limit, repeat(11))).toBe(10);
});

test('an operator can switch the limits off', async () => {
  expect(await countPassing(createLimit({ RATE_LIMIT: 'off' }), repeat(50))).toBe(50);
});
