import { getService, provider } from '../../../provider/index.ts';
import { describeReporters, describeStrength } from '../../emergency/strength.ts';
import type { Message } from '../../message/types.ts';
import type { Sending } from '../transports/transport.ts';

/**
 * What an engineer is told: no text, address or account of the writer, and no link to any, because pagers are
 * other people's servers.
 */
export interface Page {
  /** Number of the incident. */
  incident: string;
  /** Groups pages at services that know incidents; see `namePage`. */
  key: string;
  title: string;
  /** Lines of facts. */
  text: string;
  /** When it was reported (ISO 8601). */
  at: string;
  /** Host of this site. */
  site: string;
  service: string;
}

/**
 * Names a page for services that group by a key. They stay silent on a known key while its incident is open,
 * so a stronger report needs a key of its own to be heard.
 */
function namePage(incident: string, strength: number): string {
  return `${incident}-${strength}`;
}

/** Every key that an incident may have been paged under. */
export function listPageKeys(incident: string): string[] {
  return [1, 2, 3].map((strength) => namePage(incident, strength));
}

/**
 * Writes the page of a report; undefined if it doesn't page.
 * @param probeReport what our probe saw, in words for an engineer
 */
export function writePage(message: Message, probeReport: string | undefined, now: number): Page | undefined {
  const { incident, contact, names } = message;
  if (!incident?.pages || contact.service === undefined) return undefined;
  const { label } = getService(contact.service);
  const at = new Date(now).toISOString();
  const site = new URL(provider.site).hostname;
  const facts = [
    ['Service', label],
    ['Incident', `${incident.number}, report ${incident.report}`],
    ['Evidence', describeStrength(incident.strength)],
    ['Probe report', probeReport ?? 'The service wasn’t tested.'],
    ['Reported by', describeReporters(incident.reporters)],
    ['Message', `${names.reference}, in your mailbox`],
    ['Time', at],
    ['Site', site],
  ];
  return {
    incident: incident.number,
    key: namePage(incident.number, incident.strength),
    title: `${provider.name} emergency: ${label}, ${incident.number}`,
    text: facts.map((fact) => fact.join(': ')).join('\n'),
    at,
    site,
    service: contact.service,
  };
}

/** Packs a page as the facts of a row. */
export function packPage(page: Page): Record<string, string> {
  return { ...page };
}

/** Unpacks the page of a row; undefined for a row that is only a mail. */
export function unpackPage({ facts }: Pick<Sending, 'facts'>): Page | undefined {
  return facts?.['key'] === undefined ? undefined : (facts as unknown as Page);
}

/** Marks the mail of a report that is itself the page, so that its incident is known to be paged once it left. */
export function packReportPage({ pages, incident }: Message): Pick<Sending, 'facts'> {
  return pages && incident ? { facts: { incident: incident.number } } : {};
}

/** The incident that a row pages for; undefined if it pages nobody. */
export function readIncident({ facts }: Pick<Sending, 'facts'>): string | undefined {
  return facts?.['incident'];
}
