import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRedisStore } from '../../../src/contact/send/outbox/redis.ts';
import { openSqliteStore } from '../../../src/contact/send/outbox/sqlite.ts';
import type { Store } from '../../../src/contact/send/outbox/types.ts';
import { startRedis } from '../../support/redis-server.ts';
import { playHistory, type Plot, type Verdict } from './history.ts';

export type StoreName = 'sqlite' | 'redis' | 'off';

/** Many histories of one kind. */
export interface Series extends Pick<Plot, 'ways' | 'storeFails' | 'mutant'> {
  store: StoreName;
  histories: number;
  seed: number;
}

export type Totals = Verdict & {
  histories: number;
  /** Seeds of histories with a loss, an unmarked copy, a false refusal or a hollow row. */
  failing: number[];
};

/** Plays histories one after the other, with a store that they share as a real one is shared. */
export async function playSeries({ store: name, histories, seed, ...plot }: Series): Promise<Totals> {
  const totals = createTotals();
  const { store, close } = await openTestStore(name);
  try {
    for (let number = 0; number < histories; number += 1) {
      const verdict = await playHistory({ ...plot, seed: seed + number, ...(store ? { store } : {}) });
      add(totals, verdict, seed + number);
      if (store) await empty(store);
    }
    return totals;
  } finally {
    await close();
  }
}

/** Opens a real store for tests, empty. Files lie in memory where the system has such a folder. */
async function openTestStore(name: StoreName): Promise<{ store?: Store; close: () => Promise<void> }> {
  if (name === 'off') return { close: () => Promise.resolve() };
  if (name === 'redis') {
    const server = await startRedis();
    const store = openRedisStore(server.url);
    return {
      store,
      close: async () => {
        await store.close();
        await server.kill();
      },
    };
  }
  const folder = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'outbox-'));
  const store = await openSqliteStore(folder);
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether the outbox kept its promises. */
export function isKept({ lost, unmarked, falseRefusals, hollow, unexpected, stored }: Totals): boolean {
  return lost + unmarked + falseRefusals + hollow + unexpected === 0 && stored > 0;
}

function createTotals(): Totals {
  return {
    histories: 0,
    kills: 0,
    messages: 0,
    accepted: 0,
    lost: 0,
    copies: 0,
    unmarked: 0,
    falseRefusals: 0,
    stored: 0,
    hollow: 0,
    unexpected: 0,
    failing: [],
  };
}

function add(totals: Totals, verdict: Verdict, seed: number): void {
  totals.histories += 1;
  for (const name of Object.keys(verdict) as (keyof Verdict)[]) totals[name] += verdict[name];
  const { lost, unmarked, falseRefusals, hollow, unexpected } = verdict;
  if (lost + unmarked + falseRefusals + hollow + unexpected > 0) totals.failing.push(seed);
}

/** Histories must not see each other's rows. */
async function empty(store: Store): Promise<void> {
  const rows = await store.list(1000);
  const now = Number.MAX_SAFE_INTEGER;
  for (const { id } of rows) await store.drop(id, 1);
  await store.sweep(now, now);
}
