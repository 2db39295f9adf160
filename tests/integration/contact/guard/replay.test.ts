import { expect, test } from '@playwright/test';
import type { Challenge } from 'altcha-lib';
import { solve } from '../../../../src/contact/browser/proof.ts';
import { createSubmissionId } from '../../../../src/contact/message/identity.ts';
import {
  emergencyMessage,
  plainMessage,
  plainQuestion,
  postJson,
  readProblems,
} from '../../../support/contact.ts';
import { assembleContact } from '../../../support/contact-under-test.ts';
import { startRedis } from '../../../support/redis-server.ts';
import { createScriptedTransport } from '../../../support/scripted-transport.ts';

let now = Math.ceil(Date.now() / 1000) * 1000;
const sent = createScriptedTransport(() => ({ kind: 'sent', id: '1' }));
const home = '192.0.2.7';

type Instance = (body: object, from?: string) => Promise<Response>;

/** As many instances of the function as a test needs, without a store of messages that would recognize one. */
async function withInstances(
  count: number,
  use: (instances: Instance[]) => Promise<void>,
  { redis, ...environment }: Record<string, string> = {},
) {
  const instances = await Promise.all(
    Array.from({ length: count }, () =>
      assembleContact([sent], {
        store: 'off',
        now: () => now,
        environment: {
          PROOF: 'always',
          ...(redis === undefined ? {} : { REDIS_URL: redis }),
          ...environment,
        },
      }),
    ),
  );
  try {
    await use(
      instances.map(
        ({ send }) =>
          (body, from = home) =>
            send(postJson(body), { address: from }),
      ),
    );
  } finally {
    for (const instance of instances) await instance.close();
  }
}

async function withRedis(use: (url: string) => Promise<void>) {
  const redis = await startRedis();
  await use(redis.url).finally(redis.kill);
}

const number = (count: number) => ({
  ...plainMessage,
  question: `${plainQuestion} This is number ${count}.`,
  submission: createSubmissionId(),
});

async function readWarning(response: Response) {
  expect(response.status).toBe(422);
  const [problem] = (await readProblems(response)).problems;
  return problem as NonNullable<typeof problem>;
}

async function countAccepted(answers: Promise<Response>[]): Promise<number> {
  return (await Promise.all(answers)).filter(({ status }) => status === 200).length;
}

test('a proof of work is good for one message, on however many instances it is tried at once', () =>
  withRedis((redis) =>
    withInstances(
      3,
      async (instances) => {
        const [first] = instances;
        const message = number(0);
        const warning = await readWarning((await first?.(message)) as Response);
        const altcha = await solve(warning.challenge as Challenge);
        const tries = instances.flatMap((send, index) => [
          send({ ...number(10 + index), altcha }),
          send({ ...number(20 + index), altcha }),
        ]);
        expect(await countAccepted(tries)).toBe(1);
        expect(await countAccepted(instances.map((send) => send({ ...number(1), altcha })))).toBe(0);
      },
      { redis },
    ),
  ));

test('whoever has proved work and was not sent is let through again, on another instance', () =>
  withRedis((redis) =>
    withInstances(
      2,
      async ([one, other]) => {
        const message = number(0);
        const warning = await readWarning((await one?.(message)) as Response);
        const altcha = await solve(warning.challenge as Challenge);
        expect((await one?.({ ...message, altcha }))?.status).toBe(200);
        expect((await other?.({ ...message, altcha }))?.status).toBe(200);
        expect((await other?.({ ...message, submission: createSubmissionId(), altcha }))?.status).toBe(422);
      },
      { redis },
    ),
  ));

test('a form that has waited is good for one sending, on however many instances it is tried at once', () =>
  withRedis((redis) =>
    withInstances(
      3,
      async (instances) => {
        const { submission: _own, ...message } = number(0);
        const warning = await readWarning((await instances[0]?.(message)) as Response);
        now += 10_000;
        const tries = instances.map((send) =>
          send({ ...message, submission: createSubmissionId(), token: warning.token }),
        );
        expect(await countAccepted(tries)).toBe(1);
      },
      { redis },
    ),
  ));

for (const [where, instances] of [
  ['on one instance', 1],
  ['on three instances', 3],
] as const) {
  test(`of 200 messages that wait together in one network, three go at once and one each ten seconds, ${where}`, () =>
    withRedis((redis) =>
      withInstances(
        instances,
        async (sends) => {
          const choose = (index: number) => sends[index % sends.length] as Instance;
          const messages = Array.from({ length: 200 }, (_, index) => ({
            ...number(index),
            email: `writer-${index}@writer.example`,
          }));
          const warnings = await Promise.all(
            messages.map(async (message, index) => readWarning(await choose(index)(message))),
          );
          const press = () =>
            countAccepted(
              messages.map((message, index) => choose(index)({ ...message, token: warnings[index]?.token })),
            );
          now += 10_000;
          expect(await press()).toBe(3);
        },
        { redis },
      ),
    ));
}

test('a form that has waited for another network is told to wait', () =>
  withInstances(1, async ([send]) => {
    const message = number(0);
    const { token } = await readWarning((await send?.(message)) as Response);
    now += 10_000;
    expect((await readWarning((await send?.({ ...message, token }, '192.0.2.8')) as Response)).code).toBe(
      'proof_wanted',
    );
    expect((await send?.({ ...message, token }))?.status).toBe(200);
  }));

test('a proof that was made for another network is not taken', () =>
  withInstances(1, async ([send]) => {
    const message = number(0);
    const { challenge } = await readWarning((await send?.(message)) as Response);
    const altcha = await solve(challenge as Challenge);
    expect((await send?.({ ...message, altcha }, '192.0.2.8'))?.status).toBe(422);
    expect((await send?.({ ...message, altcha }))?.status).toBe(200);
  }));

for (const [hours, status] of [
  [0.9, 200],
  [1.1, 422],
  [23, 422],
] as const) {
  test(`a form that is ${hours} hours old ${status === 200 ? 'has waited' : 'has not just waited, and is renewed'}`, () =>
    withInstances(1, async ([send]) => {
      const message = number(0);
      const { token } = await readWarning((await send?.(message)) as Response);
      now += hours * 60 * 60_000;
      const response = (await send?.({ ...message, token })) as Response;
      expect(response.status).toBe(status);
      if (status === 200) return;
      const renewed = await readWarning(response);
      expect(renewed.token).not.toBe(token);
      now += 10_000;
      expect((await send?.({ ...message, token: renewed.token }))?.status).toBe(200);
    }));
}

test('an emergency doesn’t queue behind the regular messages of its network', () =>
  withInstances(1, async ([send]) => {
    const messages = [number(0), number(1), number(2), number(3), emergencyMessage];
    const warnings = await Promise.all(
      messages.map(async (message) => readWarning((await send?.(message)) as Response)),
    );
    now += 10_000;
    const statuses = [];
    for (const [index, message] of messages.entries()) {
      statuses.push((await send?.({ ...message, token: warnings[index]?.token }))?.status);
    }
    expect(statuses).toEqual([200, 200, 200, 422, 200]);
  }));

test('without Redis the same holds within one process', () =>
  withInstances(1, async ([send]) => {
    const { challenge } = await readWarning((await send?.(number(0))) as Response);
    const altcha = await solve(challenge as Challenge);
    const tries = Array.from(
      { length: 6 },
      (_, index) => send?.({ ...number(index), altcha }) as Promise<Response>,
    );
    expect(await countAccepted(tries)).toBe(1);
  }));
