import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { Redis } from 'ioredis';
import { createMemoryIncidents } from '../../../../src/contact/emergency/incidents/memory.ts';
import { createRedisIncidents } from '../../../../src/contact/emergency/incidents/redis.ts';
import { rule } from '../../../../src/contact/emergency/incidents/rule.ts';
import type { IncidentStore, Placement, Report } from '../../../../src/contact/emergency/incidents/types.ts';
import type { Strength } from '../../../../src/contact/message/types.ts';
import { startRedis } from '../../../support/redis-server.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use, without what is only left over. */
function measureHeap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

const noon = Date.parse('2026-11-23T12:49:30Z');
const minute = 60_000;

let messages = 0;

/** A report by a message of its own, by somebody whom one name tells apart. */
function createReport(who: string, strength: Strength, parts: Partial<Report> = {}): Report {
  messages += 1;
  return { service: 'imap', message: `message ${messages}`, strength, reporter: [who], ...parts };
}

type Use = (store: IncidentStore) => Promise<void>;

const stores: [string, (use: Use) => Promise<void>][] = [
  ['memory', (use) => use(createMemoryIncidents())],
  [
    'Redis',
    async (use) => {
      const redis = await startRedis();
      const store = createRedisIncidents(redis.url);
      // Without it a lost connection would let memory answer instead.
      const { error } = console;
      console.error = (line: string) => {
        throw new Error(line);
      };
      try {
        await use(store);
      } finally {
        console.error = error;
        store.close();
        await redis.kill();
      }
    },
  ],
];

/** Minutes after the first, who reports, how strong it is, and whether it pages. */
type Step = [number, string, Strength, boolean];

const sequences: [string, Step[]][] = [
  [
    'of six reports that our probe confirms three page',
    [
      [0, 'a', 3, true],
      [1, 'b', 3, true],
      [2, 'c', 3, true],
      [3, 'd', 3, false],
      [4, 'e', 3, false],
      [5, 'f', 3, false],
    ],
  ],
  [
    'reports that only their writers vouch for share one page',
    [
      [0, 'a', 1, true],
      [1, 'b', 1, false],
      [2, 'c', 1, false],
      [60, 'd', 1, true],
    ],
  ],
  [
    'however many fakes came before, a report that our probe confirms pages',
    [
      [0, 'a', 1, true],
      [0, 'b', 1, false],
      [0, 'c', 1, false],
      [1, 'd', 3, true],
    ],
  ],
  [
    'however many texts passed the check, a report that our probe confirms pages',
    [
      [0, 'a', 2, true],
      [0, 'b', 2, true],
      [0, 'c', 2, true],
      [0, 'd', 2, false],
      [1, 'e', 3, true],
    ],
  ],
  [
    'after fakes, a text that passes the check pages',
    [
      [0, 'a', 1, true],
      [1, 'b', 2, true],
    ],
  ],
  [
    'a report that is weaker than one that paged does not page',
    [
      [0, 'a', 3, true],
      [1, 'b', 2, false],
      [2, 'c', 1, false],
    ],
  ],
  [
    'five texts of one reporter page once, and a stronger one of the same pages again',
    [
      [0, 'a', 2, true],
      [1, 'a', 2, false],
      [2, 'a', 2, false],
      [3, 'a', 2, false],
      [4, 'a', 2, false],
      [5, 'a', 3, true],
    ],
  ],
  [
    'while reports go on, one pages again half an hour after the last page',
    [
      [0, 'a', 3, true],
      [0, 'b', 3, true],
      [0, 'c', 3, true],
      [15, 'd', 3, false],
      [29, 'e', 3, false],
      [30, 'f', 3, true],
      [31, 'g', 3, false],
      [59, 'h', 3, false],
      [60, 'a', 3, true],
    ],
  ],
  [
    'fakes that keep an incident open page no sooner than a new one would, and silence no text that passes',
    [
      [0, 'a', 3, true],
      [20, 'b', 1, false],
      [40, 'c', 1, true],
      [60, 'd', 1, false],
      [61, 'e', 2, true],
      [62, 'f', 3, true],
    ],
  ],
  [
    'weak reports that keep an incident open do not silence the next weak one for ever',
    [
      [0, 'a', 1, true],
      [29, 'b', 1, false],
      [58, 'c', 1, true],
      [87, 'd', 1, false],
      [116, 'e', 1, true],
    ],
  ],
  [
    'the second outage of the day pages',
    [
      [0, 'a', 3, true],
      [0, 'b', 3, true],
      [0, 'c', 3, true],
      [0, 'd', 3, false],
      [660, 'a', 3, true],
    ],
  ],
  [
    'whoever is no customer pages nobody, and takes nobody’s page',
    [
      [0, 'a', 0, false],
      [1, 'a', 3, true],
      [2, 'b', 0, false],
    ],
  ],
];

