import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { createCounters } from '../../../../../src/contact/guard/counters/index.ts';
import { createRateLimit } from '../../../../../src/contact/guard/rate-limit.ts';
import {
  createContact,
  createFields,
  createSettings,
  customer,
  emergencyMessage,
  outage,
  plainMessage,
  plainQuestion,
  postJson,
  writer,
} from '../../../../support/contact.ts';
import { createScriptedTransport } from '../../../../support/scripted-transport.ts';
import { withContact } from '../../../../support/contact-under-test.ts';
import type { Task } from '../../../../support/counting-process.ts';
import { startRedis, type RedisServer } from '../../../../support/redis-server.ts';

const program = fileURLToPath(new URL('../../../../support/counting-process.ts', import.meta.url));

// What a process does once, such as importing, is not what a request waits for.
test.beforeAll(() =>
  withContact(async ({ send }) => {
    await import('ioredis');
    await send(postJson(plainMessage));
  }),
);

// Where many tests share few processors, a process may be kept from running for as long as a request may take.
test.describe.configure({ retries: 2 });

let redis: RedisServer;
test.beforeEach(async () => {
  redis = await startRedis();
});
test.afterEach(() => redis.kill());

/** As many processes as tasks, all at once: what each answers. */
async function runProcesses(tasks: Task[]): Promise<unknown[]> {
  const processes = tasks.map(() => fork(program, { env: { ...process.env, REDIS_URL: redis.url } }));
  try {
    await Promise.all(processes.map((child) => once(child, 'message')));
    return await Promise.all(
      processes.map(async (child, index) => {
        child.send(tasks[index] ?? {});
        const [answer] = (await once(child, 'message')) as [unknown];
        return answer;
      }),
    );
  } finally {
    for (const child of processes) child.disconnect();
    await Promise.all(processes.map(async (child) => child.exitCode ?? (await once(child, 'exit'))));
  }
}

const sent = createScriptedTransport(() => ({ kind: 'sent', id: '1' }));
const peer = { address: '192.0.2.7' };

/** The handler with the limits in Redis; every request is timed. */
let number = 0;
function withRedis(
  use: (send: (email?: string) => Promise<{ status: number; tookMs: number }>) => Promise<void>,
) {
  return withContact(
    ({ send }) =>
      use(async (email = writer) => {
        const began = performance.now();
        const question = `${plainQuestion} This is number ${(number += 1)}.`;
        const { status } = await send(postJson({ ...plainMessage, question, email }), peer);
        return { status, tookMs: performance.now() - began };
      }),
    {
      environment: { RATE_LIMIT: 'on', PROOF: 'off', REDIS_URL: redis.url },
      transports: [sent],
    },
  );
}

/** Lets another writer send until Redis counts it. */
async function connect(send: (email: string) => Promise<unknown>): Promise<void> {
  await expect.poll(async () => (await send('al@writer.example')) && redis.dump()).toContain(':network:');
}

/** What is written to the log of errors meanwhile. */
async function captureErrors(use: (lines: readonly string[]) => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const { error } = console;
  console.error = (line: string) => lines.push(line);
  await use(lines).finally(() => (console.error = error));
  return lines;
}

/** The answers to as many messages as a writer may send in ten minutes. */
const passing = Array.from({ length: 10 }, () => 200);

test('three processes share the limits of a writer', async () => {
  const passed = await runProcesses(Array.from({ length: 3 }, () => ({ messages: 7, email: writer })));
  expect((passed as number[]).reduce((sum, one) => sum + one)).toBe(10);
});

test('a Redis that is full is left alone, logged once, and the limit of the process holds', () =>
  withRedis(async (send) => {
    const lines = await captureErrors(async (written) => {
      await connect(send);
      redis.ask('CONFIG', 'SET', 'maxmemory-policy', 'noeviction');
      redis.ask('CONFIG', 'SET', 'maxmemory', '1');
      const answers = [];
      for (let message = 0; message <= 10; message += 1) answers.push(await send());
      expect(answers.map(({ status }) => status)).toEqual([...passing, 429]);
      // Whoever comes after the first doesn't even ask.
      const refusedBefore = redis.ask('INFO', 'errorstats');
      await send();
      expect(redis.ask('INFO', 'errorstats')).toBe(refusedBefore);
      redis.ask('CONFIG', 'SET', 'maxmemory', '0');
      await expect
        .poll(async () => {
          await send('ed@writer.example');
          return written.length;
        })
        .toBe(2);
    });
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { event: 'counters', store: 'memory', reason: 'OOM' },
      { event: 'counters', store: 'redis' },
    ]);
  }));

