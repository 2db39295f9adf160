import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Counters, Place, Report } from './index.ts';

/** Counters of one process; also what is left when Redis is gone. */
export interface MemoryCounters extends Counters {
  createLimiter(...rule: Parameters<Counters['createLimiter']>): Promise<RateLimiterMemory>;
  /** Takes over a place that another store gave, so that the incident goes on here when that store is gone. */
  adoptPlace(report: Report, place: Place, until: number): void;
}

interface Incident {
  began: number;
  places: number;
  pages: number;
  reporters: Map<string, Place>;
}

/** The oldest is forgotten beyond this: memory must not grow with what people send. */
const maximumRemembered = 10_000;

/** Makes counters that live and end with this process. */
export function createMemoryCounters(): MemoryCounters {
  const incidents = new Map<string, Incident>();
  const remembered = new Map<string, { place: Place; until: number }>();
  const remember = (reference: string, place: Place, until: number) => {
    remembered.set(reference, { place, until });
    const [oldest] = remembered.keys();
    if (remembered.size > maximumRemembered && oldest !== undefined) remembered.delete(oldest);
  };
  const openIncident = (service: string, began: number) => {
    const incident: Incident = { began, places: 0, pages: 0, reporters: new Map() };
    incidents.set(service, incident);
    return incident;
  };
  return {
    createLimiter: (rule) => Promise.resolve(new RateLimiterMemory({ ...rule, keyPrefix: rule.name })),
    takePlace({ service, reporter, reference }, { windowMs, pages, rememberMs }, now) {
      const held = remembered.get(reference);
      if (held && held.until > now) return Promise.resolve(held.place);
      const known = incidents.get(service);
      const incident = known && now - known.began < windowMs ? known : openIncident(service, now);
      let place = incident.reporters.get(reporter);
      if (!place) {
        const paged = incident.pages < pages;
        place = { began: incident.began, place: (incident.places += 1), paged };
        if (paged) incident.pages += 1;
        incident.reporters.set(reporter, place);
      }
      remember(reference, place, now + rememberMs);
      return Promise.resolve(place);
    },
    returnPage({ service }, { began }) {
      const incident = incidents.get(service);
      if (incident?.began === began && incident.pages > 0) incident.pages -= 1;
      return Promise.resolve();
    },
    adoptPlace({ service, reporter, reference }, place, until) {
      const known = incidents.get(service);
      if (known && known.began > place.began) return;
      const incident = known?.began === place.began ? known : openIncident(service, place.began);
      incident.places = Math.max(incident.places, place.place);
      // The first reporters page, so a place says how many pages there may have been before it.
      incident.pages = Math.max(incident.pages, place.place);
      incident.reporters.set(reporter, place);
      remember(reference, place, until);
    },
    close: () => undefined,
  };
}
