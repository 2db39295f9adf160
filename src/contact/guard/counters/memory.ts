import { createTable, type Table } from './table.ts';
import { measurePoint, type Bucket, type Counters, type Rule } from './types.ts';

/** Counters of one process, which also stand in while Redis is gone. */
export interface MemoryCounters extends Counters {
  /** Fills buckets as far as another store says they are, so that counting goes on here if that store is lost. */
  adopt(buckets: readonly Bucket[], debts: readonly number[], now: number): void;
}

/** Beyond this the oldest is forgotten and would be good once more: that costs as many proofs as are forgotten. */
const mostSpent = 10_000;

/** Another store keeps whole milliseconds. */
const toleranceMs = 0.5;

/** Makes counters that live and end with this process. They take 1 MiB for each rule, whoever writes. */
export function createMemoryCounters(): MemoryCounters {
  const tables = new Map<string, Table>();
  const findTable = ({ name }: Rule) => {
    const table = tables.get(name) ?? createTable();
    tables.set(name, table);
    return table;
  };
  const find = ({ rule, subject }: Bucket) => findTable(rule).find(subject);
  const spent = new Map<string, { holder: string; until: number }>();
  return {
    count(buckets, points, now) {
      const found = buckets.map((bucket) => ({ ...bucket, ...find(bucket) }));
      const counted = points <= 0 || found.every(({ rule, read }) => hasRoom(rule, read(now), points));
      for (const { rule, add } of counted && points !== 0 ? found : []) {
        add(points * measurePoint(rule), rule.duration * 1000, now);
      }
      return Promise.resolve({ counted, debts: found.map(({ read }) => read(now)) });
    },
    spend(name, holder, lifeMs, now) {
      const known = spent.get(name);
      if (known && known.until > now) return Promise.resolve(known.holder);
      spent.delete(name);
      spent.set(name, { holder, until: now + lifeMs });
      const [oldest] = spent.keys();
      if (spent.size > mostSpent && oldest !== undefined) spent.delete(oldest);
      return Promise.resolve(holder);
    },
    adopt(buckets, debts, now) {
      buckets.forEach((bucket, index) => find(bucket).raise(debts[index] ?? 0, now));
    },
    close: () => undefined,
  };
}

function hasRoom(rule: Rule, debtMs: number, points: number): boolean {
  return !rule.refuses || debtMs + points * measurePoint(rule) <= rule.duration * 1000 + toleranceMs;
}
