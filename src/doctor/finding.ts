/** `ok`: as it should be. `warning`: works, or couldn't be checked. `error`: doesn't work, or soon won't. */
export type Level = 'ok' | 'warning' | 'error';

/** What one check found. It never holds a secret: people paste it into tickets. */
export interface Finding {
  /** What was checked, in a word or two. */
  subject: string;
  level: Level;
  /** What was seen, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  remedy?: string;
}

/** Makes the findings of one check, which all have the same subject. */
export function createFindings(subject: string) {
  const find =
    (level: Level) =>
    (message: string, remedy?: string): Finding => ({
      subject,
      level,
      message,
      ...(remedy === undefined ? {} : { remedy }),
    });
  return { ok: find('ok'), warning: find('warning'), error: find('error') };
}

const signs: Record<Level, string> = { ok: '✓', warning: '!', error: '✗' };

/** Writes a finding as one line of a terminal. */
export function writeFinding({ subject, level, message, remedy }: Finding): string {
  return `${signs[level]} ${subject}: ${message}${remedy ? ` ${remedy}` : ''}`;
}

/** Says in how many days a moment is, for people. */
export function countDays(moment: Date, now = new Date()): number {
  return Math.floor((moment.getTime() - now.getTime()) / (24 * 60 * 60 * 1000));
}

/** Writes a day as 2026-11-29, in UTC. */
export function writeDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The code of a failure, such as ECONNREFUSED: messages may name what is secret. */
export function readCode(failure: unknown): string {
  const { code, cause, name } = failure as { code?: unknown; cause?: unknown; name?: string };
  if (typeof code === 'string') return code;
  return cause === undefined ? (name ?? 'unknown') : readCode(cause);
}
