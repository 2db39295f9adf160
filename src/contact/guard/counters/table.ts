import { createHash, randomBytes } from 'node:crypto';

/**
 * Cells of a table: rows times columns, 8 bytes each, so that a table takes 1 MiB, however many are counted.
 * With 100,000 subjects at once a newcomer seems to have sent one message or two, and the chance to be refused
 * for others' messages is one in many millions; with 600,000 it becomes a few in a hundred.
 */
const rows = 4;
const columns = 2 ** 15;

/** When each of many buckets will be empty, without a list of their names. */
export interface Table {
  /** Finds the bucket of a subject. */
  find(subject: string): TableBucket;
}

interface TableBucket {
  /** Milliseconds until it is empty. */
  read(now: number): number;
  /** Adds to it, or takes out of it, up to a most (both in milliseconds). */
  add(ms: number, mostMs: number, now: number): void;
  /** Fills it at least so far, as another store says it is. */
  raise(debtMs: number, now: number): void;
}

/**
 * Makes a table (a count-min sketch, Cormode and Muthukrishnan 2005): each subject has one cell in each row,
 * shares it with others, and the emptiest of its cells tells. So a bucket may seem fuller than it is, never
 * emptier: nobody can push an attacker's counter out by writing under many names, as they could where the
 * oldest is forgotten. Cells are found with a key of this process, so nobody can choose names that collide, and
 * no name can be read back from memory.
 */
export function createTable(): Table {
  const key = randomBytes(32);
  const emptyAt = new Float64Array(rows * columns);
  const findCells = (subject: string) => {
    const digest = createHash('sha256').update(key).update(subject).digest();
    return Array.from({ length: rows }, (_, row) => row * columns + (digest.readUInt32LE(4 * row) % columns));
  };
  return {
    find(subject) {
      const cells = findCells(subject);
      const set = (choose: (emptyAtMs: number) => number) => {
        for (const cell of cells) emptyAt[cell] = choose(emptyAt[cell] ?? 0);
      };
      return {
        read: (now) => Math.max(0, Math.min(...cells.map((cell) => emptyAt[cell] ?? 0)) - now),
        add: (ms, mostMs, now) => set((before) => Math.min(Math.max(before, now) + ms, now + mostMs)),
        raise: (debtMs, now) => set((before) => Math.max(before, now + debtMs)),
      };
    },
  };
}
