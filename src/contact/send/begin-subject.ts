import { getService } from '../../provider/index.ts';
import { nameReport } from '../emergency/report-words.ts';
import type { Message } from '../message/types.ts';

/** Writes the beginning of every subject: the urgency and the reference, and nothing the writer typed. */
export function beginSubject({ contact, incident }: Message, reference: string): string {
  if (contact.emergency !== 'yes') return `[${reference}]`;
  const service = contact.service ? getService(contact.service).label : '';
  if (!incident) return `Emergency: ${service} [${reference}]`;
  const report = nameReport(incident);
  return incident.pages
    ? `Emergency: ${service} (${report}) [${reference}]`
    : `Incident ${report}: ${service} [${reference}]`;
}
