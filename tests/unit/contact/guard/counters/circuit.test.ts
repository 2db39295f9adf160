import { expect, test } from '@playwright/test';
import { createCircuit, nameReason } from '../../../../../src/contact/guard/counters/circuit.ts';

const { error } = console;
let lines: string[] = [];
test.beforeEach(() => {
  lines = [];
  console.error = (line: string) => lines.push(line);
});
test.afterEach(() => (console.error = error));

function createStore() {
  const clock = { now: 1_000_000 };
  const store = { asked: 0, works: false };
  const circuit = createCircuit('counters', () => clock.now);
  const ask = () =>
    circuit
      .run(() => {
        store.asked += 1;
        return store.works ? Promise.resolve('done') : Promise.reject(new Error('Command timed out'));
      })
      .catch(() => 'failed');
  return { clock, store, circuit, ask };
}

test('after a failure the store is left alone, for longer each time, up to a minute', async () => {
  const { clock, store, ask } = createStore();
  const asked: number[] = [];
  for (let ms = 0; ms < 200_000; ms += 500) {
    const before = store.asked;
    await ask();
    if (store.asked > before) asked.push(ms);
    clock.now += 500;
  }
  expect(asked).toEqual([0, 1000, 3000, 7000, 15_000, 31_000, 63_000, 123_000, 183_000]);
});

test('of many steps at once only one tries a store that failed', async () => {
  const { clock, store, ask } = createStore();
  await ask();
  clock.now += 1000;
  await Promise.all([ask(), ask(), ask(), ask()]);
  expect(store.asked).toBe(2);
});

test('steps that fail together count as one failure', async () => {
  const { clock, store, ask } = createStore();
  await Promise.all([ask(), ask(), ask(), ask()]);
  clock.now += 1000;
  store.works = true;
  expect(await ask()).toBe('done');
});

test('a store that is back is used at once, and each loss is logged once in ten minutes', async () => {
  const { clock, store, circuit, ask } = createStore();
  await ask();
  circuit.noteFailure('closed');
  clock.now += 1000;
  await ask();
  expect(lines).toEqual(['{"event":"counters","store":"memory","reason":"time-out"}']);
  clock.now += 10 * 60_000;
  await ask();
  expect(lines).toHaveLength(2);
  store.works = true;
  circuit.tryNow();
  expect([await ask(), await ask()]).toEqual(['done', 'done']);
  expect(lines.slice(2)).toEqual(['{"event":"counters","store":"redis"}']);
  store.works = false;
  await ask();
  expect(lines).toHaveLength(4);
});

function createReplyError(message: string): Error {
  return Object.assign(new Error(message), { name: 'ReplyError' });
}

for (const [what, failure, reason] of [
  ['a full store', createReplyError("OOM command not allowed when used memory > 'maxmemory'."), 'OOM'],
  ['a replica', createReplyError("READONLY You can't write against a read only replica."), 'READONLY'],
  ['a strange reply', createReplyError('redis.host.example says no'), 'ReplyError'],
  ['a slow store', new Error('Command timed out'), 'time-out'],
  [
    'an absent store',
    Object.assign(new Error('connect ECONNREFUSED 10.0.0.1'), { code: 'ECONNREFUSED' }),
    'ECONNREFUSED',
  ],
  [
    'a lost connection',
    new Error("Stream isn't writeable and enableOfflineQueue options is false"),
    'closed',
  ],
  ['no error at all', 'broken', 'unexpected'],
] as const) {
  test(`the log names ${what} by a code`, () => {
    expect(nameReason(failure)).toBe(reason);
  });
}
