import { expect, test } from '@playwright/test';
import { checkRedis } from '../../../../../src/contact/send/outbox/redis-check.ts';
import { createOutbox } from '../../../../../src/contact/send/outbox/index.ts';
import { openRedisStore } from '../../../../../src/contact/send/outbox/redis.ts';
import { startRedis, type RedisServer } from '../../../../support/redis-server.ts';
import { createRow, secret } from '../../../../unit/contact/send/outbox/bench.ts';
import { describeStore } from '../../../../unit/contact/send/outbox/store-contract.ts';

let server: RedisServer;
test.beforeAll(async () => {
  server = await startRedis();
});
test.afterAll(() => server.kill());

describeStore(async () => {
  await server.restart();
  const store = openRedisStore(server.url);
  return { store, close: () => store.close() };
});

test('a Redis that is gone has surely done nothing, and works when it is back', async () => {
  const store = openRedisStore(server.url);
  await store.list(1);
  await server.kill();
  await expect(store.put([createRow()])).rejects.toMatchObject({ name: 'StoreError' });
  await expect(store.put([createRow()])).rejects.toMatchObject({ nothingDone: true });
  await server.restart();
  await expect.poll(() => store.put([createRow()]).catch(() => []), { timeout: 10_000 }).toHaveLength(1);
  await store.close();
});

test('a Redis that has forgotten its scripts gets them again', async () => {
  await server.restart();
  const store = openRedisStore(server.url);
  for (const id of ['first', 'second']) {
    await store.put([createRow({ id })]);
    await store.put([createRow({ id: `${id} again` })]);
    expect(await store.list(10)).toHaveLength(id === 'first' ? 2 : 4);
    server.ask('SCRIPT', 'FLUSH');
  }
  expect(server.ask('INFO', 'commandstats')).toMatch(/cmdstat_evalsha:calls=3,/u);
  await store.close();
});

test('a Redis that hangs may have done it', async () => {
  const store = openRedisStore(server.url);
  await store.list(1);
  server.hang();
  await expect(store.put([createRow({ id: 'hung' })])).rejects.toMatchObject({ nothingDone: false });
  server.goOn();
  await expect.poll(() => store.find(['hung'])).toHaveLength(1);
  await store.close();
});

test('a Redis that keeps nothing on disk is refused with what to set', async () => {
  expect(await checkRedis(server.url)).toEqual({
    mistake: expect.stringContaining('appendonly yes'),
  });
});

test('while thousands wait, anybody may ask for the health again and again, and messages are still taken', async () => {
  await server.restart();
  const store = openRedisStore(server.url);
  const waiting = Array.from({ length: 5000 }, (_, index) =>
    createRow({ id: `waiting ${index}`, sealed: Buffer.alloc(4000, 1), lease: 0 }),
  );
  while (waiting.length > 0) await store.put(waiting.splice(0, 100));
  const outbox = createOutbox({ store, storeName: 'redis', transports: [], secret });
  const asked = Array.from({ length: 200 }, () => outbox.health());
  const put = await store.put([createRow({ id: 'new' })]);
  expect(put).toHaveLength(1);
  for (const health of await Promise.all(asked)) expect(health.counts).toMatchObject({ waiting: 5000 });
  await outbox.stop();
});
