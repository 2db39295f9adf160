import type { Strength } from '../../message/types.ts';
import { findMostNames, nameIncident, rule } from './rule.ts';
import type { IncidentStore, OpenIncident, Placement, Report } from './types.ts';

/** What is known of one reporter. */
interface Reporter {
  rank: number;
  /** The strongest of their reports that paged. */
  paged: Strength;
}

/** An incident as it is counted. */
export interface CountedState extends OpenIncident {
  /** How many reports of each strength paged. */
  pages: Record<1 | 2 | 3, number>;
  /** When a report of each strength last paged; 0 if none did. */
  lastPages: Record<1 | 2 | 3, number>;
}

interface IncidentState extends CountedState {
  reporters: Map<string, Reporter>;
}

/** Incidents of one process, which also stand in while Redis is gone. */
export interface MemoryIncidents extends IncidentStore {
  /** Copies what another store says, so that the incident goes on here if that store is lost. */
  adopt(report: Report, placement: Placement, state: CountedState, now: number): void;
}

/** What a message was answered, and what taking it back must restore. */
interface Held {
  placement: Placement;
  at: number;
  /** When a report of its strength had last paged before. */
  pagedBefore: number;
}

const strengths = [1, 2, 3] as const;

/** Beyond this the oldest is forgotten: memory must not grow with what people send. */
const maximumRemembered = 10_000;

/** Makes incidents that live and end with this process. */
export function createMemoryIncidents(): MemoryIncidents {
  const incidents = new Map<string, IncidentState>();
  const placed = new Map<string, Held>();

  const remember = (message: string, held: Held) => {
    placed.set(message, held);
    const [oldest] = placed.keys();
    if (placed.size > maximumRemembered && oldest !== undefined) placed.delete(oldest);
  };
  const find = (service: string, number: string) => {
    const incident = incidents.get(service);
    return incident?.number === number ? incident : undefined;
  };

  return {
    place(report, now) {
      const held = placed.get(report.message);
      if (held && now - held.at < rule.rememberMs) {
        const alerted = find(report.service, held.placement.number)?.alerted ?? held.placement.alerted;
        return Promise.resolve({ ...held.placement, alerted });
      }
      const known = incidents.get(report.service);
      const incident = known && now - known.last < rule.windowMs ? known : openIncident(report.service, now);
      incidents.set(report.service, incident);
      const pagedBefore = report.strength === 0 ? 0 : incident.lastPages[report.strength];
      const placement = placeReport(incident, report, now);
      if (report.strength > 0) remember(report.message, { placement, at: now, pagedBefore });
      return Promise.resolve(placement);
    },
    withdraw({ service, message, reporter }, { number, strength, pages }) {
      const held = placed.get(message);
      placed.delete(message);
      const incident = find(service, number);
      if (!incident || !held || !pages || strength === 0) return Promise.resolve();
      incident.pages[strength] = Math.max(0, incident.pages[strength] - 1);
      if (incident.lastPages[strength] === held.at) incident.lastPages[strength] = held.pagedBefore;
      for (const name of reporter) {
        const known = incident.reporters.get(name);
        if (known) incident.reporters.set(name, { ...known, paged: 0 });
      }
      return Promise.resolve();
    },
    noteAlerted(service, number, now) {
      const incident = find(service, number);
      if (incident?.alerted === 0) incident.alerted = now;
      return Promise.resolve();
    },
    list(services, now) {
      const open = services.flatMap((service) => incidents.get(service) ?? []);
      return Promise.resolve(open.filter(({ last }) => now - last < rule.windowMs));
    },
    resolve(service, number) {
      return Promise.resolve(find(service, number) !== undefined && incidents.delete(service));
    },
    acknowledge(service, number, until) {
      const incident = find(service, number);
      if (incident) incident.acknowledged = until;
      return Promise.resolve(incident !== undefined);
    },
    adopt({ service, message, strength, reporter }, placement, state, now) {
      const known = find(service, state.number);
      const reporters = known?.reporters ?? new Map<string, Reporter>();
      const paged = placement.pages ? placement.strength : 0;
      const names = nameReporter(strength, reporter);
      rememberReporter(reporters, names, { rank: placement.rank, paged }, findMostNames(strength));
      incidents.set(service, { ...state, reporters });
      if (strength === 0) return;
      remember(message, { placement, at: now, pagedBefore: known?.lastPages[strength] ?? 0 });
    },
    close: () => undefined,
  };
}

function openIncident(service: string, now: number): IncidentState {
  return {
    service,
    number: nameIncident(service, now),
    began: now,
    last: now,
    customers: 0,
    others: 0,
    alerted: 0,
    acknowledged: 0,
    pages: { 1: 0, 2: 0, 3: 0 },
    lastPages: { 1: 0, 2: 0, 3: 0 },
    reporters: new Map(),
  };
}

/** Counts a report in its incident, and decides whether it pages. */
function placeReport(incident: IncidentState, { strength, reporter }: Report, now: number): Placement {
  const isCustomer = strength > 0;
  const names = nameReporter(strength, reporter);
  const known = names.flatMap((name) => incident.reporters.get(name) ?? []);
  const counted = known[0]?.rank;
  const count = isCustomer ? 'customers' : 'others';
  if (counted === undefined) incident[count] += 1;
  const rank = counted ?? incident[count];
  // Whoever is no customer keeps no incident open.
  if (isCustomer) incident.last = now;
  const pagedBefore = Math.max(0, ...known.map(({ paged }) => paged)) as Strength;
  const pages = mayPage(incident, strength, pagedBefore, now);
  if (pages && strength !== 0) {
    incident.pages[strength] += 1;
    incident.lastPages[strength] = now;
  }
  const paged = pages ? strength : pagedBefore;
  rememberReporter(incident.reporters, names, { rank, paged }, findMostNames(strength));
  const { number, customers, others, alerted } = incident;
  return { number, rank, strength, pages, customers, others, alerted };
}

/** Customers and others are counted apart. */
export function nameReporter(strength: Strength, names: readonly string[]): readonly string[] {
  return strength > 0 ? names : names.map((name) => `other:${name}`);
}

function mayPage(
  { pages, lastPages, acknowledged }: IncidentState,
  strength: Strength,
  pagedBefore: Strength,
  now: number,
): boolean {
  if (strength === 0) return false;
  const strongest = strengths.findLast((one) => pages[one] > 0) ?? 0;
  if (strength > strongest) return true;
  if (now < acknowledged) return false;
  // A weaker page puts off no stronger one: it may have been a fake, and was taken for one.
  const lastPage = Math.max(...strengths.filter((one) => one >= strength).map((one) => lastPages[one]));
  if (now - lastPage >= rule.repeatMs) return true;
  return strength === strongest && pages[strength] < rule.pages[strength] && strength > pagedBefore;
}

function rememberReporter(
  reporters: Map<string, Reporter>,
  names: readonly string[],
  one: Reporter,
  most: number,
): void {
  if (reporters.size + names.length > most) return;
  for (const name of names) reporters.set(name, one);
}
