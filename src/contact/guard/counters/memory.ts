import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Counters, Report } from './types.ts';
import type { Position } from '../../message/types.ts';

/** Counters of one process, which also stand in while Redis is gone. */
export interface MemoryCounters extends Counters {
  createLimiter(...rule: Parameters<Counters['createLimiter']>): Promise<RateLimiterMemory>;
  /** Copies a position that another store gave, so that the incident goes on here if that store is lost. */
  adoptPosition(report: Report, position: Position, until: number): void;
}

interface OpenIncident {
  began: number;
  reports: number;
  pages: number;
  reporters: Map<string, Position>;
}

/** Beyond this the oldest is forgotten: memory must not grow with what people send. */
const maximumRemembered = 10_000;

/** Makes counters that live and end with this process. */
export function createMemoryCounters(): MemoryCounters {
  const incidents = new Map<string, OpenIncident>();
  const remembered = new Map<string, { position: Position; until: number }>();
  const remember = (reference: string, position: Position, until: number) => {
    remembered.set(reference, { position, until });
    const [oldest] = remembered.keys();
    if (remembered.size > maximumRemembered && oldest !== undefined) remembered.delete(oldest);
  };
  const openIncident = (service: string, began: number) => {
    const incident: OpenIncident = { began, reports: 0, pages: 0, reporters: new Map() };
    incidents.set(service, incident);
    return incident;
  };
  return {
    createLimiter: (rule) => Promise.resolve(new RateLimiterMemory({ ...rule, keyPrefix: rule.name })),
    takePosition({ service, reporter, reference }, { windowMs, pages, rememberMs }, now) {
      const held = remembered.get(reference);
      if (held && held.until > now) return Promise.resolve(held.position);
      const known = incidents.get(service);
      const incident = known && now - known.began < windowMs ? known : openIncident(service, now);
      let position = incident.reporters.get(reporter);
      if (!position) {
        const paged = incident.pages < pages;
        position = { began: incident.began, rank: (incident.reports += 1), paged };
        if (paged) incident.pages += 1;
        incident.reporters.set(reporter, position);
      }
      remember(reference, position, now + rememberMs);
      return Promise.resolve(position);
    },
    refundPage({ service }, { began }) {
      const incident = incidents.get(service);
      if (incident?.began === began && incident.pages > 0) incident.pages -= 1;
      return Promise.resolve();
    },
    adoptPosition({ service, reporter, reference }, position, until) {
      const known = incidents.get(service);
      if (known && known.began > position.began) return;
      const incident = known?.began === position.began ? known : openIncident(service, position.began);
      incident.reports = Math.max(incident.reports, position.rank);
      // Only the first reporters page, so there have been at most as many pages as this reporter's rank.
      incident.pages = Math.max(incident.pages, position.rank);
      incident.reporters.set(reporter, position);
      remember(reference, position, until);
    },
    close: () => undefined,
  };
}
