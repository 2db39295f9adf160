import { findWays, type Transport } from '../transports/transport.ts';
import type { Alert, AlertReason } from './alert.ts';
import { readProgress } from './schedule.ts';
import type { Sealer } from './seal.ts';
import { keepSentMs, never, reasons, type Progress, type Row, type Store } from './types.ts';

/** An event of Resend, as far as it's read. */
export interface ResendEvent {
  type: string;
  data: {
    /** What we tagged the mail with. */
    tags?: Record<string, string> | { name: string; value: string }[];
    to?: string[];
    /** The address of a suppression. */
    email?: string;
  };
}

/** `ignored` covers events of others who send by the same account: they aren't errors. */
export type EventResult = 'done' | 'ignored';

/** What an event is handled with. */
export interface EventParts {
  store: Store;
  sealer: Sealer;
  transports: readonly Pick<Transport, 'name' | 'carriesMail'>[];
  alert: Alert;
  /** Mailboxes of the teams: a suppression of one loses messages from then on. */
  teams: readonly string[];
  /** A mailbox elsewhere for what bounced (`FALLBACK_TO`). */
  fallbackTo?: string;
  now: number;
}

const vendor = 'resend';
/** No worker has this token, so that an event never counts as the holder of a lease. */
const eventToken = 'event';

/** What ended a delivery for good, and what the operator is told. */
const ends: Record<string, AlertReason> = {
  'email.bounced': 'bounced',
  'email.suppressed': 'suppressed',
  'email.failed': 'delivery failed',
};

/**
 * Brings the outbox in line with what became of a mail after Resend took it. The same event may come again, and
 * events may come in any order, even before we noted that the mail was sent.
 */
export async function handleResendEvent(event: ResendEvent, parts: EventParts): Promise<EventResult> {
  const { store, alert, now } = parts;
  if (event.type === 'suppression.added') return noteSuppression(event, parts);
  const id = readTag(event);
  const found = id === undefined ? undefined : (await store.find([id]))[0];
  if (!found) return 'ignored';
  const row = await noteAccepted(found, parts);
  switch (event.type) {
    case 'email.delivered':
      if (row.state === 'sent') await store.erase(row.id);
      return 'done';
    case 'email.delivery_delayed':
      return noteDelay(row, parts);
    case 'email.complained':
      alert('marked as spam', [row.reference]);
      return 'done';
    default: {
      const reason = ends[event.type];
      return reason ? noteEnd(row, event, reason, { ...parts, now }) : 'done';
    }
  }
}

/** Any event proves that Resend took the mail, even if we died before noting it. */
async function noteAccepted(row: Row, { store, now }: EventParts): Promise<Row> {
  if (row.state !== 'waiting' && row.state !== 'stuck') return row;
  if (row.refusedBy.includes(vendor)) return row;
  await store.settleSent(row.id, eventToken, { by: vendor, at: now, keepUntil: now + keepSentMs });
  return (await store.find([row.id]))[0] ?? row;
}

function noteSuppression({ data }: ResendEvent, { teams, alert }: EventParts): EventResult {
  const email = data.email?.toLowerCase();
  if (!teams.some((team) => team.toLowerCase() === email)) return 'ignored';
  alert('suppressed');
  return 'done';
}

/** An emergency goes by another transport at once, marked; other messages raise an alert if it lasts. */
async function noteDelay(row: Row, parts: EventParts): Promise<EventResult> {
  const { store, alert, now } = parts;
  if (row.state !== 'sent' || row.sealed === null || row.reason === reasons.delayed) return 'done';
  if (row.refusedBy.includes(vendor)) return 'done';
  if (row.urgent) alert('delivery delayed', [row.reference]);
  const progress: Progress =
    row.urgent && listOthers(row, parts).length > 0
      ? sendAgain(row, reasons.delayed, now)
      : { ...readProgress(row), state: 'sent', due: now, reason: reasons.delayed };
  await store.revise(row.id, ['sent'], progress);
  return 'done';
}

/** Sends what surely didn't arrive by another transport, or to another mailbox, or leaves it to an operator. */
async function noteEnd(
  row: Row,
  event: ResendEvent,
  reason: AlertReason,
  parts: EventParts,
): Promise<EventResult> {
  const { store, sealer, alert, fallbackTo, now } = parts;
  const payload = row.sealed ? sealer.open(row.id, row.sealed) : undefined;
  const addressed = event.data.to?.[0];
  const isStale = payload && addressed !== undefined && !payload.mail.to.includes(addressed);
  if (row.refusedBy.includes(vendor) || row.state !== 'sent' || isStale) return 'done';
  alert(reason, [row.reference]);
  if (listOthers(row, parts).length > 0) {
    await store.revise(row.id, ['sent'], sendAgain(row, reason, now));
  } else if (payload && fallbackTo !== undefined && payload.mail.to !== fallbackTo) {
    const mail = { ...payload.mail, to: fallbackTo };
    const progress = { ...sendAgain(row, reason, now), refusedBy: row.refusedBy };
    await store.revise(row.id, ['sent'], progress, sealer.seal(row.id, { ...payload, mail }));
  } else {
    const progress: Progress = { ...sendAgain(row, reason, now), state: 'stuck', due: never };
    await store.revise(row.id, ['sent'], progress);
  }
  return 'done';
}

/** The next copy is marked, and doesn't go by Resend. */
function sendAgain(row: Row, reason: string, now: number): Progress {
  return {
    state: 'waiting',
    due: now,
    tries: row.tries,
    copy: row.copy + 1,
    maybe: 0,
    maybeBy: '',
    refusedBy: [...new Set([...row.refusedBy, vendor])],
    reason: `${vendor}: ${reason}`,
  };
}

function listOthers(row: Row, { transports }: EventParts): Pick<Transport, 'name'>[] {
  const isUsable = ({ name }: Pick<Transport, 'name'>) => name !== vendor && !row.refusedBy.includes(name);
  return findWays(row.ways, transports).filter(isUsable);
}

function readTag({ data }: ResendEvent): string | undefined {
  // A genuine event of a kind that nobody has described may have none.
  const tags = (data as ResendEvent['data'] | undefined)?.tags;
  return Array.isArray(tags) ? tags.find(({ name }) => name === 'outbox')?.value : tags?.['outbox'];
}
