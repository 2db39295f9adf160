import { provider } from '../../provider/index.ts';
import type { Incident, IncidentLink } from './types.ts';

/** Writes an incident for the address of the sent page: its number and the report, and nothing that was typed. */
export function linkIncident({ number, report }: Incident): string {
  return `incident=${number}.${report}`;
}

/** Reads what `linkIncident` wrote, wherever it stands in an address. */
export function readIncidentLink(url: string): IncidentLink | undefined {
  const [, number, service, report] = linkPattern.exec(url) ?? [];
  if (!number || !service || !Object.hasOwn(provider.services, service.toLowerCase())) return undefined;
  return { number, report: Number(report) };
}

const linkPattern = /[?&]incident=(([A-Z\d][A-Z\d-]{0,19})-\d{6}-\d{4})\.([1-9]\d{0,4})(?:&|$)/u;