for (const [name, withStore] of stores) {
  for (const [title, steps] of sequences) {
    test(`in ${name}, ${title}`, () =>
      withStore(async (store) => {
        const paged: Step[] = [];
        for (const [at, who, strength] of steps) {
          const { pages } = await store.place(createReport(who, strength), noon + at * minute);
          paged.push([at, who, strength, pages]);
        }
        expect(paged).toEqual(steps);
      }));
  }

  test(`in ${name}, an incident has one number and counts its reporters, customers and others apart`, () =>
    withStore(async (store) => {
      const place = (who: string, strength: Strength) => store.place(createReport(who, strength), noon);
      expect(await place('a', 3)).toMatchObject({ number: 'IMAP-261123-1249', rank: 1, customers: 1 });
      expect(await place('b', 1)).toMatchObject({ number: 'IMAP-261123-1249', rank: 2, customers: 2 });
      expect(await place('c', 0)).toMatchObject({ rank: 1, customers: 2, others: 1 });
      expect(await place('c', 0)).toMatchObject({ rank: 1, customers: 2, others: 1 });
      expect(await place('a', 3)).toMatchObject({ rank: 1, customers: 2, others: 1 });
      expect(await place('c', 3)).toMatchObject({ rank: 3, customers: 3, others: 1 });
    }));

  for (const shared of ['address', 'account', 'network']) {
    test(`in ${name}, a reporter is known again by the ${shared} alone`, () =>
      withStore(async (store) => {
        const nameParts = (person: string) =>
          ['address', 'account', 'network'].map((part) => `${part} ${part === shared ? 'same' : person}`);
        const place = (person: string) =>
          store.place(createReport('', 3, { reporter: nameParts(person) }), noon);
        expect(await place('a')).toMatchObject({ rank: 1, pages: true });
        expect(await place('b')).toMatchObject({ rank: 1, pages: false });
        // Whoever shares anything with the second one is the same person, too.
        const [address = '', account = '', network = ''] = nameParts('b');
        const third = createReport('', 3, { reporter: [address, account, network] });
        expect(await store.place(third, noon)).toMatchObject({ rank: 1, pages: false, customers: 1 });
      }));
  }

  test(`in ${name}, two services are two incidents`, () =>
    withStore(async (store) => {
      await store.place(createReport('a', 1), noon);
      const other = createReport('b', 1, { service: 'smtp' });
      expect(await store.place(other, noon)).toMatchObject({ number: 'SMTP-261123-1249', pages: true });
    }));

  test(`in ${name}, however many who are no customers report, a customer is known again and pages once`, () =>
    withStore(async (store) => {
      const others = Array.from({ length: rule.mostNames }, (_, index) => createReport(`other ${index}`, 0));
      for (const report of others) await store.place(report, noon);
      const pages = [];
      for (let text = 0; text < 4; text += 1) pages.push(await store.place(createReport('a', 3), noon));
      expect(pages.map((placement) => placement.pages)).toEqual([true, false, false, false]);
      expect(pages.at(-1)).toMatchObject({ rank: 1, customers: 1 });
    }));

  test(`in ${name}, an incident ends half an hour after its last report by a customer`, () =>
    withStore(async (store) => {
      const place = (at: number, strength: Strength) =>
        store.place(createReport(`at ${at}`, strength), noon + at);
      await place(0, 3);
      expect(await place(30 * minute - 1, 1)).toMatchObject({ number: 'IMAP-261123-1249' });
      expect(await place(60 * minute - 2, 0)).toMatchObject({ number: 'IMAP-261123-1249' });
      // The report of somebody who is no customer hasn't kept it open.
      expect(await place(60 * minute, 1)).toMatchObject({ number: 'IMAP-261123-1349', rank: 1 });
    }));

  test(`in ${name}, a message that comes again has the place it had, and takes no second one`, () =>
    withStore(async (store) => {
      const report = createReport('a', 3);
      const first = await store.place(report, noon);
      await Promise.all(Array.from({ length: 5 }, () => store.place(report, noon + minute)));
      expect(await store.place(report, noon + 23 * 60 * minute)).toEqual(first);
      expect(await store.place(createReport('b', 3), noon + minute)).toMatchObject({ rank: 2, customers: 2 });
    }));

  test(`in ${name}, a page of which nothing left leaves its turn to another, and may itself come again`, () =>
    withStore(async (store) => {
      const report = createReport('a', 1);
      await store.withdraw(report, await store.place(report, noon));
      expect(await store.place(createReport('b', 1), noon)).toMatchObject({ rank: 2, pages: true });
      expect(await store.place(report, noon)).toMatchObject({ rank: 1, pages: false });
      const third = createReport('c', 2);
      await store.withdraw(third, await store.place(third, noon));
      expect(await store.place(third, noon)).toMatchObject({ rank: 3, pages: true });
      const fourth = createReport('d', 2);
      await store.withdraw(fourth, await store.place(fourth, noon));
      expect(await store.place(fourth, noon)).toMatchObject({ rank: 4, pages: true });
    }));

  test(`in ${name}, a withdrawn repeat doesn’t put off the next`, () =>
    withStore(async (store) => {
      for (const who of ['a', 'b', 'c']) await store.place(createReport(who, 3), noon);
      const report = createReport('d', 3);
      await store.place(createReport('e', 3), noon + 20 * minute);
      const repeat = await store.place(report, noon + 31 * minute);
      expect(repeat.pages).toBe(true);
      await store.withdraw(report, repeat);
      expect(await store.place(report, noon + 32 * minute)).toMatchObject({ pages: true });
    }));

  test(`in ${name}, an incident remembers that a page of it was handed over`, () =>
    withStore(async (store) => {
      const report = createReport('a', 3);
      const { number } = await store.place(report, noon);
      expect(await store.place(createReport('b', 3), noon)).toMatchObject({ alerted: 0 });
      await store.noteAlerted('imap', 'IMAP-261123-1200', noon);
      expect(await store.place(createReport('c', 3), noon)).toMatchObject({ alerted: 0 });
      await store.noteAlerted('imap', number, noon + 1);
      await store.noteAlerted('imap', number, noon + 2);
      expect(await store.place(createReport('d', 3), noon + 3)).toMatchObject({ alerted: noon + 1 });
      expect(await store.place(report, noon + 3)).toMatchObject({ alerted: noon + 1 });
    }));

  test(`in ${name}, what an engineer has in hand pages only if it gets stronger, until four hours are over`, () =>
    withStore(async (store) => {
      const place = async (at: number, strength: Strength) =>
        (await store.place(createReport(`at ${at}`, strength), noon + at * minute)).pages;
      expect(await place(0, 2)).toBe(true);
      expect(await store.acknowledge('imap', 'IMAP-261123-1200', noon)).toBe(false);
      const until = noon + rule.acknowledgedMs;
      expect(await store.acknowledge('imap', 'IMAP-261123-1249', until)).toBe(true);
      expect(await place(1, 2)).toBe(false);
      for (let at = 20; at < 240; at += 20) expect(await place(at, 2)).toBe(false);
      expect(await place(230, 3)).toBe(true);
      expect(await place(239, 3)).toBe(false);
      expect(await place(240, 3)).toBe(true);
    }));

  test(`in ${name}, a resolved incident is over: the next report opens another, and pages`, () =>
    withStore(async (store) => {
      for (const who of ['a', 'b', 'c']) await store.place(createReport(who, 3), noon);
      expect(await store.list(['imap', 'smtp'], noon)).toMatchObject([
        { service: 'imap', number: 'IMAP-261123-1249', customers: 3, began: noon },
      ]);
      expect(await store.resolve('imap', 'IMAP-261123-1200')).toBe(false);
      expect(await store.resolve('imap', 'IMAP-261123-1249')).toBe(true);
      expect(await store.list(['imap'], noon)).toEqual([]);
      const next = await store.place(createReport('a', 3), noon + 5 * minute);
      expect(next).toMatchObject({ number: 'IMAP-261123-1254', rank: 1, pages: true });
      expect(await store.list(['imap'], noon + 36 * minute)).toEqual([]);
    }));
}