test('what Redis counted is known when it is lost', () =>
  withRedis(async (send) => {
    await captureErrors(async () => {
      await connect(send);
      for (let message = 0; message < 10; message += 1) await send();
      await redis.kill();
      expect((await send()).status).toBe(429);
    });
  }));

test('midnight changes nothing, and what was sent before it can be refunded after it', async () => {
  const settings = createSettings({ RATE_LIMIT: 'on', REDIS_URL: redis.url });
  const counters = createCounters(settings);
  const clock = { now: Date.parse('2026-11-23T23:59:59Z') };
  const limit = createRateLimit(settings, counters, () => clock.now);
  const network = { near: '192.0.2.7', known: true };
  const contact = createContact({ question: [plainQuestion, plainQuestion] });
  const count = () => limit.count(contact, createFields({}), network);
  const first = await count();
  for (let more = 0; more < 4; more += 1) expect('value' in (await count())).toBe(true);
  clock.now += 2000;
  expect('outcome' in (await count())).toBe(true);
  if ('value' in first) await first.value.refund(2);
  expect('value' in (await count())).toBe(true);
  expect('outcome' in (await count())).toBe(true);
  counters.close();
});

test('with Redis killed in the middle the limit of the process holds, and sending goes on at once', () =>
  withRedis(async (send) => {
    const lines = await captureErrors(async (written) => {
      await connect(send);
      await redis.kill();
      const answers = [];
      for (let message = 0; message <= 10; message += 1) answers.push(await send());
      expect(answers.map(({ status }) => status)).toEqual([...passing, 429]);
      for (const { tookMs } of answers) expect(tookMs).toBeLessThan(oneWaitMs);
      await expect.poll(() => written.length).toBe(1);
    });
    // A line for the operator, without the address of the server.
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"store":"memory"');
    expect(lines[0]).not.toContain('127.0.0.1');
  }));

/** A step that asks a Redis that hangs waits for 300 ms. The rest is what a busy machine takes. */
const withoutWaitingMs = 250;
const oneWaitMs = 1500;

test('with a Redis that hangs only the first request waits for it', () =>
  withRedis(async (send) => {
    await captureErrors(async () => {
      await connect(send);
      redis.hang();
      const [first, second, third] = [await send(), await send(), await send()];
      expect([first.status, second.status, third.status]).toEqual([200, 200, 200]);
      expect(first.tookMs).toBeLessThan(oneWaitMs);
      expect(second.tookMs).toBeLessThan(withoutWaitingMs);
      expect(third.tookMs).toBeLessThan(withoutWaitingMs);
    });
  }));

test('with a Redis that hangs from the start only the first request waits for it', async () => {
  redis.hang();
  await captureErrors(() =>
    withRedis(async (send) => {
      const [first, second] = [await send(), await send()];
      expect([first.status, second.status]).toEqual([200, 200]);
      expect(first.tookMs).toBeLessThan(oneWaitMs);
      expect(second.tookMs).toBeLessThan(withoutWaitingMs);
    }),
  );
});

test('with no Redis at the address sending goes on, and the limit of the process holds', async () => {
  await redis.kill();
  await captureErrors(() =>
    withRedis(async (send) => {
      const answers = [];
      for (let message = 0; message <= 10; message += 1) answers.push(await send());
      expect(answers.map(({ status }) => status)).toEqual([...passing, 429]);
      for (const { tookMs } of answers) expect(tookMs).toBeLessThan(oneWaitMs);
    }),
  );
});

test('a Redis that is back counts again', () =>
  withRedis(async (send) => {
    const lines = await captureErrors(async () => {
      await redis.kill();
      await send();
      await redis.restart();
      const sendAndDump = async () => {
        await send();
        return redis.dump();
      };
      await expect.poll(sendAndDump, { timeout: 5000 }).toContain(':network:');
    });
    expect(lines.at(-1)).toBe('{"event":"counters","store":"redis"}');
  }));

test('Redis holds no address, no text and no name of a network', () =>
  withContact(
    async ({ send }) => {
      await send(postJson(plainMessage), peer);
      await send(postJson(emergencyMessage), peer);
      const held = redis.dump();
      for (const name of ['network', 'writer', 'address', 'emergency']) {
        expect(held).toContain(`{one-question}:${name}:`);
      }
      for (const typed of [writer, customer, 'writer.example', '192.0.2.7', plainQuestion, outage])
        expect(held).not.toContain(typed);
    },
    {
      environment: { RATE_LIMIT: 'on', PROOF: 'off', REDIS_URL: redis.url },
      transports: [sent],
    },
  ));
