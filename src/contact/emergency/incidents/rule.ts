import type { Strength } from '../../message/types.ts';

const minuteMs = 60_000;

/** When a report pages. `memory.ts` and the script of `redis.ts` follow the same rule. */
export const rule = {
  /** An incident ends this long after its last report by a customer: the window slides. */
  windowMs: 30 * minuteMs,
  /**
   * How many reports of each strength page at once: three, in case one is missed; those that only their writers
   * vouch for share one. A report that is weaker than one that paged doesn't page.
   */
  pages: { 1: 1, 2: 3, 3: 3 } satisfies Record<Exclude<Strength, 0>, number>,
  /**
   * While reports go on, one pages again this long after the last page that was at least as strong. So nobody can
   * keep an incident open, and silent, until the real outage; and whoever wants to page again and again gains
   * nothing, because a new incident would page as soon.
   */
  repeatMs: 30 * minuteMs,
  /** How long an engineer's acknowledgement puts that off. A stronger report pages all the same. */
  acknowledgedMs: 4 * 60 * minuteMs,
  /** How long a message keeps its place. */
  rememberMs: 24 * 60 * minuteMs,
  /**
   * Names of reporters that an incident remembers, up to six of each (three for the day and three for the day
   * before); more reporters are counted and not told apart.
   */
  mostNames: 6000,
  /** Those who are no customers need only another network each, and must leave room for customers. */
  mostOtherNames: 2000,
} as const;

/** How many names may be there for one more of this strength to be remembered. */
export function findMostNames(strength: Strength): number {
  return strength > 0 ? rule.mostNames : rule.mostOtherNames;
}

/** Names an incident: the service, and when it began (UTC). */
export function nameIncident(service: string, began: number): string {
  const [day = '', time = ''] = new Date(began).toISOString().split('T');
  const digits = [day.replaceAll('-', '').slice(2), time.replace(':', '').slice(0, 4)];
  return [service.toUpperCase(), ...digits].join('-');
}

/** Finds the service in the number of an incident; undefined if it isn't one. */
export function readService(number: string): string | undefined {
  return /^([A-Z][A-Z\d-]*)-\d{6}-\d{4}$/u.exec(number)?.[1]?.toLowerCase();
}