test('three instances share an incident: its reports are counted through, and three of them page', async () => {
  const redis = await startRedis();
  const instances = [1, 2, 3].map(() => createRedisIncidents(redis.url));
  try {
    // Connected, so that none counts alone however busy the machine is.
    await Promise.all(instances.map((store) => store.list(['imap'], noon)));
    const placing = instances.flatMap((store, instance) =>
      [1, 2, 3, 4].map((number) => store.place(createReport(`${instance} ${number}`, 3), noon + number)),
    );
    const placements = await Promise.all(placing);
    const ranks = placements.map(({ rank }) => rank).sort((one, other) => one - other);
    expect(ranks).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(placements.filter(({ pages }) => pages)).toHaveLength(3);
    expect(new Set(placements.map(({ number }) => number)).size).toBe(1);
  } finally {
    for (const store of instances) store.close();
    await redis.kill();
  }
});

/** What a strange day brings: reports, presses that come again, pages that didn't leave, and long silence. */
const day = fc.array(
  fc.record({
    do: fc.constantFrom(
      'report',
      'report',
      'report',
      'again',
      'withdraw',
      'alerted',
      'acknowledge',
      'resolve',
    ),
    minutes: fc.constantFrom(0, 1, 10, 29, 30, 31, 90),
    strength: fc.constantFrom<Strength[]>(0, 1, 2, 3),
    names: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 2 }),
    service: fc.constantFrom('imap', 'smtp'),
  }),
  { maxLength: 40 },
);

