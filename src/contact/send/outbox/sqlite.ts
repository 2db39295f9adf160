import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { prepareDatabase, prepareStatements, readSqliteRow } from './sqlite-schema.ts';
import { reasons, StoreError, type Progress, type Row, type Stats, type Store } from './types.ts';

/** The file of the outbox in its folder. */
export const findDataFile = (folder: string) => join(folder, 'outbox.sqlite');

const folderMode = 0o700;
const fileMode = 0o600;

/** How long the start waits for another process that writes. */
const startMs = 1000;
/** How long a step does: first in SQLite, which blocks this process, then between attempts, which lets others go on. */
const blockedMs = 20;
const busyMs = 700;
const busyPauseMs = 25;
/** SQLite's primary result code for a lock that another process holds. Nothing was done. */
const busy = 5;

/** SQLite's primary result code for a disk that fails: a commit may have reached it all the same. */
const ioError = 10;
const primaryCode = 0xff;

/**
 * Opens the outbox in a folder on a local disk; several processes of one machine may share it. WAL doesn't work
 * over NFS, and a container needs a volume, or a restart loses everything.
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  // Imported late, so that the function on Vercel never loads it.
  const { DatabaseSync } = await import('node:sqlite');
  const file = findDataFile(folder);
  let database: DatabaseSync;
  try {
    mkdirSync(folder, { recursive: true, mode: folderMode });
    chmodSync(folder, folderMode);
    // SQLite gives the files of its log the mode of this one.
    closeSync(openSync(file, 'a', fileMode));
    chmodSync(file, fileMode);
    database = new DatabaseSync(file, { timeout: startMs });
    prepareDatabase(database);
    database.exec(`PRAGMA busy_timeout = ${blockedMs}`);
  } catch (failure) {
    throw describeFailure(failure, true);
  }
  return createStore(database, watchFile(file));
}

/**
 * Makes a check whether the file is still the one that was opened. Once it's deleted, SQLite goes on writing to what
 * nobody will ever read again.
 */
function watchFile(file: string): () => void {
  const { ino } = statSync(file);
  return () => {
    if (statSync(file, { throwIfNoEntry: false })?.ino !== ino)
      throw new StoreError('its file is gone', true);
  };
}

function createStore(database: DatabaseSync, checkFile: () => void): Store {
  const statements = prepareStatements(database);
  const read = (id: string) => readOne(statements.get.get(id));

  /** Runs a step that is one statement, or only reads. */
  const run = <Value>(step: () => Value): Promise<Value> =>
    waitWhileBusy(step).catch((failure: unknown) => Promise.reject(describeFailure(failure, false)));
  /** Runs a step of several statements, all or none of which are done. */
  const transact = <Value>(step: () => Value): Promise<Value> => {
    let commits = false;
    const transaction = () => {
      try {
        checkFile();
        database.exec('BEGIN IMMEDIATE');
        const value = step();
        commits = true;
        database.exec('COMMIT');
        return value;
      } catch (failure) {
        // A full disk ends the transaction by itself; ROLLBACK would then hide the true error.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw failure;
      }
    };
    return waitWhileBusy(transaction).catch((failure: unknown) =>
      Promise.reject(describeFailure(failure, !commits)),
    );
  };
  /** Empties the log, too, when nothing waits: `secure_delete` leaves the erased bytes there. */
  const cleanLog = () => {
    try {
      if (statements.payloads.get() === undefined) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // On a full disk the log stays until the next time. What was to be noted has been noted.
    }
  };

  return {
    put: (rows) =>
      transact(() =>
        rows.map(({ urgent, ways, ...row }) => {
          const values = { ...row, urgent: Number(urgent), ways: JSON.stringify(ways) };
          const known = statements.insert.run(values).changes === 0;
          return { row: read(row.id), known };
        }),
      ),
    claim: ({ now, limit, token, until, urgentOnly = false }) =>
      transact(() =>
        statements.due
          .all({ now, limit, least: Number(urgentOnly) })
          .map(({ id }) => readOne(statements.lease.get({ id: id ?? null, until, token }))),
      ),
    open: (id, token, { by, copy, at }) =>
      run(() => statements.open.run({ id, token, by, copy, at }).changes > 0),
    renew: (id, token, until) => run(() => statements.renew.run({ id, token, until }).changes > 0),
    settleSent: (id, token, { by, at, keepUntil }) =>
      run(() => {
        const values = { id, token, by, at, keepUntil, reason: `${by}: sent` };
        const done = statements.sent.run(values).changes > 0;
        if (keepUntil <= at) cleanLog();
        return done || read(id).state === 'sent';
      }),
    settle: (id, token, progress, lease = 0) =>
      run(() => statements.settle.run({ id, token, lease, ...writeProgress(progress) }).changes > 0),
    stats: ({ delayedBefore }) =>
      run(() => {
        checkFile();
        const { unopenable, delayed } = reasons;
        const counts = statements.stats.get({ unopenable, delayed, before: delayedBefore });
        const references = statements.needy.all().map(({ reference }) => String(reference));
        return { ...(counts as unknown as Omit<Stats, 'references'>), references };
      }),
    find: (ids) =>
      run(() =>
        ids.flatMap((id) => {
          const values = statements.get.get(id);
          return values ? readSqliteRow(values) : [];
        }),
      ),
    findBy: (key) =>
      run(() =>
        ('submission' in key
          ? statements.bySubmission.all(key.submission)
          : statements.byPrint.all(key.print, key.since)
        ).map(readSqliteRow),
      ),
    list: (limit) => run(() => statements.list.all(limit).map(readSqliteRow)),
    revise: (id, from, progress, sealed) =>
      run(() => {
        const values = { id, from: JSON.stringify(from), sealed: sealed ?? null, ...writeProgress(progress) };
        return statements.revise.run(values).changes > 0;
      }),
    drop: (id, at) =>
      run(() => {
        const done = statements.drop.run({ id, at }).changes > 0;
        cleanLog();
        return done;
      }),
    erase: (id) =>
      run(() => {
        const done = statements.erase.run(id).changes > 0;
        cleanLog();
        return done;
      }),
    sweep: (now, forgetBefore) =>
      run(() => {
        statements.eraseKept.run(now);
        statements.forget.run(forgetBefore);
        cleanLog();
      }),
    close: () =>
      run(() => {
        if (database.isOpen) database.close();
      }),
  };
}

/** Tries a step again while another process writes, and lets this one go on meanwhile. */
async function waitWhileBusy<Value>(step: () => Value): Promise<Value> {
  for (const until = performance.now() + busyMs; ;) {
    try {
      return step();
    } catch (failure) {
      const { errcode = 0 } = failure as { errcode?: number };
      if ((errcode & primaryCode) !== busy || performance.now() > until) throw failure;
      await sleep(busyPauseMs);
    }
  }
}

function readOne(values: Record<string, SQLOutputValue> | undefined): Row {
  if (!values) throw new Error('The outbox lost a row.');
  return readSqliteRow(values);
}

function writeProgress({ refusedBy, ...progress }: Progress) {
  return { ...progress, refusedBy: JSON.stringify(refusedBy) };
}

/** @param before whether it failed before anything could be written */
function describeFailure(failure: unknown, before: boolean): StoreError {
  if (failure instanceof StoreError) return failure;
  const { errcode, code, message } = failure as { errcode?: number; code?: string; message?: string };
  const mayBeDone = !before && errcode !== undefined && (errcode & primaryCode) === ioError;
  const text = errcode === undefined ? (code ?? 'unexpected') : `${errcode} ${message ?? ''}`.trim();
  return new StoreError(text, !mayBeDone, { cause: failure });
}
