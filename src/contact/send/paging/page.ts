import { getService, provider } from '../../../provider/index.ts';
import { describeReporters, describeStrength, nameReport } from '../../emergency/report-words.ts';
import type { Message } from '../../message/types.ts';
import { namePage, type Page } from '../transports/page.ts';
import type { Sending } from '../transports/transport.ts';

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
    ['Incident', nameReport(incident)],
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

/** Marks the mail of a report that is itself the page, so that its incident is known to be paged once it left. */
export function packReportPage({ pages, incident }: Message): Pick<Sending, 'facts'> {
  return pages && incident ? { facts: { incident: incident.number } } : {};
}

/** The incident that a row pages for; undefined if it pages nobody. */
export function readIncident({ facts }: Pick<Sending, 'facts'>): string | undefined {
  return facts?.['incident'];
}