test('Redis and memory decide alike, whatever comes in whatever order', async () => {
  const redis = await startRedis();
  await fc.assert(
    fc.asyncProperty(day, async (steps) => {
      redis.ask('FLUSHALL');
      const stores = [createMemoryIncidents(), createRedisIncidents(redis.url)];
      const placed: [Report, Placement][] = [];
      let now = noon;
      for (const step of steps) {
        now += step.minutes * minute;
        const [last, placement] = placed.at(-1) ?? [];
        const { service } = step;
        const report =
          step.do === 'again' && last
            ? last
            : createReport('', step.strength, { service, reporter: step.names });
        const told = await Promise.all(
          stores.map(async (store): Promise<unknown> => {
            if (step.do === 'report' || step.do === 'again') return store.place(report, now);
            if (!last || !placement) return undefined;
            if (step.do === 'withdraw') return store.withdraw(last, placement);
            if (step.do === 'alerted') return store.noteAlerted(last.service, placement.number, now);
            if (step.do === 'resolve') return store.resolve(last.service, placement.number);
            return store.acknowledge(last.service, placement.number, now + 60 * minute);
          }),
        );
        expect(told[1]).toEqual(told[0]);
        if (step.do === 'report') placed.push([report, told[0] as Placement]);
      }
      for (const store of stores) store.close();
    }),
    { numRuns: 60 },
  );
  await redis.kill();
});

test('when Redis is lost, the incident goes on in memory with its number, count, pages and places', async () => {
  const redis = await startRedis();
  const store = createRedisIncidents(redis.url);
  const { error } = console;
  console.error = () => undefined;
  try {
    const reports = ['a', 'b', 'c', 'd'].map((who) => createReport(who, 3));
    const before = [];
    for (const report of reports) before.push(await store.place(report, noon));
    await redis.kill();
    const began = performance.now();
    const fifth = await store.place(createReport('e', 3), noon);
    expect(fifth).toMatchObject({ number: 'IMAP-261123-1249', rank: 5, pages: false });
    const [, second] = reports;
    expect(second && (await store.place(second, noon))).toEqual(before[1]);
    expect(await store.place(createReport('a', 3), noon)).toMatchObject({ rank: 1 });
    expect(performance.now() - began).toBeLessThan(1000);
  } finally {
    console.error = error;
    store.close();
    await redis.kill();
  }
});

test('what an incident remembers is bounded: a flood of reporters is counted, and takes little memory', async () => {
  const store = createMemoryIncidents();
  const flood = (count: number, from: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) => {
        const name = `${from + index}`.padStart(22, '-');
        return store.place(createReport('', 2, { reporter: [`a${name}`, `b${name}`, `c${name}`] }), noon);
      }),
    );
  await flood(20_000, 0);
  const before = measureHeap();
  for (let wave = 1; wave <= 5; wave += 1) await flood(20_000, wave * 20_000);
  expect(measureHeap() - before).toBeLessThan(3_000_000);
  const [open] = await store.list(['imap'], noon);
  expect(open).toMatchObject({ customers: 120_000 });
});

test('in Redis, too, an incident remembers a bounded number of names', async () => {
  const redis = await startRedis();
  const store = createRedisIncidents(redis.url);
  try {
    // Few at once: a Redis that takes too long counts as gone.
    for (let wave = 0; wave < 44; wave += 1) {
      const reports = Array.from({ length: 50 }, (_, index) => {
        const name = `${wave} ${index}`;
        return createReport('', 2, { reporter: [`a ${name}`, `b ${name}`, `c ${name}`] });
      });
      await Promise.all(reports.map((report) => store.place(report, noon)));
    }
    const client = new Redis(redis.url);
    const fields = await client.hlen('one-question:incident:{imap}');
    client.disconnect();
    expect(fields).toBeGreaterThan(rule.mostNames - 10);
    expect(fields).toBeLessThanOrEqual(rule.mostNames);
    expect(await store.list(['imap'], noon)).toMatchObject([{ customers: 2200 }]);
  } finally {
    store.close();
    await redis.kill();
  }
});
