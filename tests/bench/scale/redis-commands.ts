import type { RedisServer } from '../../support/redis-server.ts';

/** How often Redis ran each command since it started, by name; those that scripts ran included. */
export type Commands = Record<string, number>;

/** What the function asks itself, each one way there and back. All else that Redis ran, a script ran there. */
const asked = ['eval', 'evalsha', 'zrange'];
/** What this bench asks. */
const own = ['info', 'config|resetstat', 'zcard', 'keys', 'type'];

/** Reads what Redis has run (`INFO commandstats`). */
export function readCommands(redis: RedisServer): Commands {
  const lines = redis.ask('INFO', 'commandstats').matchAll(/^cmdstat_(?<name>[^:]+):calls=(?<calls>\d+)/gmu);
  const counts = Array.from(
    lines,
    ({ groups }) => [groups?.['name'] ?? '', Number(groups?.['calls'])] as const,
  );
  return Object.fromEntries(counts.filter(([name]) => !own.includes(name)));
}

/** Writes what was run between two readings, for one message. */
export function writeCommands(before: Commands, after: Commands, messages: number): string {
  const ran = Object.entries(after)
    .map(([name, calls]) => [name, calls - (before[name] ?? 0)] as const)
    .filter(([, calls]) => calls > 0)
    .toSorted(([, one], [, other]) => other - one);
  const sum = (names: (name: string) => boolean) =>
    ran.filter(([name]) => names(name)).reduce((total, [, calls]) => total + calls, 0);
  const each = (calls: number) => (calls / messages).toFixed(2);
  const most = ran.slice(0, 12).map(([name, calls]) => `${name} ${each(calls)}`);
  return `${each(sum((name) => asked.includes(name)))} requests, ${each(sum(() => true))} commands (${most.join(', ')})`;
}

/** Memory that Redis uses, in bytes. */
export function readRedisMemory(redis: RedisServer): number {
  return Number(/^used_memory:(\d+)/mu.exec(redis.ask('INFO', 'memory'))?.[1]);
}

/** Processor time that Redis took since it started, in milliseconds. */
export function readRedisCpu(redis: RedisServer): number {
  const info = redis.ask('INFO', 'cpu');
  const read = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, 'mu').exec(info)?.[1]);
  return (read('used_cpu_user') + read('used_cpu_sys')) * 1000;
}

/** Messages that wait in the outbox. */
export function countWaiting(redis: RedisServer): number {
  return Number(redis.ask('ZCARD', 'one-question:{outbox}:live'));
}
