import type { Redis } from 'ioredis';
import { runScript } from '../../redis.ts';
import { readRow } from './read-row.ts';
import { connectRedis } from './redis-connection.ts';
import {
  claimScript,
  dropScript,
  eraseScript,
  openScript,
  putScript,
  renewScript,
  reviseScript,
  sentScript,
  settleScript,
  statsScript,
  sweepScript,
} from './redis-scripts.ts';
import {
  reasons,
  rememberMs,
  type NewRow,
  type Progress,
  type Row,
  type Stats,
  type Store,
} from './types.ts';

const prefix = 'one-question:{outbox}:';
const keys = [`${prefix}live`, `${prefix}due:urgent`, `${prefix}due`, `${prefix}kept`, prefix];

/** How long the names of a submission find its rows; longer than the rows. */
const namesMs = rememberMs + 24 * 60 * 60 * 1000;

/** More unsent rows than this aren't counted one by one. */
const mostCounted = 5000;
const mostReferences = 20;

/**
 * Keeps the outbox in a Redis that all instances share. It must persist (AOF) and must not evict: see
 * `checkRedis`.
 */
export function openRedisStore(url: string): Store {
  const connection = connectRedis(url);
  const run = (script: string, ...values: (string | number)[]) =>
    connection.run((redis) => runScript(redis, script, keys, values));
  const isDone = async (...call: Parameters<typeof run>) => (await run(...call)) === 1;
  const find = (ids: readonly string[]) => connection.run((redis) => readRows(redis, ids));

  return {
    async put(rows) {
      const list = rows.map((row) => ({ id: row.id, fields: writeFields(createRow(row)) }));
      const known = (await run(putScript, namesMs, JSON.stringify(list))) as string[];
      const found = known.length > 0 ? await find(known) : [];
      return rows.map((row) => {
        const existing = found.find(({ id }) => id === row.id);
        return existing ? { row: existing, known: true } : { row: createRow(row), known: false };
      });
    },
    async claim({ now, limit, token, until, urgentOnly = false }) {
      const found = await run(claimScript, now, limit, token, until, Number(urgentOnly));
      return (found as string[][]).map((flat) => readFields(readHash(flat)));
    },
    open: (id, token, { by, copy, at }) => isDone(openScript, id, token, by, copy, at),
    renew: (id, token, until) => isDone(renewScript, id, token, until),
    settleSent: (id, token, { by, at, keepUntil }) =>
      isDone(sentScript, id, token, by, at, keepUntil, `${by}: sent`, rememberMs),
    settle: (id, token, progress, lease = 0) =>
      isDone(settleScript, id, token, JSON.stringify(writeProgress(progress)), lease),
    async stats({ delayedBefore }) {
      const { unopenable, delayed } = reasons;
      const reply = await run(statsScript, mostCounted, mostReferences, unopenable, delayed, delayedBefore);
      return readStats(reply as (number | string)[]);
    },
    find,
    async findBy(key) {
      const ids = await connection.run((redis) =>
        'submission' in key
          ? redis.zrange(`${prefix}s:${key.submission}`, 0, '-1')
          : redis.zrangebyscore(`${prefix}p:${key.print}`, String(key.since), '+inf'),
      );
      return find(ids);
    },
    list: (limit) =>
      connection.run(async (redis) =>
        readRows(redis, await redis.zrange(`${prefix}live`, 0, String(limit - 1))),
      ),
    revise: (id, from, progress, sealed) =>
      isDone(
        reviseScript,
        id,
        JSON.stringify(from),
        JSON.stringify(writeProgress(progress)),
        sealed ? writeBytes(sealed) : '',
      ),
    drop: (id, at) => isDone(dropScript, id, at, rememberMs),
    erase: (id) => isDone(eraseScript, id),
    async sweep(now) {
      await run(sweepScript, now);
    },
    close() {
      connection.close();
      return Promise.resolve();
    },
  };
}

/** A new row with the values that every row begins with. */
function createRow(row: NewRow): Row {
  return {
    ...row,
    state: 'waiting',
    due: row.created,
    tries: 0,
    copy: 1,
    maybe: 0,
    maybeBy: '',
    refusedBy: [],
    reason: '',
    ended: 0,
    keepUntil: 0,
  };
}

/** A hash holds strings only. */
function writeFields(row: Row): Record<string, string> {
  const { sealed, ...rest } = row;
  const entries = Object.entries({ ...rest, urgent: Number(row.urgent) }).map(([name, value]) => [
    name,
    Array.isArray(value) ? JSON.stringify(value) : String(value),
  ]);
  return {
    ...(Object.fromEntries(entries) as Record<string, string>),
    ...(sealed ? { sealed: writeBytes(sealed) } : {}),
  };
}

function writeProgress(progress: Progress): Record<keyof Progress, string> {
  const { state, due, tries, copy, maybe, maybeBy, refusedBy, reason } = progress;
  return {
    state,
    due: String(due),
    tries: String(tries),
    copy: String(copy),
    maybe: String(maybe),
    maybeBy,
    refusedBy: JSON.stringify(refusedBy),
    reason,
  };
}

function writeBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Reads what `statsScript` gives. */
function readStats(reply: readonly (number | string)[]): Stats {
  const [waiting = 0, urgent = 0, stuck = 0, unopenable = 0, oldest = 0, oldestUrgent = 0, delayed = 0] =
    reply.slice(0, 7).map(Number);
  const references = reply.slice(7).map(String);
  return { waiting, urgent, stuck, unopenable, oldest, oldestUrgent, delayed, references };
}

async function readRows(redis: Redis, ids: readonly string[]): Promise<Row[]> {
  const hashes = await Promise.all(ids.map((id) => redis.hgetall(`${prefix}m:${id}`)));
  return hashes.flatMap((fields) => (fields['id'] === undefined ? [] : readFields(fields)));
}

/** A script gives a hash as a list of names and values in turns. */
function readHash(flat: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: flat.length / 2 }, (_, index) => [flat[2 * index], flat[2 * index + 1]]),
  ) as Record<string, string>;
}

function readFields(fields: Record<string, string>): Row {
  const { sealed } = fields;
  return readRow((name) => fields[name] ?? '', sealed === undefined ? null : Buffer.from(sealed, 'base64'));
}
