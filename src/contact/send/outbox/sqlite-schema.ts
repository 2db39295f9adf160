import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { readRow } from './read-row.ts';
import type { Row } from './types.ts';

/** `STRICT`, because without it a wrong type is stored silently. */
const table = `
CREATE TABLE IF NOT EXISTS outbox (
  id TEXT PRIMARY KEY, submission TEXT NOT NULL, print TEXT NOT NULL, reference TEXT NOT NULL,
  urgent INTEGER NOT NULL, ways TEXT NOT NULL, sealed BLOB,
  state TEXT NOT NULL DEFAULT 'waiting', created INTEGER NOT NULL, due INTEGER NOT NULL,
  lease INTEGER NOT NULL DEFAULT 0, token TEXT NOT NULL DEFAULT '',
  tries INTEGER NOT NULL DEFAULT 0, copy INTEGER NOT NULL DEFAULT 1,
  maybe INTEGER NOT NULL DEFAULT 0, maybeBy TEXT NOT NULL DEFAULT '',
  refusedBy TEXT NOT NULL DEFAULT '[]', reason TEXT NOT NULL DEFAULT '',
  ended INTEGER NOT NULL DEFAULT 0, keepUntil INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX IF NOT EXISTS outbox_due ON outbox (urgent DESC, due) WHERE state IN ('waiting', 'stuck');
CREATE INDEX IF NOT EXISTS outbox_submission ON outbox (submission);
CREATE INDEX IF NOT EXISTS outbox_print ON outbox (print, created);
CREATE INDEX IF NOT EXISTS outbox_ended ON outbox (ended) WHERE ended > 0;
CREATE INDEX IF NOT EXISTS outbox_sealed ON outbox (reason, due) WHERE sealed IS NOT NULL;
`;

/**
 * Prepares the file: write-ahead log, each commit synced to the disk (`FULL`; on macOS with `fullfsync`), erased
 * payloads overwritten.
 */
export function prepareDatabase(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = 1;');
  database.exec('PRAGMA secure_delete = ON;');
  database.exec(table);
}

/** Unsent rows that still have something to send. */
const live = `state IN ('waiting', 'stuck') AND sealed IS NOT NULL`;

/** Prepares every statement once. */
export function prepareStatements(database: DatabaseSync) {
  return {
    insert: database.prepare(
      `INSERT INTO outbox (id, submission, print, reference, urgent, ways, sealed, created, due, lease, token)
       VALUES (:id, :submission, :print, :reference, :urgent, :ways, :sealed, :created, :created, :lease, :token)
       ON CONFLICT (id) DO NOTHING`,
    ),
    get: database.prepare('SELECT * FROM outbox WHERE id = ?'),
    due: database.prepare(
      `SELECT id FROM outbox WHERE ${live} AND due <= :now AND lease <= :now AND urgent >= :least
       ORDER BY urgent DESC, due LIMIT :limit`,
    ),
    lease: database.prepare('UPDATE outbox SET lease = :until, token = :token WHERE id = :id RETURNING *'),
    open: database.prepare(
      `UPDATE outbox SET copy = :copy,
         maybe = CASE WHEN copy = :copy AND maybe <> 0 THEN maybe ELSE :at END,
         maybeBy = CASE WHEN copy = :copy AND maybe <> 0 THEN maybeBy ELSE :by END
       WHERE id = :id AND token = :token AND ${live}`,
    ),
    renew: database.prepare(`UPDATE outbox SET lease = :until WHERE id = :id AND token = :token AND ${live}`),
    sent: database.prepare(
      `UPDATE outbox SET state = 'sent', ended = :at, keepUntil = :keepUntil, lease = 0, token = '', reason = :reason,
         sealed = CASE WHEN :keepUntil > :at THEN sealed END
       WHERE id = :id AND state <> 'sent'
         AND (token = :token OR NOT EXISTS (SELECT 1 FROM json_each(refusedBy) WHERE value = :by))`,
    ),
    settle: database.prepare(
      `UPDATE outbox SET state = :state, due = :due, tries = :tries, copy = :copy, maybe = :maybe,
         maybeBy = :maybeBy, refusedBy = :refusedBy, reason = :reason, lease = :lease,
         token = CASE WHEN :lease > 0 THEN token ELSE '' END
       WHERE id = :id AND token = :token AND ${live}`,
    ),
    revise: database.prepare(
      `UPDATE outbox SET state = :state, due = :due, tries = :tries, copy = :copy, maybe = :maybe,
         maybeBy = :maybeBy, refusedBy = :refusedBy, reason = :reason, lease = 0, token = '',
         ended = CASE WHEN :state IN ('waiting', 'stuck') THEN 0 ELSE ended END,
         sealed = coalesce(:sealed, sealed)
       WHERE id = :id AND sealed IS NOT NULL AND state IN (SELECT value FROM json_each(:from))`,
    ),
    drop: database.prepare(
      `UPDATE outbox SET state = 'dropped', ended = :at, sealed = NULL, lease = 0, token = ''
       WHERE id = :id AND state IN ('waiting', 'stuck')`,
    ),
    erase: database.prepare(
      `UPDATE outbox SET sealed = NULL, reason = '' WHERE id = ? AND state = 'sent' AND sealed IS NOT NULL`,
    ),
    eraseKept: database.prepare(
      `UPDATE outbox SET sealed = NULL WHERE state = 'sent' AND sealed IS NOT NULL AND keepUntil <= ?`,
    ),
    forget: database.prepare('DELETE FROM outbox WHERE ended > 0 AND ended < ?'),
    payloads: database.prepare('SELECT keepUntil FROM outbox WHERE sealed IS NOT NULL LIMIT 1'),
    list: database.prepare(
      `SELECT * FROM outbox WHERE state IN ('waiting', 'stuck') ORDER BY created LIMIT ?`,
    ),
    bySubmission: database.prepare('SELECT * FROM outbox WHERE submission = ? ORDER BY created, rowid'),
    byPrint: database.prepare(
      'SELECT * FROM outbox WHERE print = ? AND created >= ? ORDER BY created, rowid',
    ),
    stats: database.prepare(
      `SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting,
         count(*) FILTER (WHERE urgent) AS urgent,
         count(*) FILTER (WHERE state = 'stuck') AS stuck,
         count(*) FILTER (WHERE reason = :unopenable) AS unopenable,
         coalesce(min(created), 0) AS oldest,
         coalesce(min(created) FILTER (WHERE urgent), 0) AS oldestUrgent,
         (SELECT count(*) FROM outbox
          WHERE sealed IS NOT NULL AND state = 'sent' AND reason = :delayed AND due < :before) AS delayed
       FROM outbox WHERE state IN ('waiting', 'stuck')`,
    ),
    needy: database.prepare(
      `SELECT reference FROM outbox WHERE state IN ('waiting', 'stuck')
       ORDER BY state = 'stuck' DESC, created LIMIT 20`,
    ),
  };
}

/** Reads a row as SQLite gives it. */
export function readSqliteRow(values: Record<string, SQLOutputValue>): Row {
  return readRow((name) => String(values[name]), values['sealed'] as Uint8Array | null);
}
