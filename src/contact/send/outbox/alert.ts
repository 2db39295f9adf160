import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from './clock.ts';

/** Why an operator must look. */
export type AlertReason =
  /** A message needs an operator's decision, or every transport has refused it. */
  | 'stuck'
  /** The store can't take messages. */
  | 'store failed'
  /** Rows can't be opened with either secret. */
  | 'unknown secret'
  /** A transport refuses us: a wrong key, an unverified domain, a used-up quota. */
  | 'transport refuses'
  /** Mail to a team can't be encrypted: its key has expired or was revoked. The form refuses what goes there. */
  | 'key unusable'
  /** The vendor knows our key with other content. */
  | 'key spent'
  | 'bounced'
  | 'suppressed'
  | 'delivery failed'
  | 'delivery delayed'
  | 'marked as spam'
  /** Messages wait for too long. */
  | 'delayed';

/** Tells an operator: never waits, never throws. References and counts only. */
export type Alert = (reason: AlertReason, references?: readonly string[]) => void;

/** One alert per reason and this time; what comes meanwhile is counted and sent at its end. */
const quietMs = 10 * 60 * 1000;
const replyMs = 5000;
const mostReferences = 20;

/** Keeps no process alive. */
const idleClock: Pick<Clock, 'sleep'> = { sleep: (ms) => wait(ms, undefined, { ref: false }) };

interface AlertParts {
  clock?: Pick<Clock, 'sleep'>;
  print?: (line: string) => void;
}

interface Gathered {
  count: number;
  references: Set<string>;
}

/**
 * Makes an alert that posts JSON to an address (`ALERT_URL`), because mail may be what is broken. Without an
 * address it only logs.
 */
export function createAlert(
  url: string | undefined,
  site: string,
  { clock = idleClock, print = console.error }: AlertParts = {},
): Alert {
  const gathered = new Map<AlertReason, Gathered>();

  const send = async (reason: AlertReason, { count, references }: Gathered) => {
    const message = { event: 'alert', site, reason, count, references: [...references] };
    print(JSON.stringify(message));
    if (url === undefined) return;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(replyMs),
      });
      if (!answer.ok) throw new Error(String(answer.status));
    } catch (failure) {
      const error = failure instanceof Error ? failure.message : 'unknown';
      print(JSON.stringify({ event: 'alert', reason, undelivered: error }));
    }
  };

  return (reason, references = []) => {
    const known = gathered.get(reason);
    if (known) {
      known.count += 1;
      for (const reference of references.slice(0, mostReferences - known.references.size)) {
        known.references.add(reference);
      }
      return;
    }
    gathered.set(reason, { count: 0, references: new Set() });
    void send(reason, { count: 1, references: new Set(references.slice(0, mostReferences)) });
    void clock.sleep(quietMs).then(() => {
      const rest = gathered.get(reason);
      gathered.delete(reason);
      if (rest && rest.count > 0) return send(reason, rest);
      return undefined;
    });
  };
}
